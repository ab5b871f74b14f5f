import type { ComingKeyDate } from '../../utils/domain/calendar/today/todays-checklist.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { formatDay } from '../shared/dates.ts';
import { PlainButton } from './controls.tsx';
import { daysLeft } from './words.ts';

interface ComingProps {
  /** Undefined: they are being read. */
  dates: readonly ComingKeyDate[] | undefined;
  onShowDay: (day: string) => void;
  /** Opens the room where key dates are chosen. */
  onChoose: () => void;
}

/** The next key dates, and the days that are left. */
export function Coming({ dates, onShowDay, onChoose }: ComingProps) {
  return (
    <section className="coming" aria-labelledby="coming">
      <h2 id="coming">{t('popup_coming')}</h2>
      {dates?.length === 0 && (
        <p className="row small soft">
          {t('popup_coming_empty')}
          <PlainButton variant="quiet" onPress={onChoose}>
            {t('popup_coming_choose')}
          </PlainButton>
        </p>
      )}
      <ul className="lines">
        {dates?.map(({ keyDate, inDays }) => (
          <li key={keyDate.id}>
            <button type="button" className="coming-date" onClick={() => onShowDay(keyDate.day)}>
              <span>{keyDate.name[interfaceLanguage()]}</span>
              <span className="small soft">{formatDay(keyDate.day, 'short')}</span>
              <span className="small">{daysLeft(inDays)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
