import { useState } from 'react';
import { Button } from '../../components/shared/button.tsx';
import { PlusIcon } from '../../components/shared/icons.tsx';
import { StarterPacks } from '../../components/workspace/starter-packs.tsx';
import { TemplateEditor } from '../../components/workspace/template-editor.tsx';
import { TemplateList } from '../../components/workspace/template-list.tsx';
import { findRecentComments } from '../../utils/db/comments.ts';
import { findPostsOf } from '../../utils/db/pages.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { snippetsOf } from '../../utils/domain/replies/snippets.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { findTemplateErrors } from '../../utils/domain/replies/template-errors.ts';
import { TEMPLATE_VARIABLES } from '../../utils/domain/replies/template-variables.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { type Example, examplesFor, previewOn, previewReply } from './preview.ts';
import type { Writes } from './writes.ts';

/** So many recent comments can be tried. */
const MOST_EXAMPLES = 20;

interface TemplatesProps {
  db: PasserelleDatabase;
  brands: readonly Brand[];
  templates: readonly Template[];
  writes: Writes;
}

export function Templates({ db, brands, templates, writes }: TemplatesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  const [firstBrand] = brands;
  const [turn, setTurn] = useState(0);
  const found = useLive(db, findExamples);
  const examples = found?.ok && template ? examplesFor(template, found.value) : [];
  const example = examples[turn % Math.max(examples.length, 1)];
  const brandOf = (draft: Template) => brands.find(({ id }) => id === draft.brandId) ?? firstBrand;

  async function add(from: Partial<Template>): Promise<void> {
    const now = Date.now();
    const row: Template = {
      title: t('workspace_new_template'),
      language: interfaceLocale().startsWith('fr') ? 'fr' : 'en',
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
    if (await writes.save({ noun: 'template', row })) setChosen(row.id);
  }

  return (
    <div className="split">
      <div className="stack">
        <div className="row">
          <Button onPress={() => add({})}>
            <PlusIcon />
            {t('workspace_add_template')}
          </Button>
          <StarterPacks onAdd={writes.addStarters} />
        </div>
        <TemplateList templates={templates} selected={template?.id ?? null} onSelect={setChosen} />
      </div>
      {template && firstBrand && (
        <TemplateEditor
          key={template.id}
          template={template}
          brands={brands}
          variables={TEMPLATE_VARIABLES}
          example={example?.comment.item ?? null}
          onOtherExample={examples.length > 1 ? () => setTurn(turn + 1) : null}
          preview={(draft) => {
            const brand = brandOf(draft) ?? firstBrand;
            return example ? previewOn(example, draft, brand, templates) : previewReply(draft, brand);
          }}
          findErrors={(draft) => {
            // A template that uses itself is to be told as it is written, not as it was saved.
            const others = templates.map((one) => (one.id === draft.id ? draft : one));
            const brandId = (brandOf(draft) ?? firstBrand).id;
            return findTemplateErrors(draft.body, snippetsOf(others, draft.language, brandId));
          }}
          onSave={(row) => writes.save({ noun: 'template', row })}
          onDuplicate={() =>
            add({ ...template, title: t('workspace_copy_of', template.title).slice(0, 120) })
          }
          onDelete={() => writes.remove('template', template.id)}
        />
      )}
    </div>
  );
}

async function findExamples(db: PasserelleDatabase): Promise<Example[]> {
  const comments = await findRecentComments(db, MOST_EXAMPLES);
  const posts = new Map((await findPostsOf(db, comments)).map((post) => [post.key, post.item]));
  return comments.map((comment) => ({ comment, post: posts.get(comment.postKey ?? '') ?? null }));
}
