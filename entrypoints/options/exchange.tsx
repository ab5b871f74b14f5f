import { useState } from 'react';
import { Button } from '../../components/shared/button.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { type ExportChoice, ExportPanel } from '../../components/workspace/exchange/export-panel.tsx';
import { FileDrop } from '../../components/workspace/exchange/file-drop.tsx';
import { findLastImport } from '../../utils/db/imports.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import type { ImportChange } from '../../utils/domain/exchange/change.ts';
import { readSource, type Source, type SourceRefusal } from '../../utils/domain/exchange/read-source.ts';
import { writeCsv } from '../../utils/domain/exchange/write-csv.ts';
import { type PackParts, writePack } from '../../utils/domain/exchange/write-pack.ts';
import { isInFolder, listFolders } from '../../utils/domain/library/folders.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { decodeFile } from './decode-file.ts';
import { saveFile } from './save-file.ts';
import { TakeOver } from './take-over.tsx';

interface ExchangeProps {
  db: PasserelleDatabase;
  brands: readonly Brand[];
  templates: readonly Template[];
  /** Hears how a message went. @returns whether it went well. */
  hear: (answer: Awaited<ReturnType<typeof send<'applyImport'>>>) => boolean;
}

/** Templates and packs that come in and go out as files. */
export function Exchange({ db, brands, templates, hear }: ExchangeProps) {
  const [file, setFile] = useState<{ name: string; source: Source } | null>(null);
  const [refusal, setRefusal] = useState<{ name: string; code: SourceRefusal } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const last = useLive(db, findLastImport);

  async function read(chosen: File): Promise<void> {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const source = readSource(bytes, decodeFile);
    setDone(null);
    setRefusal(source.ok ? null : { name: chosen.name, code: source.error });
    setFile(source.ok ? { name: chosen.name, source: source.value } : null);
  }

  async function apply(change: ImportChange): Promise<void> {
    if (!hear(await send('applyImport', change))) return;
    setFile(null);
    setDone(t('exchange_done', change.name));
  }

  async function undo(id: string): Promise<void> {
    const answer = await send('undoImport', { id });
    if (!answer.ok) return void hear(answer);
    setDone(answer.value === 0 ? t('exchange_undone') : plural('exchange_undone_but', answer.value));
  }

  const chosenOf = ({ folder, brandId }: ExportChoice) =>
    templates.filter((one) => (one.brandId === null || one.brandId === brandId) && isInFolder(one, folder));

  async function exportPack(choice: ExportChoice, name: string, parts: PackParts): Promise<void> {
    const brand = brands.find(({ id }) => id === choice.brandId);
    if (!brand) return;
    const library = {
      brand,
      templates: chosenOf(choice),
      rules: await db.rules.toArray(),
      entries: await db.entries.toArray(),
      keyDates: await db.keyDates.toArray(),
    };
    const pack = writePack(name, brand, library, parts, Date.now());
    saveFile(`${fileName(name)}.passerelle.json`, 'application/json', JSON.stringify(pack, null, 2));
  }

  if (file) {
    return (
      <TakeOver
        key={file.name}
        db={db}
        fileName={file.name}
        source={file.source}
        brands={brands}
        onApply={apply}
        onCancel={() => setFile(null)}
      />
    );
  }
  const taken = last?.ok ? last.value : null;
  return (
    <div className="stack">
      <h3>{t('exchange_import')}</h3>
      {refusal && (
        <Banner tone="negative">
          {t('exchange_refused', refusal.name, t(`exchange_refused_${refusal.code}`))}
        </Banner>
      )}
      {done && <Banner tone="positive">{done}</Banner>}
      <FileDrop formats={t('exchange_formats')} onFile={(chosen) => void read(chosen)} />
      {taken && (
        <div className="row">
          <span className="small soft">{t('exchange_last', taken.name)}</span>
          <Button onPress={() => undo(taken.id)}>{t('exchange_undo')}</Button>
        </div>
      )}
      <h3 className="exchange-part">{t('exchange_export')}</h3>
      <ExportPanel
        folders={listFolders(templates).map(({ path }) => path)}
        brands={brands}
        count={(choice) => chosenOf(choice).length}
        onCsv={(choice) =>
          saveFile(
            `passerelle-${localDay(Date.now())}.csv`,
            'text/csv;charset=utf-8',
            writeCsv(chosenOf(choice)),
          )
        }
        onPack={(choice, name, parts) => void exportPack(choice, name, parts)}
      />
    </div>
  );
}

function fileName(name: string): string {
  return (
    name
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'pack'
  );
}
