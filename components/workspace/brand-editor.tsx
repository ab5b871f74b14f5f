import { useState } from 'react';
import { Form } from 'react-aria-components';
import {
  type Brand,
  MAX_CRISIS_WORD_LENGTH,
  MAX_CRISIS_WORDS,
  type Voice,
} from '../../utils/domain/brands/brand.ts';
import { isSameIdentity } from '../../utils/domain/brands/identity.ts';
import { NETWORK_IDS, type NetworkId } from '../../utils/domain/conversation/item.ts';
import type { TemplateError } from '../../utils/domain/replies/template-errors.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { Choices, TextField } from '../shared/fields.tsx';
import { PlusIcon, TrashIcon } from '../shared/icons.tsx';
import { Select } from '../shared/select.tsx';
import { describeErrors } from './describe-errors.ts';

interface BrandEditorProps {
  brand: Brand;
  /** A believable reply in this voice. */
  preview: (brand: Brand) => string;
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
    setDraft({ ...draft, pages: [...draft.pages, ...pagesToAdd(known, brand, draft)] });
  }
  const change = (part: Partial<Brand>) => {
    setSaved(false);
    setDraft({ ...draft, ...part });
  };
  const changeVoice = (part: Partial<Voice>) => change({ voice: { ...draft.voice, ...part } });
  const { voice } = draft;
  const errorOf = (text: string, language: 'fr' | 'en') => {
    const errors = props.findErrors(text, language, draft);
    return errors.length > 0 ? { error: describeErrors(errors) } : {};
  };
  const nameless = draft.name.trim() === '';
  const crisisWords = readLines(crisisText);
  const tooMuch =
    crisisWords.length > MAX_CRISIS_WORDS ||
    crisisWords.some(({ length }) => length > MAX_CRISIS_WORD_LENGTH);
  const wrongPage = draft.pages.some(({ url }) => networkOf(url) === null);
  return (
    <Form
      className="stack editor"
      // What is half written can be saved: nothing that holds an error is ever inserted.
      validationBehavior="aria"
      onSubmit={async (event) => {
        event.preventDefault();
        if (nameless || wrongPage || tooMuch) return;
        setSaved(await onSave({ ...draft, name: draft.name.trim(), crisisWords, updatedAt: Date.now() }));
      }}
    >
      <TextField
        label={t('workspace_brand_name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={120}
        {...(nameless && { error: t('workspace_brand_nameless') })}
      />
      <fieldset className="stack group">
        <legend>{t('workspace_pages')}</legend>
        <p className="small soft">{t('workspace_pages_help')}</p>
        {draft.pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same address while it is typed
          <div key={index} className="page-line">
            <TextField
              label={`${t('workspace_page')} ${index + 1}`}
              value={page.url}
              onChange={(url) =>
                change({
                  pages: draft.pages.map((one, at) =>
                    at === index ? { network: networkOf(url) ?? one.network, url } : one,
                  ),
                })
              }
              {...(networkOf(page.url) === null && { error: t('workspace_page_wrong') })}
            />
            <IconButton
              label={`${t('action_delete')} : ${page.url}`}
              onPress={() => change({ pages: draft.pages.filter((_, at) => at !== index) })}
            >
              <TrashIcon />
            </IconButton>
          </div>
        ))}
        <div>
          <Button
            onPress={() =>
              change({ pages: [...draft.pages, { network: NETWORK_IDS[0], url: 'https://www.' }] })
            }
          >
            <PlusIcon />
            {t('workspace_add_page')}
          </Button>
        </div>
      </fieldset>
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
      <fieldset className="stack group">
        <legend>{t('workspace_voice')}</legend>
        <Choices
          label={t('workspace_address')}
          value={voice.address}
          onChange={(address) => changeVoice({ address })}
          choices={[
            { value: 'vous', label: t('workspace_vous') },
            { value: 'tu', label: t('workspace_tu') },
          ]}
        />
        <div className="pair">
          {(['fr', 'en'] as const).map((language) => (
            <div key={language} className="stack">
              <TextField
                label={t(`workspace_greeting_${language}`)}
                value={voice.greeting[language]}
                onChange={(text) => changeVoice({ greeting: { ...voice.greeting, [language]: text } })}
                maxLength={500}
                {...errorOf(voice.greeting[language], language)}
              />
              <TextField
                label={t(`workspace_sign_off_${language}`)}
                value={voice.signOff[language]}
                onChange={(text) => changeVoice({ signOff: { ...voice.signOff, [language]: text } })}
                maxLength={500}
                {...errorOf(voice.signOff[language], language)}
              />
            </div>
          ))}
        </div>
        <Select
          label={t('workspace_emoji')}
          value={voice.emoji}
          onChange={(emoji) => changeVoice({ emoji })}
          choices={(['none', 'few', 'free'] as const).map((value) => ({
            value,
            label: t(`workspace_emoji_${value}`),
          }))}
        />
      </fieldset>
      <section className="preview" aria-label={t('workspace_preview')}>
        <h3>{t('workspace_preview')}</h3>
        <p className="preview-text">{preview(draft)}</p>
      </section>
      <div className="row spread">
        <span className="row">
          <Button type="submit" variant="primary" isDisabled={nameless || wrongPage || tooMuch}>
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
