import { CalendarDate, getWeeksInMonth, parseDate, startOfWeek } from '@internationalized/date';
import type { DayMarks } from '../../utils/domain/calendar/views/month-marks.ts';
import { interfaceLocale } from '../../utils/i18n/translate.ts';
import { formatDay } from '../shared/dates.ts';
import { ArrowIcon } from '../shared/icons.tsx';
import { DayContent } from './day-content.tsx';

interface MonthSketchProps {
  /** `YYYY-MM-DD`, a day of the month. */
  day: string;
  today: string;
  marks: ReadonlyMap<string, DayMarks>;
}

/** The month as it looks, to be seen until the calendar that takes its place can be used. */
export function MonthSketch({ day, today, marks }: MonthSketchProps) {
  const locale = interfaceLocale();
  const { year, month } = parseDate(day);
  const first = new CalendarDate(year, month, 1);
  const start = startOfWeek(first, locale);
  const weeks = Array.from({ length: getWeeksInMonth(first, locale) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => start.add({ days: week * 7 + place })),
  );
  return (
    <div>
      <div className="row spread month-head">
        <span className="button" data-variant="quiet" data-icon-only="">
          <ArrowIcon to="left" />
        </span>
        <h2 className="month-title">{formatDay(first.toString(), 'month')}</h2>
        <span className="button" data-variant="quiet" data-icon-only="">
          <ArrowIcon to="right" />
        </span>
      </div>
      <table className="month-grid">
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date.toString()} className="month-weekday">
                {formatDay(date.toString(), 'weekday')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]?.toString()}>
              {days.map((date) => {
                const key = date.toString();
                return (
                  <td key={key}>
                    <div
                      className="month-day"
                      {...(date.month !== month && { 'data-outside-month': '' })}
                      {...(key === today && { 'data-today': '' })}
                      {...(key === day && { 'data-selected': '' })}
                    >
                      <DayContent number={String(date.day)} marks={marks.get(key)} />
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
