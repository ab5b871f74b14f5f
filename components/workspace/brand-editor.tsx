import { useState } from 'react';
import { Form } from 'react-aria-components';
import { type Brand, MAX_CRISIS_WORD_LENGTH, MAX_CRISIS_WORDS } from '../../utils/domain/brands/brand.ts';
import { isSameIdentity } from '../../utils/domain/brands/identity.ts';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import type { TemplateError } from '../../utils/domain/replies/template-errors.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { TextField } from '../shared/fields.tsx';
import { BrandPages } from './brand-pages.tsx';
import { describeErrors } from './describe-errors.ts';
import { VoiceHush } from './voice-hush.tsx';
import { VoicePreview } from './voice-preview.tsx';
import { isWhole, tidyVoice, VoiceSection } from './voice-section.tsx';

interface BrandEditorProps {
  brand: Brand;
  /** A believable reply in this voice. */
  preview: (brand: Brand, language: 'fr' | 'en', network: NetworkId) => string;
  /** What is wrong with a greeting or a sign-off: they are written as templates are. */
  findErrors: (text: string, language: 'fr' | 'en', brand: Brand) => readonly TemplateError[];
  /** The last brand stays. */
  canDelete: boolean;
  /** Which network an address is of; null: none that we know. */
  networkOf: (url: string) => NetworkId | null;
  onSave: (brand: Brand) => Promise<boolean>;
  onDelete: () => void;
}

/** A brand: its name, its pages, its voice, and what a reply of its sounds like. */
export function BrandEditor(props: BrandEditorProps) {
  const { brand, preview, canDelete, networkOf, onSave, onDelete } = props;
  const [draft, setDraft] = useState(brand);
  const [known, setKnown] = useState(brand);
  const [crisisText, setCrisisText] = useState((brand.crisisWords ?? []).join('\n'));
  const [saved, setSaved] = useState(false);
  if (known !== brand) {
    setKnown(brand);
    const { hush } = (brand.voice.hush === known.voice.hush ? draft : brand).voice;
    const pages = [...draft.pages, ...pagesToAdd(known, brand, draft)];
    setDraft({ ...draft, pages, voice: { ...draft.voice, ...(hush !== undefined && { hush }) } });
  }
  const change = (part: Partial<Brand>) => {
    setSaved(false);
    setDraft({ ...draft, ...part });
  };
  const { voice } = draft;
  const errorOf = (text: string, language: 'fr' | 'en') => {
    const errors = props.findErrors(text, language, draft);
    return errors.length > 0 ? { error: describeErrors(errors) } : {};
  };
  const isWrong = !isWhole(voice);
  const nameless = draft.name.trim() === '';
  const crisisWords = readLines(crisisText);
  const tooMuch =
    crisisWords.length > MAX_CRISIS_WORDS ||
    crisisWords.some(({ length }) => length > MAX_CRISIS_WORD_LENGTH);
  /** At once, and nothing else with it: in a crisis nobody looks for the button that saves. */
  const hushNow = async (hush: Brand['voice']['hush']) => {
    const before = draft.voice.hush;
    change({ voice: { ...draft.voice, hush } });
    if (await onSave({ ...brand, voice: { ...brand.voice, hush }, updatedAt: Date.now() })) return;
    setDraft((now) => ({ ...now, voice: { ...now.voice, hush: before } }));
  };
  const wrongPage = draft.pages.some(({ url }) => networkOf(url) === null);
  return (
    <Form
      className="stack editor"
      // What is half written can be saved: nothing that holds an error is ever inserted.
      validationBehavior="aria"
      onSubmit={async (event) => {
        event.preventDefault();
        if (nameless || wrongPage || tooMuch || isWrong) return;
        const name = draft.name.trim();
        const row = { ...draft, name, crisisWords, voice: tidyVoice(voice), updatedAt: Date.now() };
        setSaved(await onSave(row));
      }}
    >
      <VoiceHush hush={voice.hush ?? null} onChange={hushNow} />
      <TextField
        label={t('workspace_brand_name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={120}
        {...(nameless && { error: t('workspace_brand_nameless') })}
      />
      <BrandPages pages={draft.pages} networkOf={networkOf} onChange={(pages) => change({ pages })} />
      <TextField
        label={t('workspace_crisis_words')}
        help={t('workspace_crisis_words_help')}
        rows={4}
        value={crisisText}
        onChange={(text) => {
          setSaved(false);
          setCrisisText(text);
        }}
        {...(tooMuch && { error: t('workspace_crisis_words_too_much') })}
      />
      <div className="stack voice">
        <VoiceSection
          voice={voice}
          brandName={draft.name}
          onChange={(changed) => change({ voice: changed })}
          errorOf={errorOf}
        />
        <VoicePreview
          languages={voice.languages ?? ['fr', 'en']}
          preview={(language, network) => preview(draft, language, network)}
        />
      </div>
      <div className="row spread">
        <span className="row">
          <Button type="submit" variant="primary" isDisabled={nameless || wrongPage || tooMuch || isWrong}>
            {t('action_save')}
          </Button>
          <span role="status" className="small">
            {saved && t('workspace_saved')}
          </span>
        </span>
        {canDelete && (
          <Confirm
            trigger={<Button variant="danger">{t('action_delete')}</Button>}
            title={t('workspace_delete_brand', brand.name)}
            confirm={t('action_delete')}
            onConfirm={onDelete}
          >
            <p>{t('workspace_delete_brand_help')}</p>
          </Confirm>
        )}
      </div>
    </Form>
  );
}

/** What stands on each line, once, without the space around it. */
function readLines(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** The pages that the side panel added meanwhile: saving what stands here must not take them away. */
function pagesToAdd(before: Brand, after: Brand, draft: Brand): Brand['pages'] {
  const isIn = (pages: Brand['pages'], page: Brand['pages'][number]) =>
    pages.some((other) => isSameIdentity(other, page));
  return after.pages.filter((page) => !isIn(before.pages, page) && !isIn(draft.pages, page));
}
