import '../../components/shared/base.css';
import '../../components/workspace/workspace.css';
import '../../components/workspace/library.css';
import '../../components/workspace/exchange/exchange.css';
import '../../components/calendar/calendar.css';
import '../../components/calendar/key-dates/key-dates.css';
import '../../components/calendar/plan/plan.css';
import '../../components/calendar/checklists/checklists.css';
import '../../components/calendar/campaigns/campaigns.css';
import '../../components/calendar/entry/entry.css';
import '../../components/calendar/files/files.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NetworkChoice } from '../../components/shared/network-choice.tsx';
import { Root } from '../../components/shared/root.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { DataSection } from '../../components/workspace/data-section.tsx';
import { SECTIONS, type Section, Workspace } from '../../components/workspace/workspace.tsx';
import { findBrands } from '../../utils/db/brands.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { findTemplates } from '../../utils/db/templates.ts';
import { refreshLive, useLive } from '../../utils/db/use-live.ts';
import { countRows, exportAll } from '../../utils/db/workspace.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { parseExportFile, summarize } from '../../utils/domain/workspace/export-file.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { MessageAnswer } from '../../utils/messaging/protocol.ts';
import { onConfirmed, send } from '../../utils/messaging/send.ts';
import { networkModes, theme } from '../../utils/settings/items.ts';
import { collectSettings } from '../../utils/settings/restore.ts';
import { storageTrouble } from '../../utils/settings/session.ts';
import { forgetLook } from '../../utils/state/last-look.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { AssistantSetup } from './assistant.tsx';
import { Brands } from './brands.tsx';
import { CalendarPage } from './calendar/calendar.tsx';
import type { CalendarStep } from './calendar/room.ts';
import { Exchange } from './exchange.tsx';
import { Learned } from './learned.tsx';
import { saveFile } from './save-file.ts';
import { Shortcuts } from './shortcuts.tsx';
import { Templates } from './templates.tsx';
import type { Writes } from './writes.ts';

const db = new PasserelleDatabase();
const NOTHING = { entries: [], tasks: [], campaigns: [], keyDates: [], checklists: [] };
onConfirmed(refreshLive);
type Failure = Extract<MessageAnswer<'importFile'>, { ok: false }>['error'];

function WorkspacePage() {
  const [section, place, go] = useSection();
  const [failure, setFailure] = useState<Failure | null>(null);
  const trouble = useSetting(storageTrouble);
  const modes = useSetting(networkModes);
  const chosenTheme = useSetting(theme);
  const library = useLive(db, async (live) => ({
    brands: await findBrands(live),
    templates: await findTemplates(live),
    counts: await countRows(live),
  }));
  const code = failure ?? (library?.ok === false ? library.error : null) ?? trouble;
  const { brands, templates, counts } = library?.ok
    ? library.value
    : { brands: [], templates: [], counts: null };

  function hear(answer: { ok: true } | { ok: false; error: Failure }): boolean {
    setFailure(answer.ok ? null : answer.error);
    return answer.ok;
  }
  /** After it nothing is as it was; the popup must not show it once more. */
  function hearLast(answer: Parameters<typeof hear>[0]): boolean {
    forgetLook();
    return hear(answer);
  }
  const writes: Writes = {
    save: async (saved) => hear(await send('saveRow', saved)),
    addStarters: async (pack) => {
      const answer = await send('addStarters', { pack });
      return hear(answer) && answer.ok ? answer.value : null;
    },
    remove: async (noun, id) => hear(await send('deleteRow', { noun, id })),
    changeLibrary: async ({ saved, removed, ...change }) =>
      hear(await send('changeLibrary', { ...change, saved: [...saved], removed: [...removed] })),
    undoLibraryChange: async (id) => {
      const answer = await send('undoLibraryChange', { id });
      return hear(answer) && answer.ok ? answer.value : null;
    },
  };

  const changeCalendar = async ({ put = {}, remove = {} }: CalendarStep) =>
    hear(await send('changeCalendar', { put: { ...NOTHING, ...put }, remove: { ...NOTHING, ...remove } }));

  return (
    <Workspace
      section={section}
      onSection={go}
      trouble={code && <Banner tone="negative">{sentenceFor(code)}</Banner>}
      sections={{
        brands: <Brands brands={brands} templates={templates} writes={writes} />,
        calendar: <CalendarPage db={db} brands={brands} place={place} go={go} change={changeCalendar} />,
        templates: <Templates db={db} brands={brands} templates={templates} writes={writes} />,
        exchange: <Exchange db={db} brands={brands} templates={templates} hear={hear} />,
        learned: (
          <Learned
            db={db}
            templates={templates}
            onForget={async (key) => void hear(await send('forgetCorrections', { key }))}
            onForgetPicks={async (templateId) => void hear(await send('forgetPicks', { templateId }))}
          />
        ),
        networks: modes && (
          <NetworkChoice
            modes={modes}
            onChange={(network, mode) => void networkModes.set({ ...modes, [network]: mode })}
          />
        ),
        assistant: <AssistantSetup db={db} />,
        shortcuts: <Shortcuts />,
        data: (
          <DataSection
            counts={counts}
            theme={chosenTheme ?? 'system'}
            onTheme={(next) => void theme.set(next)}
            onExport={download}
            readFile={parseExportFile}
            summarize={summarize}
            onImport={async (text) => hearLast(await send('importFile', { text }))}
            onErase={async () => hearLast(await send('eraseAll', undefined))}
          />
        ),
      }}
    />
  );
}

/** The section is in the address, with a place in it, so that a link can lead there: `#calendar/plan/2026-12-25`. */
function useSection(): [section: Section, place: string, go: (to: string) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const [name, ...rest] = hash.slice(1).split('/');
  return [
    SECTIONS.find((id) => id === name) ?? 'brands',
    rest.join('/'),
    (to) => {
      location.hash = to;
      setHash(`#${to}`);
    },
  ];
}

function sentenceFor(code: Failure): string {
  switch (code) {
    case 'not_ours':
    case 'truncated':
    case 'newer_version':
    case 'invalid':
      return t(`import_${code}`);
    default:
      return t(`error_${code}`);
  }
}

async function download(): Promise<void> {
  const now = Date.now();
  const file = await exportAll(db, await collectSettings(), now);
  saveFile(`passerelle-${localDay(now)}.json`, 'application/json', JSON.stringify(file));
}

function Page() {
  return (
    <Root title={t('workspace_page_title')} theme={useSetting(theme)}>
      <WorkspacePage />
    </Root>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
