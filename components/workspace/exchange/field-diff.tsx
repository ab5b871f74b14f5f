import type { MergeItem } from '../../../utils/domain/exchange/merge.ts';
import type { Content, PackNoun } from '../../../utils/domain/exchange/pack-item.ts';
import { type FieldName, showFields } from '../../../utils/domain/exchange/shown-fields.ts';
import { diffWords } from '../../../utils/domain/exchange/word-diff.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { sayWord } from './say-word.ts';

/** What differs in an item: on either side since the pack last came, or between here and the file. */
export function ItemDiff({ item }: { item: MergeItem }) {
  const { noun, base, mine, theirs, status } = item;
  if (status === 'both' && base !== null) {
    return (
      <div className="pair">
        <section className="stack">
          <h4>{t('exchange_your_changes')}</h4>
          <FieldDiffs item={item} before={base} after={mine} />
        </section>
        <section className="stack">
          <h4>{t('exchange_file_changes')}</h4>
          <FieldDiffs item={item} before={base} after={theirs} />
        </section>
      </div>
    );
  }
  if (mine !== null && theirs !== null)
    return (
      <FieldDiffs
        item={item}
        before={status === 'mine' ? theirs : mine}
        after={status === 'mine' ? mine : theirs}
      />
    );
  return <Reading noun={noun} content={theirs ?? mine} />;
}

interface FieldDiffsProps {
  item: MergeItem;
  before: Content | null;
  after: Content | null;
}

/** Word by word, the fields that differ and of which the file speaks. */
function FieldDiffs({ item: { noun, fields }, before, after }: FieldDiffsProps) {
  const old = new Map(showFields(noun, before, sayWord).map(({ field, text }) => [field, text]));
  const young = new Map(showFields(noun, after, sayWord).map(({ field, text }) => [field, text]));
  const names = [...new Set([...old.keys(), ...young.keys()])].filter(
    (field) => fields.includes(field) && old.get(field) !== young.get(field),
  );
  if (names.length === 0) return <p className="small soft">{t('exchange_nothing_changed')}</p>;
  return names.map((field) => (
    <div key={field} className="exchange-diff">
      <span className="field-label">{labelOf(noun, field)}</span>
      <WordDiff before={old.get(field) ?? ''} after={young.get(field) ?? ''} />
    </div>
  ));
}

/** What was taken out of a text and what was put in, word by word. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p>
      {diffWords(before, after).map(({ kind, text }, index) => {
        const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name, and come anew with each text.
        return <Tag key={index}>{text}</Tag>;
      })}
    </p>
  );
}

const LONGEST_READING = 400;

/** What there is on one side alone: its text, and the rest on one line. */
function Reading({ noun, content }: { noun: PackNoun; content: Content | null }) {
  const fields = showFields(noun, content, sayWord).filter(
    ({ field }) => field !== 'title' && field !== 'language',
  );
  const body = fields.find(({ field }) => field === 'body')?.text ?? '';
  const others = fields.filter(({ field }) => field !== 'body');
  return (
    <>
      {body !== '' && (
        <p className="exchange-reading">
          {body.length > LONGEST_READING ? `${body.slice(0, LONGEST_READING)}…` : body}
        </p>
      )}
      {others.length > 0 && (
        <p className="exchange-reading small row">
          {others.map(({ field, text }) => (
            <span key={field}>
              <span className="soft">{labelOf(noun, field)} </span>
              {text}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function labelOf(noun: PackNoun, field: FieldName): string {
  if (field === 'body') return t(noun === 'template' ? 'exchange_field_text' : 'exchange_field_rule');
  return field === 'networks' && noun === 'voice'
    ? t('exchange_field_per_network')
    : t(`exchange_field_${field}`);
}
