import { useMemo, useState } from 'react';
import { Button } from '../../components/shared/button.tsx';
import { PlusIcon } from '../../components/shared/icons.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { DeletedTemplates } from '../../components/workspace/deleted-templates.tsx';
import { DuplicateGroups } from '../../components/workspace/duplicate-groups.tsx';
import { StarterPacks } from '../../components/workspace/starter-packs.tsx';
import { TemplateList } from '../../components/workspace/template-list.tsx';
import { UndoBar } from '../../components/workspace/undo-bar.tsx';
import { findRecentComments } from '../../utils/db/comments.ts';
import { findDeleted } from '../../utils/db/library.ts';
import { findPostsOf } from '../../utils/db/pages.ts';
import { findAllReplies } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { findDuplicates, mergeDuplicates } from '../../utils/domain/library/duplicates.ts';
import { listFolders, MAX_FOLDER_LENGTH, renameFolder } from '../../utils/domain/library/folders.ts';
import { findPair, translationOf, withoutPair } from '../../utils/domain/library/pairs.ts';
import { findShortcutOwner } from '../../utils/domain/library/shortcuts.ts';
import { usageOf } from '../../utils/domain/library/usage.ts';
import type { TemplateVersion } from '../../utils/domain/library/versions.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { interfaceLanguage, plural, t } from '../../utils/i18n/translate.ts';
import type { Example } from './preview.ts';
import { TemplateDesk } from './template-desk.tsx';
import type { Writes } from './writes.ts';

/** So many recent comments can be tried. */
const MOST_EXAMPLES = 20;

interface TemplatesProps {
  db: PasserelleDatabase;
  brands: readonly Brand[];
  templates: readonly Template[];
  writes: Writes;
}

type View = 'template' | 'duplicates' | 'deleted';

/** The library of templates: a list to choose from, and what is done with the one that is chosen. */
export function Templates({ db, brands, templates, writes }: TemplatesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<View>('template');
  const [done, setDone] = useState<{ id: string; said: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  const [firstBrand] = brands;
  const found = useLive(db, findExamples);
  const replies = useLive(db, findAllReplies);
  const deleted = useLive(db, findDeleted);
  const usage = useMemo(() => usageOf(replies?.ok ? replies.value : [], templates), [replies, templates]);
  const folders = useMemo(() => listFolders(templates), [templates]);
  const groups = useMemo(() => (view === 'duplicates' ? findDuplicates(templates) : []), [view, templates]);

  /** Changes the library in a way that can be undone. */
  async function change(
    said: string,
    part: { saved?: Template[]; removed?: string[]; usageTo?: string },
  ): Promise<boolean> {
    const { saved = [], removed = [], usageTo = null } = part;
    const id = crypto.randomUUID();
    setProblem(null);
    const isDone = await writes.changeLibrary({ id, saved, removed, usageTo });
    if (isDone) setDone({ id, said });
    return isDone;
  }

  async function undo(): Promise<void> {
    const kept = done && (await writes.undoLibraryChange(done.id));
    if (kept === null) return;
    setDone(null);
    setProblem(kept === 0 ? null : plural('library_undone_but', kept));
  }

  async function add(from: Partial<Template>): Promise<void> {
    const now = Date.now();
    const row: Template = {
      title: t('workspace_new_template'),
      language: interfaceLanguage(),
      body: '…',
      intents: [],
      sentiments: [],
      keywords: [],
      networks: [],
      brandId: null,
      ...from,
      id: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
    };
    if (await writes.save({ noun: 'template', row })) choose(row.id);
  }

  function duplicate({ shortcut: _, pairId: __, ...rest }: Template): void {
    void add({ ...rest, title: t('workspace_copy_of', rest.title).slice(0, 120) });
  }

  function choose(id: string): void {
    setView('template');
    setChosen(id);
  }

  async function translate(from: Template): Promise<void> {
    const pairId = from.pairId ?? crypto.randomUUID();
    const twin = translationOf(from, crypto.randomUUID(), pairId, Date.now());
    const { shortcut: _, ...bare } = twin;
    const saved = [{ ...from, pairId }, findShortcutOwner(twin, templates) ? bare : twin];
    await change(t('library_translated', from.title), { saved });
  }

  function restore({ template: before }: TemplateVersion): Promise<boolean> {
    const { shortcut: _, ...bare } = before;
    const row = findShortcutOwner(before, templates) ? bare : before;
    return change(t('library_restored', row.title), { saved: [{ ...row, updatedAt: Date.now() }] });
  }

  function rename(from: string, to: string): void {
    const saved = renameFolder(templates, from, to);
    if (saved === null) setProblem(t('library_folder_too_long', MAX_FOLDER_LENGTH));
    else if (to !== from) void change(t('library_folder_renamed', from), { saved });
  }

  return (
    <>
      {problem !== null && <Banner tone="warning">{problem}</Banner>}
      <div className="row library-tools">
        <Button variant="primary" onPress={() => add({})}>
          <PlusIcon />
          {t('workspace_add_template')}
        </Button>
        <StarterPacks onAdd={writes.addStarters} />
        <Button onPress={() => setView('duplicates')}>{t('library_find_duplicates')}</Button>
        {deleted?.ok && deleted.value.length > 0 && (
          <Button variant="quiet" onPress={() => setView('deleted')}>
            {t('library_deleted')}
          </Button>
        )}
      </div>
      <div className="split">
        <TemplateList
          templates={templates}
          brands={brands}
          usage={usage}
          selected={template?.id ?? null}
          onSelect={choose}
          onRenameFolder={rename}
        />
        {view === 'duplicates' && (
          <DuplicateGroups
            groups={groups}
            usage={usage}
            onClose={() => setView('template')}
            onKeep={(kept, others) => {
              const removed = others.map(({ id }) => id);
              const saved = [mergeDuplicates(kept, others, Date.now())];
              void change(t('library_merged', kept.title), { saved, removed, usageTo: kept.id });
            }}
          />
        )}
        {view === 'deleted' && (
          <DeletedTemplates
            deleted={deleted?.ok ? deleted.value : []}
            onRestore={restore}
            onClose={() => setView('template')}
          />
        )}
        {view === 'template' && template && firstBrand && (
          <TemplateDesk
            db={db}
            template={template}
            pair={findPair(template, templates)}
            templates={templates}
            brands={brands}
            firstBrand={firstBrand}
            folders={folders}
            usage={usage}
            examples={found?.ok ? found.value : []}
            writes={{
              ...writes,
              // What is saved from here on would be undone with the step before.
              save: (row) => {
                setDone(null);
                return writes.save(row);
              },
            }}
            onDuplicate={duplicate}
            onDelete={(one) => void change(t('library_template_deleted', one.title), { removed: [one.id] })}
            onRestore={restore}
            onTranslate={(one) => void translate(one)}
            onUnlink={(one, pair) =>
              void change(t('library_unlinked', one.title), { saved: [one, pair].map(withoutPair) })
            }
          />
        )}
      </div>
      <UndoBar done={done?.said ?? null} onClose={() => setDone(null)} onUndo={() => void undo()} />
    </>
  );
}

async function findExamples(db: PasserelleDatabase): Promise<Example[]> {
  const comments = await findRecentComments(db, MOST_EXAMPLES);
  const posts = new Map((await findPostsOf(db, comments)).map((post) => [post.key, post.item]));
  return comments.map((comment) => ({ comment, post: posts.get(comment.postKey ?? '') ?? null }));
}
