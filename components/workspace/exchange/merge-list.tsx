import type { DroppedShortcut } from '../../../utils/domain/exchange/change.ts';
import { type Choice, type MergeItem, STATUSES } from '../../../utils/domain/exchange/merge.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { MergeRow } from './merge-row.tsx';
import { StatusList } from './status-list.tsx';

interface MergeListProps {
  items: readonly MergeItem[];
  choices: ReadonlyMap<string, Choice>;
  guessed: ReadonlySet<string>;
  dropped: readonly DroppedShortcut[];
  onChoose: (choices: ReadonlyMap<string, Choice>) => void;
}

/** What a file brings, item by item, by how it stands. */
export function MergeList({ items, choices, guessed, dropped, onChoose }: MergeListProps) {
  const droppedOf = new Map(dropped.map((one) => [one.key, one]));

  function chooseAll(shown: readonly MergeItem[], choice: Choice): void {
    const next = new Map(choices);
    for (const item of shown) if (item.choices.includes(choice)) next.set(item.key, choice);
    onChoose(next);
  }

  return (
    <StatusList
      label={t('exchange_filter')}
      items={items}
      statuses={STATUSES}
      nameOf={(status) => t(`exchange_status_${status}`)}
      actions={(shown, filter) =>
        filter !== null &&
        filter !== 'same' &&
        shown.length > 1 && (
          <span className="row">
            <Button onPress={() => chooseAll(shown, 'theirs')}>{t('exchange_take_all')}</Button>
            <Button onPress={() => chooseAll(shown, 'mine')}>{t('exchange_take_none')}</Button>
          </span>
        )
      }
      draw={(item) => (
        <MergeRow
          key={item.key}
          item={item}
          choice={choices.get(item.key) ?? item.choice}
          isGuessed={guessed.has(item.key)}
          dropped={droppedOf.get(item.key) ?? null}
          onChoose={(choice) => onChoose(new Map(choices).set(item.key, choice))}
        />
      )}
    />
  );
}
