import { useState } from 'react';
import { measurePost, POST_LIMITS } from '../../../utils/domain/calendar/publishing/limits.ts';
import { type EntryForm, entryOf, type FormErrors } from '../../../utils/domain/calendar/views/entry-form.ts';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { LIMITS } from '../../../utils/domain/replies/check/length.ts';
import { interfaceLocale, t } from '../../../utils/i18n/translate.ts';
import { Checkbox, TextField } from '../../shared/fields.tsx';
import { WarningIcon } from '../../shared/icons.tsx';
import { errorOf } from './form-errors.ts';

interface EntryTextsProps {
  form: EntryForm;
  errors: FormErrors;
  onChange: (part: Partial<EntryForm>) => void;
}

/** What is posted: the text for all networks, and what is written otherwise on one. */
export function EntryTexts({ form, errors, onChange }: EntryTextsProps) {
  const { networks, texts } = form;
  // What was written otherwise comes back with the tick.
  const [aside, setAside] = useState<Partial<Record<NetworkId, string>>>({});
  const change = (network: NetworkId, part: Partial<NonNullable<EntryForm['texts'][NetworkId]>>) => {
    const now = texts[network] ?? { text: null, firstComment: '' };
    onChange({ texts: { ...texts, [network]: { ...now, ...part } } });
  };
  return (
    <section className="stack" aria-label={t('entry_texts')}>
      <TextField
        label={t('entry_text')}
        rows={6}
        value={form.text}
        onChange={(text) => onChange({ text })}
        {...errorOf(errors, 'text')}
      />
      <div className="pair">
        <TextField
          label={t('entry_hashtags')}
          help={t('entry_hashtags_help')}
          value={form.hashtags}
          onChange={(hashtags) => onChange({ hashtags })}
          {...errorOf(errors, 'hashtags')}
        />
        <TextField
          label={t('entry_link')}
          type="url"
          placeholder="https://"
          value={form.link}
          onChange={(link) => onChange({ link })}
          {...errorOf(errors, 'link')}
        />
      </div>
      {networks.length === 0 && <p className="small soft">{t('entry_no_network')}</p>}
      {networks.map((network) => {
        const own = texts[network];
        const name = t(`network_${network}`);
        return (
          <fieldset key={network} className="stack group entry-network">
            <legend>{name}</legend>
            <Counters form={form} network={network} />
            <Checkbox
              isSelected={typeof own?.text === 'string'}
              onChange={(isOther) => {
                if (typeof own?.text === 'string') setAside({ ...aside, [network]: own.text });
                change(network, { text: isOther ? (aside[network] ?? form.text) : null });
              }}
            >
              {t('entry_otherwise', name)}
            </Checkbox>
            {typeof own?.text === 'string' && (
              <TextField
                label={t('entry_text_on', name)}
                help={t('entry_text_on_help')}
                rows={4}
                value={own.text}
                onChange={(text) => change(network, { text })}
                {...errorOf(errors, `texts.${network}.text`)}
              />
            )}
            <TextField
              label={t('entry_first_comment', name)}
              rows={2}
              value={own?.firstComment ?? ''}
              onChange={(firstComment) => change(network, { firstComment })}
              {...errorOf(errors, `texts.${network}.firstComment`)}
            />
          </fieldset>
        );
      })}
    </section>
  );
}

/** How much room is left on a network; what is too much is said in words, and once aloud. */
function Counters({ form, network }: { form: EntryForm; network: NetworkId }) {
  const { post, firstComment, hashtags } = measurePost(entryOf(form), network);
  const limits = POST_LIMITS[network];
  const counters = [
    { key: 'post', length: post, limit: limits.post },
    { key: 'first_comment', length: firstComment, limit: LIMITS[network] },
    { key: 'hashtags', length: hashtags, limit: limits.hashtags ?? Number.POSITIVE_INFINITY },
  ] as const;
  const number = new Intl.NumberFormat(interfaceLocale());
  const shown = counters.filter(
    ({ key, limit, length }) => key === 'post' || (Number.isFinite(limit) && length > 0),
  );
  const over = shown.filter(({ length, limit }) => length > limit);
  return (
    <>
      <ul className="entry-counters small">
        {shown.map(({ key, length, limit }) => (
          <li key={key} className={length > limit ? 'row entry-over' : 'row soft'}>
            {length > limit && <WarningIcon />}
            <span>
              {t(`entry_count_${key}`, number.format(length), number.format(limit))}
              {length > limit && ` ${t('entry_over', number.format(length - limit))}`}
            </span>
          </li>
        ))}
      </ul>
      <span role="status" className="hidden-visually">
        {over.length > 0 && t('entry_over_limit', t(`network_${network}`))}
      </span>
    </>
  );
}
