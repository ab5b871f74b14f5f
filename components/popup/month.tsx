import { CalendarDate, parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { plural, t } from '../../utils/i18n/translate.ts';
import { ArrowIcon } from '../shared/icons.tsx';

interface MonthProps {
  /** `YYYY-MM-DD` */
  selected: string;
  today: string;
  /** How many entries and key dates each day has. */
  marks: ReadonlyMap<string, number>;
  onSelect: (day: string) => void;
  /** The first and last day of the month that is shown now. */
  onShow: (first: string, last: string) => void;
}

/** The month; a day that has something planned says so, to the eye and aloud. */
export function Month({ selected, today, marks, onSelect, onShow }: MonthProps) {
  return (
    <Calendar
      aria-label={t('popup_calendar')}
      className="month"
      value={parseDate(selected)}
      onChange={(date) => onSelect(date.toString())}
      onFocusChange={(date) => {
        const first = new CalendarDate(date.year, date.month, 1);
        onShow(first.toString(), first.add({ months: 1 }).subtract({ days: 1 }).toString());
      }}
    >
      <header className="row spread month-head">
        <Button slot="previous" className="button" data-variant="quiet" data-icon-only="">
          <ArrowIcon to="left" />
        </Button>
        <Heading className="month-title" level={2} />
        <Button slot="next" className="button" data-variant="quiet" data-icon-only="">
          <ArrowIcon to="right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="month-grid">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="month-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const day = date.toString();
            const count = marks.get(day) ?? 0;
            return (
              <CalendarCell date={date} className="month-day" {...(day === today && { 'data-today': '' })}>
                {({ formattedDate }) => (
                  <>
                    {formattedDate}
                    {count > 0 && (
                      <span className="month-dot">
                        <span className="hidden-visually">{plural('popup_planned', count)}</span>
                      </span>
                    )}
                  </>
                )}
              </CalendarCell>
            );
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
