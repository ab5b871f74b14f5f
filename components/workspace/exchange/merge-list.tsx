import { useState } from 'react';
import type { DroppedShortcut } from '../../../utils/domain/exchange/change.ts';
import { type Choice, type MergeItem, STATUSES, type Status } from '../../../utils/domain/exchange/merge.ts';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Segments } from '../../shared/fields.tsx';
import { MergeRow } from './merge-row.tsx';

/** So many items are drawn at first, and more at each wish: a library of 10,000 must not hold the page up. */
const PAGE = 50;

interface MergeListProps {
  items: readonly MergeItem[];
  choices: ReadonlyMap<string, Choice>;
  guessed: ReadonlySet<string>;
  dropped: readonly DroppedShortcut[];
  onChoose: (choices: ReadonlyMap<string, Choice>) => void;
}

/** What a file brings, item by item, by how it stands. */
export function MergeList({ items, choices, guessed, dropped, onChoose }: MergeListProps) {
  const statuses = STATUSES.filter((status) => items.some((item) => item.status === status));
  const [wanted, setWanted] = useState<Status | 'all'>('all');
  const [count, setCount] = useState(PAGE);
  const filter = wanted === 'all' || statuses.includes(wanted) ? wanted : 'all';
  const fitting = statuses
    .filter((status) => filter === 'all' || status === filter)
    .flatMap((status) => items.filter((item) => item.status === status));
  const droppedOf = new Map(dropped.map((one) => [one.key, one]));
  const choiceOf = (item: MergeItem) => choices.get(item.key) ?? item.choice;
  const write = new Intl.NumberFormat(interfaceLocale());
  const labelFor = (status: Status | 'all', size: number) =>
    `${t(status === 'all' ? 'panel_all' : `exchange_status_${status}`)} (${write.format(size)})`;

  function chooseAll(choice: Choice): void {
    const next = new Map(choices);
    for (const item of fitting) if (item.choices.includes(choice)) next.set(item.key, choice);
    onChoose(next);
  }

  return (
    <div className="stack">
      <div className="row spread">
        <Segments
          label={t('exchange_filter')}
          value={filter}
          onChange={(status) => {
            setWanted(status);
            setCount(PAGE);
          }}
          choices={[
            { value: 'all' as const, label: labelFor('all', items.length) },
            ...statuses.map((status) => ({
              value: status,
              label: labelFor(status, items.filter((item) => item.status === status).length),
            })),
          ]}
        />
        {filter !== 'all' && filter !== 'same' && fitting.length > 1 && (
          <span className="row">
            <Button onPress={() => chooseAll('theirs')}>{t('exchange_take_all')}</Button>
            <Button onPress={() => chooseAll('mine')}>{t('exchange_take_none')}</Button>
          </span>
        )}
      </div>
      <ul className="exchange-items">
        {fitting.slice(0, count).map((item) => (
          <MergeRow
            key={item.key}
            item={item}
            choice={choiceOf(item)}
            isGuessed={guessed.has(item.key)}
            dropped={droppedOf.get(item.key) ?? null}
            onChoose={(choice) => onChoose(new Map(choices).set(item.key, choice))}
          />
        ))}
      </ul>
      {fitting.length > count && (
        <div>
          <Button onPress={() => setCount(count + PAGE)}>
            {plural('exchange_show_more', fitting.length - count)}
          </Button>
        </div>
      )}
    </div>
  );
}
