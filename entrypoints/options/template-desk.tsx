import { useState } from 'react';
import { Button } from '../../components/shared/button.tsx';
import { TemplateEditor } from '../../components/workspace/template-editor.tsx';
import { TemplateImage } from '../../components/workspace/template-image.tsx';
import { TemplateUsage } from '../../components/workspace/template-usage.tsx';
import { TemplateVersions } from '../../components/workspace/template-versions.tsx';
import { findCalendarAround } from '../../utils/db/calendar-around.ts';
import { findAttachment, findVersions, sizeOfOtherAttachments } from '../../utils/db/library.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { voiceFor } from '../../utils/domain/brands/voice-for.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { type ImageRefusal, MAX_IMAGES_SIZE, sizeOfBase64 } from '../../utils/domain/library/attachment.ts';
import type { Folder } from '../../utils/domain/library/folders.ts';
import { findShortcutOwner } from '../../utils/domain/library/shortcuts.ts';
import { bodyFromReply, type Usage } from '../../utils/domain/library/usage.ts';
import type { TemplateVersion } from '../../utils/domain/library/versions.ts';
import { firstName } from '../../utils/domain/replies/names.ts';
import { snippetsOf } from '../../utils/domain/replies/snippets.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { findTemplateErrors } from '../../utils/domain/replies/template-errors.ts';
import { TEMPLATE_VARIABLES } from '../../utils/domain/replies/template-variables.ts';
import { t } from '../../utils/i18n/translate.ts';
import { type Example, examplesFor, previewOn, previewReply } from './preview.ts';
import { readImage } from './read-image.ts';
import type { Writes } from './writes.ts';

interface TemplateDeskProps {
  db: PasserelleDatabase;
  template: Template;
  /** The same in the other language; null: there is none. */
  pair: Template | null;
  templates: readonly Template[];
  brands: readonly Brand[];
  /** The brand that a template for every brand is heard in. */
  firstBrand: Brand;
  folders: readonly Folder[];
  usage: ReadonlyMap<string, Usage>;
  examples: readonly Example[];
  writes: Writes;
  onDuplicate: (template: Template) => void;
  onDelete: (template: Template) => void;
  onRestore: (version: TemplateVersion) => Promise<boolean>;
  onTranslate: (template: Template) => void;
  onUnlink: (template: Template, pair: Template) => void;
}

/** One template with all that is known of it; beside it the same in the other language. */
export function TemplateDesk(props: TemplateDeskProps) {
  const { template, pair } = props;
  const both =
    pair === null ? [template] : [template, pair].sort((a, b) => b.language.localeCompare(a.language));
  return (
    <div className="stack desk">
      {pair && (
        <div className="row spread pair-head">
          <span className="small soft">{t('library_pair_help')}</span>
          <Button variant="quiet" onPress={() => props.onUnlink(template, pair)}>
            {t('library_unlink')}
          </Button>
        </div>
      )}
      <div className="languages" data-count={both.length}>
        {both.map((one) => (
          <OneTemplate key={one.id} {...props} template={one} />
        ))}
      </div>
    </div>
  );
}

function OneTemplate(props: TemplateDeskProps) {
  const { db, template, pair, templates, brands, firstBrand, usage, writes } = props;
  const [turn, setTurn] = useState(0);
  // The fields of a template that was restored begin anew.
  const [round, setRound] = useState(0);
  const [refusal, setRefusal] = useState<ImageRefusal | null>(null);
  const versions = useLive(db, (live) => findVersions(live, template.id), [template.id]);
  const image = useLive(db, (live) => findAttachment(live, template.id), [template.id]);
  const calendar = useLive(db, (live) => findCalendarAround(live, localDay(Date.now())));
  const around = calendar?.ok ? calendar.value : null;
  const examples = examplesFor(template, props.examples);
  const example = examples[turn % Math.max(examples.length, 1)];
  const brandOf = (draft: Template) => brands.find(({ id }) => id === draft.brandId) ?? firstBrand;

  async function addImage(file: File): Promise<void> {
    const read = await readImage(file, template.id, Date.now());
    if (!read.ok) return setRefusal(read.error);
    const others = await sizeOfOtherAttachments(db, template.id);
    if (others + sizeOfBase64(read.value.data) > MAX_IMAGES_SIZE) return setRefusal('full');
    setRefusal(null);
    await writes.save({ noun: 'attachment', row: read.value });
  }

  async function bodyFrom({ text, commentKey }: Usage['lastEdits'][number]): Promise<string> {
    const comment = await db.comments.get(commentKey);
    const name = comment && firstName(comment.item.author, comment.network, comment.item.authorUrl);
    const { voice } = brandOf(template);
    const spoken = comment ? voiceFor(voice, comment.network) : voice;
    return bodyFromReply(text, spoken, template.language, name ?? null);
  }

  return (
    <TemplateEditor
      key={round}
      template={template}
      brands={brands}
      folders={props.folders}
      variables={TEMPLATE_VARIABLES}
      example={example?.comment.item ?? null}
      onOtherExample={examples.length > 1 ? () => setTurn(turn + 1) : null}
      preview={(draft) => {
        const brand = brandOf(draft);
        return example
          ? previewOn(example, draft, brand, templates, around)
          : previewReply(draft, brand, 'facebook', around);
      }}
      findErrors={(draft) => {
        // A template that uses itself is to be told as it is written, not as it was saved.
        const others = templates.map((one) => (one.id === draft.id ? draft : one));
        return findTemplateErrors(draft.body, snippetsOf(others, draft.language, brandOf(draft).id));
      }}
      findOwner={(draft) => findShortcutOwner(draft, templates)}
      onSave={(row) => writes.save({ noun: 'template', row })}
      onDuplicate={() => props.onDuplicate(template)}
      onDelete={() => props.onDelete(template)}
      onTranslate={pair === null ? () => props.onTranslate(template) : null}
    >
      {(takeOver) => (
        <>
          <TemplateUsage
            usage={usage.get(template.id)}
            body={template.body}
            onTakeOver={async (edit) => takeOver(await bodyFrom(edit))}
          />
          <TemplateImage
            image={image?.ok ? (image.value ?? null) : null}
            refusal={refusal}
            onChoose={(file) => void addImage(file)}
            onRemove={() => void writes.remove('attachment', template.id)}
          />
          <TemplateVersions
            template={template}
            versions={versions?.ok ? versions.value : []}
            onRestore={async (version) => {
              if (await props.onRestore(version)) setRound(round + 1);
            }}
          />
        </>
      )}
    </TemplateEditor>
  );
}
