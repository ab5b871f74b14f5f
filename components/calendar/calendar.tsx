import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { t } from '../../utils/i18n/translate.ts';

export const CALENDAR_PARTS = ['plan', 'key_dates', 'campaigns', 'checklists', 'reminders', 'files'] as const;
type CalendarPart = (typeof CALENDAR_PARTS)[number];

interface CalendarProps {
  part: CalendarPart;
  onPart: (part: CalendarPart) => void;
  parts: Record<CalendarPart, ReactNode>;
}

/** The rooms of the editorial calendar. */
export function Calendar({ part, onPart, parts }: CalendarProps) {
  return (
    <Tabs className="stack" selectedKey={part} onSelectionChange={(key) => onPart(key as CalendarPart)}>
      <TabList aria-label={t('calendar_parts')} className="calendar-parts">
        {CALENDAR_PARTS.map((id) => (
          <Tab key={id} id={id} className="calendar-part">
            {t(`calendar_part_${id}`)}
          </Tab>
        ))}
      </TabList>
      {CALENDAR_PARTS.map((id) => (
        <TabPanel key={id} id={id}>
          {parts[id]}
        </TabPanel>
      ))}
    </Tabs>
  );
}
