import type { DayMarks } from '../../utils/domain/calendar/views/month-marks.ts';
import { t } from '../../utils/i18n/translate.ts';

/** What stands in a day of the grid: its number, and marks whose shapes tell apart what their colours do. */
export function DayContent({ number, marks }: { number: string; marks: DayMarks | undefined }) {
  return (
    <>
      <span className="month-number">{number}</span>
      {marks && (
        <span className="month-marks" aria-hidden="true">
          {marks.networks.map(({ network, status }) => (
            <span
              key={network}
              className="month-mark"
              data-network={network ?? 'none'}
              data-status={status === 'measured' ? 'published' : status}
            >
              {network === null ? '·' : t(`network_${network}`).charAt(0)}
            </span>
          ))}
          {marks.networks.length === 0 && marks.tasks > 0 && <span className="month-task" />}
        </span>
      )}
      {marks && marks.keyDates.length > 0 && <span className="month-key-date" aria-hidden="true" />}
      {marks && marks.campaigns.length > 0 && <span className="month-campaign" aria-hidden="true" />}
    </>
  );
}

/** What the marks mean. */
export function Legend() {
  return (
    <p className="legend small soft">
      {(['idea', 'draft', 'ready', 'published'] as const).map((status) => (
        <span key={status}>
          <span className="month-mark" data-status={status} aria-hidden="true">
            {t('network_facebook').charAt(0)}
          </span>{' '}
          {t(`popup_status_${status}`)}
        </span>
      ))}
      <span>
        <span className="month-key-date" aria-hidden="true" /> {t('popup_legend_key_date')}
      </span>
      <span>
        <span className="month-campaign" aria-hidden="true" /> {t('popup_legend_campaign')}
      </span>
    </p>
  );
}
