import type { DroppedShortcut } from '../../../utils/domain/exchange/change.ts';
import type { Choice, MergeItem } from '../../../utils/domain/exchange/merge.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Segments } from '../../shared/fields.tsx';
import { ItemDiff } from './field-diff.tsx';

interface MergeRowProps {
  item: MergeItem;
  choice: Choice;
  isGuessed: boolean;
  /** Null: the shortcut is free, or there is none. */
  dropped: DroppedShortcut | null;
  onChoose: (choice: Choice) => void;
}

const TONES = {
  both: 'warning',
  theirs: 'positive',
  added: 'positive',
  removed: 'negative',
  gone: 'neutral',
  mine: 'neutral',
  same: 'neutral',
} as const;

/** One item: how it stands, what differs, and what is to become of it. */
export function MergeRow({ item, choice, isGuessed, dropped, onChoose }: MergeRowProps) {
  const { noun, status, twin, choices } = item;
  const title = noun === 'voice' ? t('exchange_noun_voice') : item.title;
  const language = item.content.language;
  const state = status === 'both' && item.base === null ? 'differs' : status;
  return (
    <li className="exchange-item">
      <div className="row spread">
        <span className="row">
          <span className="tag" data-tone={TONES[status]}>
            {t(`exchange_status_${state}`)}
          </span>
          <strong className="exchange-title">{title}</strong>
          <span className="small soft">
            {[
              noun === 'voice' || noun === 'template' ? '' : t(`exchange_noun_${noun}`),
              language === 'fr' || language === 'en' ? t(`language_${language}`) : '',
              isGuessed ? t('exchange_guessed') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {choices.length > 1 && (
          <Segments
            label={t('exchange_choice_for', title)}
            value={choice}
            onChange={onChoose}
            choices={choices.map((value) => ({ value, label: labelOf(item, value) }))}
          />
        )}
      </div>
      {twin !== null && <p className="small soft">{t('exchange_twin', twin)}</p>}
      {dropped !== null && (
        <p className="small soft">{t('exchange_shortcut_taken', dropped.shortcut, dropped.owner)}</p>
      )}
      {status !== 'same' && <ItemDiff item={item} />}
    </li>
  );
}

function labelOf({ status }: MergeItem, choice: Choice): string {
  if (choice === 'both') return t('exchange_choice_both');
  if (status === 'added' || status === 'gone')
    return t(choice === 'mine' ? 'exchange_choice_leave' : 'exchange_choice_add');
  if (status === 'removed') return t(choice === 'mine' ? 'exchange_choice_keep' : 'exchange_choice_remove');
  return t(`exchange_choice_${choice}`);
}
