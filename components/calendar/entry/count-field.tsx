import { useState } from 'react';
import { TextField } from '../../shared/fields.tsx';

interface CountFieldProps {
  label: string;
  value: number;
  /** The least and the most that is taken. */
  least?: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number. What is no such number stays in the field until it is left, and changes nothing. */
export function CountField({ label, value, least = 1, most, onChange }: CountFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      value={typed ?? `${value}`}
      onBlur={() => setTyped(null)}
      onChange={(text) => {
        setTyped(text);
        const count = Number(text);
        if (text !== '' && Number.isInteger(count) && count >= least && count <= most) onChange(count);
      }}
    />
  );
}
