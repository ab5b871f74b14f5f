import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { ImportPreview, type TableSettings } from '../../components/workspace/exchange/import-preview.tsx';
import { findPackItems } from '../../utils/db/imports.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { type ImportChange, planChange } from '../../utils/domain/exchange/change.ts';
import type { ImportedTemplate } from '../../utils/domain/exchange/imported.ts';
import { type Choice, type Library, mergeOffers } from '../../utils/domain/exchange/merge.ts';
import { offersOfPack, offersOfTemplates } from '../../utils/domain/exchange/offers.ts';
import { readTableRows, type Source } from '../../utils/domain/exchange/read-source.ts';
import { findSnippetCycle } from '../../utils/domain/exchange/snippet-cycles.ts';
import { interfaceLanguage } from '../../utils/i18n/translate.ts';
import { guessLanguages } from './guess-languages.ts';

interface TakeOverProps {
  db: PasserelleDatabase;
  fileName: string;
  source: Source;
  brands: readonly Brand[];
  onApply: (change: ImportChange) => Promise<void>;
  onCancel: () => void;
}

/** Compares a file with what is here, and asks what is to become of each item. */
export function TakeOver({ db, fileName, source: chosen, brands, onApply, onCancel }: TakeOverProps) {
  const [source, setSource] = useState(chosen);
  const packed = source.kind === 'pack' ? source : null;
  const pack = packed?.pack ?? null;
  const needsBrand = pack !== null;
  const [brandId, setBrandId] = useState(needsBrand ? (brands[0]?.id ?? '') : '');
  const [folder, setFolder] = useState('');
  // Thousands of templates are not compared at each key.
  const placedIn = useDeferredValue(folder);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const reading = useMemo(() => {
    if (source.kind === 'table') return readTableRows(source);
    return source.kind === 'rows' ? source.reading : { templates: [], told: source.told };
  }, [source]);
  const languages = useLanguages(reading.templates);
  const known = useLive(db, async (live) => ({
    templates: await live.templates.toArray(),
    rules: await live.rules.toArray(),
    entries: await live.entries.toArray(),
    keyDates: await live.keyDates.toArray(),
    bases: pack ? await findPackItems(live, pack.id) : [],
  }));
  const brand = brands.find(({ id }) => id === brandId) ?? null;
  const isOwn = source.kind === 'table' && source.format === 'own_csv';

  const compared = useMemo(() => {
    if (!known?.ok || (pack === null && languages === null)) return null;
    const { bases, ...rows } = known.value;
    const library: Library = { ...ofBrand(rows, brand), brand };
    const offers = pack
      ? offersOfPack(pack)
      : offersOfTemplates(reading.templates, {
          languageOf: (index) => languages?.[index] ?? interfaceLanguage(),
          ofBrand: brand !== null,
          folder: placedIn,
          isOwn,
        });
    return { library, everything: rows, items: mergeOffers(offers, library, bases, packed?.unread) };
  }, [known, packed, pack, languages, brand, placedIn, isOwn, reading]);

  const planned = useMemo(
    () => compared?.items.map((item) => ({ ...item, choice: choices.get(item.key) ?? item.choice })) ?? [],
    [compared, choices],
  );
  const foreseen = useMemo(
    () => compared && planChange({ ...planOf(planned, compared), packId: pack?.id ?? null }),
    [compared, planned, pack],
  );
  const cycle = useMemo(() => {
    if (!compared || !foreseen) return null;
    const { change } = foreseen;
    return findSnippetCycle(change.put.templates, compared.library.templates.filter(isLeft(change)));
  }, [compared, foreseen]);
  const guessed = new Set(
    reading.templates.flatMap(({ language }, at) => {
      const item = compared?.items[at];
      return language === null && item ? [item.key] : [];
    }),
  );

  async function apply(): Promise<void> {
    if (!foreseen) return;
    setBusy(true);
    await onApply({ ...foreseen.change, name: pack?.name ?? fileName, at: Date.now() });
    setBusy(false);
  }

  return (
    <ImportPreview
      fileName={fileName}
      format={source.kind === 'pack' ? 'pack' : source.format}
      packName={pack?.name ?? null}
      brands={brands}
      brandId={brandId}
      needsBrand={needsBrand}
      onBrand={setBrandId}
      folder={folder}
      onFolder={setFolder}
      table={source.kind === 'table' ? settingsOf(source) : null}
      onTable={({ columns, dialect }) => {
        if (source.kind === 'table') setSource({ ...source, columns, dialect });
        setChoices(new Map());
      }}
      items={compared?.items ?? null}
      told={reading.told}
      guessed={guessed}
      choices={choices}
      onChoose={setChoices}
      dropped={foreseen?.dropped ?? []}
      cycle={cycle}
      isBusy={isBusy}
      onApply={() => void apply()}
      onCancel={onCancel}
    />
  );
}

type Plan = Parameters<typeof planChange>[0];

function planOf(items: Plan['items'], { library, everything }: Pick<Plan, 'library' | 'everything'>) {
  const newId = () => crypto.randomUUID();
  return { items, library, everything, id: newId(), name: '', now: Date.now(), newId };
}

/** The templates that a change leaves as they are. */
function isLeft({ put, remove }: ImportChange): (template: { id: string }) => boolean {
  const touched = new Set([...put.templates.map(({ id }) => id), ...remove.templates]);
  return ({ id }) => !touched.has(id);
}

function settingsOf({ table, columns, dialect }: Extract<Source, { kind: 'table' }>): TableSettings {
  return { header: table[0] ?? [], columns, dialect };
}

/** What belongs to the brand or to every brand. */
function ofBrand(rows: Omit<Library, 'brand'>, brand: Brand | null): Omit<Library, 'brand'> {
  const isMeant = (row: { brandId: string | null }) =>
    brand === null || row.brandId === null || row.brandId === brand.id;
  return {
    templates: rows.templates.filter(isMeant),
    rules: rows.rules.filter(isMeant),
    entries: rows.entries.filter(isMeant),
    keyDates: rows.keyDates.filter(isMeant),
  };
}

/** The languages of templates, where the file does not tell them detected; null while they are. */
function useLanguages(templates: readonly ImportedTemplate[]): ReadonlyArray<'fr' | 'en'> | null {
  const [languages, setLanguages] = useState<{ of: unknown; found: ReadonlyArray<'fr' | 'en'> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void guessLanguages(templates).then((found) => {
      if (isWanted) setLanguages({ of: templates, found });
    });
    return () => {
      isWanted = false;
    };
  }, [templates]);
  return languages?.of === templates ? languages.found : null;
}
