import { type Columns, FIELDS, type Field } from '../../../utils/domain/exchange/columns.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Select } from '../../shared/select.tsx';

/** The fields whose column a user may choose; the id is ours alone. */
const SHOWN = FIELDS.filter((field): field is Exclude<Field, 'id'> => field !== 'id');

interface ColumnMappingProps {
  /** The first row of the file: names of columns, or just its first reply. */
  header: readonly string[];
  columns: Columns;
  onChange: (columns: Columns) => void;
}

/** Which column holds what. */
export function ColumnMapping({ header, columns, onChange }: ColumnMappingProps) {
  const choices = [
    { value: '', label: t('exchange_no_column') },
    ...header.map((name, place) => ({
      value: String(place),
      label: name.trim().slice(0, 40) || t('exchange_column', place + 1),
    })),
  ];
  function choose(field: Field, value: string): void {
    const { [field]: _, ...others } = columns;
    onChange(value === '' ? others : { ...others, [field]: Number(value) });
  }
  return (
    <div className="pair">
      {SHOWN.map((field) => (
        <Select
          key={field}
          label={t(`exchange_field_${field}`)}
          value={String(columns[field] ?? '')}
          choices={choices}
          onChange={(value) => choose(field, value)}
        />
      ))}
    </div>
  );
}
