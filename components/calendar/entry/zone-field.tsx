import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { momentOf } from '../../../utils/domain/calendar/moments.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { formatMoment } from '../../shared/dates.ts';

interface ZoneFieldProps {
  zone: string;
  day: string | null;
  time: string | null;
  onChange: (zone: string) => void;
}

/** The zone in which the time is meant, found by any part of its name. */
export function ZoneField({ zone, day, time, onChange }: ZoneFieldProps) {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = [...new Set([localTimeZone(), zone, ...known])];
  const here = day !== null && time !== null && zone !== localTimeZone() ? hereTime(day, time, zone) : null;
  return (
    <ComboBox
      className="field"
      defaultItems={zones.map((id) => ({ id, name: nameOf(id) }))}
      selectedKey={zone}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      menuTrigger="focus"
    >
      <Label className="field-label">{t('entry_zone')}</Label>
      <div className="entry-zone">
        {/* What is typed looks for another zone: it does not go on where the name of this one ends. */}
        <Input className="input" onFocus={(event) => event.currentTarget.select()} />
        <Button aria-label={t('entry_zones')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      {here !== null && (
        <Text slot="description" className="field-help">
          {t('entry_zone_here', here)}
        </Text>
      )}
      <Popover className="select-popover">
        <ListBox<{ id: string; name: string }> className="select-list entry-zones">
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="select-item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function nameOf(zone: string): string {
  return zone.replaceAll('_', ' ').replaceAll('/', ' / ');
}

function hereTime(day: string, time: string, zone: string): string {
  return formatMoment(momentOf(day, time, zone), 'medium');
}
