import { t } from '../../../utils/i18n/translate.ts';
import { Select } from '../../shared/select.tsx';

interface ColumnMappingProps<Field extends string> {
  /** The fields whose column a user may choose. */
  fields: ReadonlyArray<{ field: Field; label: string }>;
  /** The first row of the file: names of columns, or just its first row. */
  header: readonly string[];
  columns: Partial<Record<Field, number>>;
  onChange: (columns: Partial<Record<Field, number>>) => void;
}

/** Which column holds what. */
export function ColumnMapping<Field extends string>(props: ColumnMappingProps<Field>) {
  const { fields, header, columns, onChange } = props;
  const choices = [
    { value: '', label: t('exchange_no_column') },
    ...header.map((name, place) => ({
      value: String(place),
      label: name.trim().slice(0, 40) || t('exchange_column', place + 1),
    })),
  ];
  function choose(field: Field, value: string): void {
    const others = { ...columns };
    delete others[field];
    onChange(value === '' ? others : { ...others, [field]: Number(value) });
  }
  return (
    <div className="pair">
      {fields.map(({ field, label }) => (
        <Select
          key={field}
          label={label}
          value={String(columns[field] ?? '')}
          choices={choices}
          onChange={(value) => choose(field, value)}
        />
      ))}
    </div>
  );
}
