import {
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { Button } from './button.tsx';

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  choices: ReadonlyArray<{ value: Value; label: string }>;
  onChange: (value: Value) => void;
}

/** One of many, in a list that opens. */
export function Select<Value extends string>({ label, value, choices, onChange }: SelectProps<Value>) {
  return (
    <AriaSelect className="field" selectedKey={value} onSelectionChange={(key) => onChange(key as Value)}>
      <Label className="field-label">{label}</Label>
      <Button>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="select-popover">
        <ListBox className="select-list" items={choices.map((choice) => ({ id: choice.value, ...choice }))}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="select-item">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
