import { useRef, useState } from 'react';
import { CalendarExport } from '../../../components/calendar/files/calendar-export.tsx';
import { ReadingProgress } from '../../../components/calendar/files/reading-progress.tsx';
import { Banner } from '../../../components/shared/states.tsx';
import { FileDrop } from '../../../components/workspace/exchange/file-drop.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import { findCampaigns, findEntries } from '../../../utils/db/calendar.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import type { CalendarRows } from '../../../utils/domain/calendar/exchange/calendar-index.ts';
import type { ImportItem } from '../../../utils/domain/calendar/exchange/compare.ts';
import {
  planImport,
  undoImport,
  type WrittenRow,
} from '../../../utils/domain/calendar/exchange/plan-import.ts';
import {
  type CalendarFile,
  MOST_BYTES,
  recognizeFile,
} from '../../../utils/domain/calendar/exchange/read-file.ts';
import { type Reading, readIcs } from '../../../utils/domain/calendar/exchange/read-ics.ts';
import type { FileRefusal } from '../../../utils/domain/calendar/exchange/told.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import { fail, type Result, succeed } from '../../../utils/domain/result.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { decodeFile } from '../decode-file.ts';
import { exportCsv, exportIcs, fits } from './files-export.ts';
import { FilesImport } from './files-import.tsx';
import type { CalendarRoom } from './room.ts';
import { runSteps } from './run-steps.ts';

/** A file that was read, with what it is compared with. */
export interface ReadFile {
  name: string;
  file: Exclude<CalendarFile, { kind: 'ics' }> | { kind: 'ics'; reading: Reading };
  rows: CalendarRows;
}

interface Done {
  said: string;
  written: readonly WrittenRow[];
}

/** Calendar files out and in. */
export function CalendarFiles({ room }: { room: CalendarRoom }) {
  const { db, brands } = room;
  const [reading, setReading] = useState<{ name: string; done: number } | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [refusal, setRefusal] = useState<{ name: string; code: FileRefusal } | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const stop = useRef<AbortController | null>(null);
  const stored = useLive(db, async (live) => ({
    entries: await findEntries(live),
    campaigns: await findCampaigns(live),
  }));
  const { entries, campaigns } = stored?.ok ? stored.value : { entries: [], campaigns: [] };

  async function open(chosen: File): Promise<void> {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setRefusal(null);
    setDone(null);
    setNote(null);
    setReading({ name: chosen.name, done: 0 });
    const answer = await readChosen(chosen, controller.signal, (part) =>
      setReading({ name: chosen.name, done: part }),
    );
    if (controller.signal.aborted) return;
    if (answer?.ok) {
      setRead({ name: chosen.name, file: answer.value, rows: await readRows(db) });
    } else if (answer) setRefusal({ name: chosen.name, code: answer.error });
    setReading(null);
  }

  function cancel(): void {
    stop.current?.abort();
    setReading(null);
    setNote(t('calfiles_stopped'));
  }

  async function apply(items: readonly ImportItem[]): Promise<void> {
    // Another window may have changed the rows while the user looked at the preview.
    const { step, written } = planImport(items, await readRows(db));
    if (!(await room.change(step))) return;
    setRead(null);
    setDone({ said: plural('calfiles_done', written.length), written });
  }

  async function undo(): Promise<void> {
    if (!done || !(await room.change(undoImport(done.written, await readRows(db))))) return;
    setDone(null);
    setNote(t('calfiles_undone'));
  }

  if (read) return <FilesImport read={read} brands={brands} onApply={apply} onCancel={() => setRead(null)} />;
  return (
    <div className="stack">
      <h3>{t('calfiles_import')}</h3>
      {refusal && (
        <Banner tone="negative">
          {t('exchange_refused', refusal.name, t(`calfiles_refused_${refusal.code}`))}
        </Banner>
      )}
      {note && <Banner tone="positive">{note}</Banner>}
      {reading ? (
        <ReadingProgress fileName={reading.name} done={reading.done} onCancel={cancel} />
      ) : (
        <FileDrop formats={t('calfiles_formats')} onFile={(chosen) => void open(chosen)} />
      )}
      <h3 className="exchange-part">{t('calfiles_export')}</h3>
      <CalendarExport
        brands={brands}
        campaigns={campaigns}
        count={(choice) => entries.filter((entry) => fits(entry, choice)).length}
        onIcs={(choice) => void exportIcs(db, brands, choice)}
        onCsv={(choice) => void exportCsv(db, brands, choice)}
      />
      <UndoBar done={done?.said ?? null} onUndo={() => void undo()} onClose={() => setDone(null)} />
    </div>
  );
}

async function readRows(db: CalendarRoom['db']): Promise<CalendarRows> {
  const [tasks, keyDates] = await Promise.all([db.tasks.toArray(), db.keyDates.toArray()]);
  return { entries: await findEntries(db), campaigns: await findCampaigns(db), tasks, keyDates };
}

/** Null: it was stopped. */
async function readChosen(
  chosen: File,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result<ReadFile['file'], FileRefusal> | null> {
  // What is too large is not even loaded.
  if (chosen.size > MOST_BYTES) return fail('too_big');
  const file = recognizeFile(new Uint8Array(await chosen.arrayBuffer()), decodeFile);
  if (!file.ok) return file;
  if (file.value.kind === 'csv') return succeed(file.value);
  const steps = readIcs(file.value.text, {
    timeZone: localTimeZone(),
    note: (kind, value) => t(`calfiles_note_${kind}`, value),
  });
  const reading = await runSteps(steps, signal, onProgress);
  if (!reading?.ok) return reading;
  return succeed({ kind: 'ics', reading: reading.value });
}
