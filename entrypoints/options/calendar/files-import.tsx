import { useEffect, useMemo, useState } from 'react';
import { CalendarPreview } from '../../../components/calendar/files/calendar-preview.tsx';
import type { NameOf } from '../../../components/calendar/files/say-value.ts';
import { TableChoices } from '../../../components/calendar/files/table-choices.tsx';
import { toClipboard } from '../../../components/shared/clipboard.ts';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import {
  type Comparison,
  compareOffers,
  type ImportItem,
  type ImportSettings,
} from '../../../utils/domain/calendar/exchange/compare.ts';
import type { DateOrder } from '../../../utils/domain/calendar/exchange/csv-dates.ts';
import type { EntryColumns } from '../../../utils/domain/calendar/exchange/entry-columns.ts';
import { MOST_CHANGES } from '../../../utils/domain/calendar/exchange/plan-import.ts';
import { readEntriesTable } from '../../../utils/domain/calendar/exchange/read-entries-csv.ts';
import { orderOf } from '../../../utils/domain/calendar/exchange/read-file.ts';
import type { Told } from '../../../utils/domain/calendar/exchange/told.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import { interfaceLanguage, interfaceLocale } from '../../../utils/i18n/translate.ts';
import type { ReadFile } from './files.tsx';
import { runSteps } from './run-steps.ts';

interface FilesImportProps {
  read: ReadFile;
  brands: ReadonlyArray<{ id: string; name: string }>;
  onApply: (items: readonly ImportItem[]) => Promise<void>;
  onCancel: () => void;
}

/** A file on its way in: what it holds is compared with what is here, and the user chooses. */
export function FilesImport({ read, brands, onApply, onCancel }: FilesImportProps) {
  const { file, rows, name } = read;
  const isTable = file.kind === 'csv';
  const [columns, setColumns] = useState<EntryColumns>(isTable ? file.columns : {});
  const [chosenOrder, setOrder] = useState<DateOrder | null>(null);
  const [settings, setSettings] = useState<ImportSettings>({
    brandId: brands.length === 1 ? (brands[0]?.id ?? null) : null,
    networks: [],
    status: 'draft',
    spansAreCampaigns: true,
  });
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [isBusy, setBusy] = useState(false);

  const knownOrder = isTable ? orderOf(file.table, columns) : null;
  const order = chosenOrder ?? knownOrder ?? usualOrder();
  const reading = useMemo(
    () =>
      file.kind === 'ics'
        ? file.reading
        : readEntriesTable(file.table, {
            columns,
            hasHeader: file.hasHeader,
            order,
            timeZone: localTimeZone(),
            campaigns: rows.campaigns,
            brands,
          }),
    [file, columns, order, rows, brands],
  );
  useEffect(() => {
    const controller = new AbortController();
    const now = Date.now();
    const steps = compareOffers(reading.offers, {
      rows,
      brandIds: new Set(brands.map(({ id }) => id)),
      settings,
      today: localDay(now),
      now,
      timeZone: localTimeZone(),
      newId: () => crypto.randomUUID(),
    });
    void runSteps(steps, controller.signal).then((compared) => {
      if (compared) setComparison(compared);
    });
    return () => controller.abort();
  }, [reading, rows, brands, settings]);

  const told = useMemo(
    () => [...reading.told, ...(comparison?.refused ?? []).map(tellRefused)].sort((a, b) => a.line - b.line),
    [reading, comparison],
  );
  const isTaken = (item: ImportItem) => item.status !== 'same' && (choices.get(item.key) ?? item.isTaken);
  const nameOf: NameOf = (field, id) => {
    if (field === 'brandId') return brands.find((one) => one.id === id)?.name ?? null;
    if (field === 'campaignId') return rows.campaigns.find((one) => one.id === id)?.name ?? null;
    return field === 'entryId' ? (rows.entries.find((one) => one.id === id)?.title ?? null) : null;
  };

  function take(items: readonly ImportItem[], taken: boolean): void {
    const next = new Map(choices);
    for (const { key } of items) next.set(key, taken);
    setChoices(next);
  }

  async function apply(): Promise<void> {
    setBusy(true);
    const taken = (comparison?.items ?? []).filter(isTaken).slice(0, MOST_CHANGES);
    await onApply(taken);
    setBusy(false);
  }

  return (
    <CalendarPreview
      fileName={name}
      brands={brands}
      settings={settings}
      onSettings={setSettings}
      hasSpans={reading.offers.some(({ span }) => span !== null)}
      table={
        isTable && (
          <TableChoices
            header={file.table[0] ?? []}
            columns={columns}
            order={order}
            isOrderKnown={knownOrder !== null || columns.id !== undefined}
            onColumns={setColumns}
            onOrder={setOrder}
          />
        )
      }
      items={comparison?.items ?? null}
      told={told}
      isTaken={isTaken}
      onTake={take}
      nameOf={nameOf}
      isBusy={isBusy}
      onCopy={toClipboard}
      onApply={() => void apply()}
      onCancel={onCancel}
    />
  );
}

/** How dates are written where the user is, for a file whose dates do not tell. */
function usualOrder(): DateOrder {
  if (interfaceLanguage() === 'fr') return 'day_first';
  const parts = new Intl.DateTimeFormat(interfaceLocale()).formatToParts(0);
  return parts[0]?.type === 'day' ? 'day_first' : 'month_first';
}

function tellRefused({ line, title, source }: Comparison['refused'][number]): Told {
  return { code: 'invalid', line, title, name: '', source };
}
