import type { DateOrder } from '../../../utils/domain/calendar/exchange/csv-dates.ts';
import {
  ENTRY_FIELDS,
  type EntryColumns,
  type EntryField,
  nameOfColumn,
} from '../../../utils/domain/calendar/exchange/entry-columns.ts';
import { capitalize, interfaceLanguage, t } from '../../../utils/i18n/translate.ts';
import { Select } from '../../shared/select.tsx';
import { ColumnMapping } from '../../workspace/exchange/column-mapping.tsx';

interface TableChoicesProps {
  header: readonly string[];
  columns: EntryColumns;
  order: DateOrder;
  /** Whether the dates of the file tell their order themselves. */
  isOrderKnown: boolean;
  onColumns: (columns: EntryColumns) => void;
  onOrder: (order: DateOrder) => void;
}

/** The fields whose column a user may choose; the ids are ours alone. */
const MAPPED = ENTRY_FIELDS.filter(
  (field): field is Exclude<EntryField, 'id' | 'series'> => field !== 'id' && field !== 'series',
);

/** Which column of a table holds what, and how its dates are written. */
export function TableChoices(props: TableChoicesProps) {
  const { columns, order, isOrderKnown } = props;
  const isLost = columns.title === undefined && columns.text === undefined;
  const language = interfaceLanguage();
  return (
    <details className="exchange-told" open={isLost || !isOrderKnown}>
      <summary>{t(isLost ? 'calfiles_columns_lost' : 'calfiles_columns')}</summary>
      <div className="stack">
        <Select
          label={t(isOrderKnown ? 'calfiles_order' : 'calfiles_order_unsure')}
          value={order}
          choices={(['day_first', 'month_first'] as const).map((value) => ({
            value,
            label: t(`calfiles_order_${value}`),
          }))}
          onChange={props.onOrder}
        />
        <ColumnMapping
          fields={MAPPED.map((field) => ({ field, label: capitalize(nameOfColumn(field, language)) }))}
          header={props.header}
          columns={columns}
          onChange={(next) => props.onColumns({ ...next, ...ownColumns(columns) })}
        />
      </div>
    </details>
  );
}

/** The columns that are none of the user's choice. */
function ownColumns({ id, series }: EntryColumns): EntryColumns {
  return { ...(id === undefined ? {} : { id }), ...(series === undefined ? {} : { series }) };
}
