import type { ComingKeyDate, EndedKeyDate } from '../../../utils/domain/calendar/key-dates/coming.ts';
import type { Country } from '../../../utils/domain/calendar/key-dates/countries.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { formatDay } from '../../shared/dates.ts';
import { Fold } from '../../workspace/fold.tsx';
import { DateList } from './date-list.tsx';
import { nameOf } from './describe.ts';

interface KnownDatesProps {
  country: Country;
  /** Null: they are still being reckoned. */
  known: {
    coming: ComingKeyDate[];
    ended: EndedKeyDate[];
    schoolYears: { first: string; last: string };
  } | null;
  today: string;
  chosen: ReadonlySet<string>;
  onToggle: (change: { picked: ComingKeyDate[]; unpicked: string[] }) => void;
}

/** What we know of the coming year, and where our knowledge ends. */
export function KnownDates({ country, known, today, chosen, onToggle }: KnownDatesProps) {
  if (known === null) return <p role="status">{t('keydates_reckoning')}</p>;
  const { coming, ended, schoolYears } = known;
  return (
    <>
      <DateList dates={coming} today={today} chosen={chosen} onToggle={onToggle} />
      <p className="small soft">
        {country === 'FR'
          ? t('keydates_school_until', schoolYears.last)
          : t('keydates_school_elsewhere', schoolYears.last)}
      </p>
      {ended.length > 0 && (
        <Fold title={t('keydates_ended')} hint={plural('keydates_ended_count', ended.length)}>
          <p className="small soft">{t('keydates_ended_help')}</p>
          <ul className="keydates-ended">
            {ended.map(({ id, name, last }) => (
              <li key={id}>
                {nameOf(name)}{' '}
                <span className="small soft">{t('keydates_ended_last', formatDay(last, 'date'))}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
