import type { DroppedShortcut } from '../../../utils/domain/exchange/change.ts';
import { type Columns, FIELDS, type Field } from '../../../utils/domain/exchange/columns.ts';
import { DIALECTS, type Dialect, type Told } from '../../../utils/domain/exchange/imported.ts';
import type { Choice, MergeItem } from '../../../utils/domain/exchange/merge.ts';
import type { SourceKind } from '../../../utils/domain/exchange/read-source.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';
import { Banner } from '../../shared/states.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { MergeList } from './merge-list.tsx';
import { ToldList } from './told-list.tsx';

/** The fields whose column a user may choose; the id is ours alone. */
const MAPPED = FIELDS.filter((field): field is Exclude<Field, 'id'> => field !== 'id');

/** What a table may still be told about itself. */
export interface TableSettings {
  header: readonly string[];
  columns: Columns;
  dialect: Dialect;
}

interface ImportPreviewProps {
  fileName: string;
  format: SourceKind | 'pack';
  /** The name of a pack. */
  packName: string | null;
  brands: ReadonlyArray<{ id: string; name: string }>;
  brandId: string;
  /** A voice or a rule belongs to a brand. */
  needsBrand: boolean;
  onBrand: (brandId: string) => void;
  folder: string;
  onFolder: (folder: string) => void;
  table: TableSettings | null;
  onTable: (settings: TableSettings) => void;
  /** Null: they are being compared. */
  items: readonly MergeItem[] | null;
  told: readonly Told[];
  guessed: ReadonlySet<string>;
  choices: ReadonlyMap<string, Choice>;
  onChoose: (choices: ReadonlyMap<string, Choice>) => void;
  /** Shortcuts that are taken already. */
  dropped: readonly DroppedShortcut[];
  /** The titles of templates that come round to themselves; null: none. */
  cycle: readonly string[] | null;
  isBusy: boolean;
  onApply: () => void;
  onCancel: () => void;
}

/** What a file would change, before anything is changed. */
export function ImportPreview(props: ImportPreviewProps) {
  const { format, table, items, choices } = props;
  const changing = (items ?? []).filter(
    (item) => item.status !== 'same' && (choices.get(item.key) ?? item.choice) !== 'mine',
  ).length;
  const isBlocked = items === null || props.cycle !== null || changing + (format === 'pack' ? 1 : 0) === 0;
  return (
    <div className="stack exchange-preview">
      <h3>{t('exchange_preview', props.fileName)}</h3>
      <p className="soft">
        {props.packName === null ? t(`exchange_format_${format}`) : t('exchange_pack_named', props.packName)}
      </p>
      <div className="pair">
        <Select
          label={t('workspace_template_brand')}
          value={props.brandId}
          choices={[
            ...(props.needsBrand ? [] : [{ value: '', label: t('workspace_all_brands') }]),
            ...props.brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={props.onBrand}
        />
        {format !== 'pack' && (
          <TextField
            label={t('exchange_into_folder')}
            value={props.folder}
            onChange={props.onFolder}
            maxLength={100}
          />
        )}
      </div>
      {table && <TableChoices table={table} onTable={props.onTable} />}
      <ToldList told={props.told} />
      {props.cycle !== null && (
        <Banner tone="negative">{t('exchange_cycle', props.cycle.join(' → ').slice(0, 300))}</Banner>
      )}
      {items === null && <p role="status">{t('exchange_comparing')}</p>}
      {items !== null && (
        <MergeList
          items={items}
          choices={choices}
          guessed={props.guessed}
          dropped={props.dropped}
          onChoose={props.onChoose}
        />
      )}
      <div className="row exchange-buttons">
        <Button variant="primary" isDisabled={isBlocked || props.isBusy} onPress={props.onApply}>
          {plural('exchange_apply', changing)}
        </Button>
        <Button onPress={props.onCancel}>{t('action_cancel')}</Button>
        <span className="small soft">{t('exchange_nothing_yet')}</span>
      </div>
    </div>
  );
}

function TableChoices({ table, onTable }: { table: TableSettings; onTable: (table: TableSettings) => void }) {
  const isLost = table.columns.text === undefined;
  return (
    <details className="exchange-told" open={isLost}>
      <summary>{t(isLost ? 'exchange_columns_lost' : 'exchange_columns')}</summary>
      <div className="stack">
        <ColumnMapping
          fields={MAPPED.map((field) => ({ field, label: t(`exchange_field_${field}`) }))}
          header={table.header}
          columns={table.columns}
          onChange={(columns) => onTable({ ...table, columns })}
        />
        <Select
          label={t('exchange_dialect')}
          value={table.dialect}
          choices={DIALECTS.map((value) => ({ value, label: t(`exchange_dialect_${value}`) }))}
          onChange={(dialect) => onTable({ ...table, dialect })}
        />
      </div>
    </details>
  );
}
