import type { ComponentProps, ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { CheckIcon } from './icons.tsx';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children'> {
  label: string;
  help?: string;
  error?: string;
  placeholder?: string;
  /** More than one: a text area of so many rows. */
  rows?: number;
}

export function TextField({ label, help, error, placeholder, rows = 1, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined || props.isInvalid === true} className="field">
      <Label className="field-label">{label}</Label>
      {rows > 1 ? (
        <TextArea className="input" rows={rows} placeholder={placeholder ?? ''} />
      ) : (
        <Input className="input" placeholder={placeholder ?? ''} />
      )}
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

export function Checkbox({
  children,
  ...props
}: Omit<AriaCheckboxProps, 'className' | 'children'> & { children: ReactNode }) {
  return (
    <AriaCheckbox {...props} className="check">
      <span className="check-box">
        <CheckIcon />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}

interface Choice<Value extends string> {
  value: Value;
  label: string;
  help?: string;
}

/** One of a few, as radio buttons with room for an explanation each. */
export function Choices<Value extends string>(props: {
  label: string;
  value: Value;
  choices: ReadonlyArray<Choice<Value>>;
  onChange: (value: Value) => void;
}) {
  return (
    <RadioGroup className="field" value={props.value} onChange={(value) => props.onChange(value as Value)}>
      <Label className="field-label">{props.label}</Label>
      {props.choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className="check">
          <span className="radio-dot" />
          <span>
            {choice.label}
            {choice.help && <span className="field-help"> {choice.help}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Any of some short words, as toggles. */
export function Toggles<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  choices: ReadonlyArray<Choice<Value>>;
  onChange: (values: Value[]) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className="segments"
      selectionMode="multiple"
      selectedKeys={props.values}
      onSelectionChange={(keys) =>
        props.onChange(props.choices.map(({ value }) => value).filter((value) => keys.has(value)))
      }
    >
      {props.choices.map(drawToggle)}
    </ToggleButtonGroup>
  );
}

function drawToggle({ value, label }: Choice<string>) {
  return (
    <ToggleButton key={value} id={value} className="segment">
      {label}
    </ToggleButton>
  );
}

/** Toggles under a label that is seen. */
export function LabelledToggles<Value extends string>(props: ComponentProps<typeof Toggles<Value>>) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {props.label}
      </span>
      <Toggles {...props} />
    </div>
  );
}

/** One of a few short words, as a row of toggles: filters. */
export function Segments<Value extends string>(props: {
  label: string;
  value: Value;
  choices: ReadonlyArray<Choice<Value>>;
  onChange: (value: Value) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const [value] = keys;
        if (value !== undefined) props.onChange(value as Value);
      }}
    >
      {props.choices.map(drawToggle)}
    </ToggleButtonGroup>
  );
}
