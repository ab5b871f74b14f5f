import { useState } from 'react';
import { Button } from '../../components/shared/button.tsx';
import { PlusIcon } from '../../components/shared/icons.tsx';
import { TemplateEditor } from '../../components/workspace/template-editor.tsx';
import { TemplateList } from '../../components/workspace/template-list.tsx';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { TEMPLATE_VARIABLES } from '../../utils/domain/replies/template-variables.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { previewReply } from './preview.ts';
import type { Writes } from './writes.ts';

interface TemplatesProps {
  brands: readonly Brand[];
  templates: readonly Template[];
  writes: Writes;
}

export function Templates({ brands, templates, writes }: TemplatesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  const [firstBrand] = brands;

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
        <div>
          <Button onPress={() => add({})}>
            <PlusIcon />
            {t('workspace_add_template')}
          </Button>
        </div>
        <TemplateList templates={templates} selected={template?.id ?? null} onSelect={setChosen} />
      </div>
      {template && firstBrand && (
        <TemplateEditor
          key={template.id}
          template={template}
          brands={brands}
          variables={TEMPLATE_VARIABLES}
          preview={(draft) =>
            previewReply(draft, brands.find(({ id }) => id === draft.brandId) ?? firstBrand)
          }
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
