import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import type { DayMarks } from '../../utils/domain/calendar/views/month-marks.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { ArrowIcon } from '../shared/icons.tsx';
import { DayContent } from './day-content.tsx';
import { dayHolds } from './words.ts';

export interface MonthProps {
  /** `YYYY-MM-DD` */
  selected: string;
  /** The day that the keyboard is on: its month is shown. */
  focused: string;
  today: string;
  /** What each day holds. */
  marks: ReadonlyMap<string, DayMarks>;
  onSelect: (day: string) => void;
  onFocus: (day: string) => void;
}

/** The month; each day says what it holds, to the eye and aloud. */
export function Month({ selected, focused, today, marks, onSelect, onFocus }: MonthProps) {
  return (
    <I18nProvider locale={interfaceLocale()}>
      <Calendar
        aria-label={t('popup_calendar')}
        value={parseDate(selected)}
        focusedValue={parseDate(focused)}
        onChange={(date) => onSelect(date.toString())}
        onFocusChange={(date) => onFocus(date.toString())}
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
              const held = marks.get(day);
              return (
                <CalendarCell
                  date={date}
                  className="month-day"
                  {...(day === today && { 'data-today': '' })}
                  render={({ 'aria-label': name, ...props }) => (
                    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role, a button, is among the properties
                    <div {...props} aria-label={[name, ...(held ? dayHolds(held) : [])].join(', ')} />
                  )}
                >
                  {({ formattedDate }) => <DayContent number={formattedDate} marks={held} />}
                </CalendarCell>
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
