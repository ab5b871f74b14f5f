import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';

/** A whole number of days, taken over when the field is left. */
export function DaysField(props: {
  label: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}) {
  return (
    <AriaNumberField
      className="field keydates-days"
      value={props.value}
      minValue={0}
      maxValue={props.max}
      formatOptions={{ maximumFractionDigits: 0 }}
      onChange={(value) => {
        if (Number.isInteger(value)) props.onChange(value);
      }}
    >
      <Label className="field-label">{props.label}</Label>
      <Input className="input" />
    </AriaNumberField>
  );
}
