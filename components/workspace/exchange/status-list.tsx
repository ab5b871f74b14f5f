import { type ReactNode, useState } from 'react';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Segments } from '../../shared/fields.tsx';

/** So many items are drawn at first, and more at each wish: thousands must not hold the page up. */
const PAGE = 50;

interface StatusListProps<Status extends string, Item extends { status: Status }> {
  /** What the filter is called. */
  label: string;
  items: readonly Item[];
  /** In the order in which they are shown. */
  statuses: readonly Status[];
  nameOf: (status: Status) => string;
  /** What can be done with all that is shown; `filter` null: nothing is filtered out. */
  actions: (shown: readonly Item[], filter: Status | null) => ReactNode;
  draw: (item: Item) => ReactNode;
}

/** Items by how they stand, filtered and a page at a time. */
export function StatusList<Status extends string, Item extends { status: Status }>(
  props: StatusListProps<Status, Item>,
) {
  const { items, nameOf } = props;
  const statuses = props.statuses.filter((status) => items.some((item) => item.status === status));
  const [wanted, setWanted] = useState<Status | 'all'>('all');
  const [count, setCount] = useState(PAGE);
  const filter = statuses.find((status) => status === wanted) ?? null;
  const fitting = statuses
    .filter((status) => filter === null || status === filter)
    .flatMap((status) => items.filter((item) => item.status === status));
  const write = new Intl.NumberFormat(interfaceLocale());
  const sizeOf = (status: Status) => items.filter((item) => item.status === status).length;
  return (
    <div className="stack">
      <div className="row spread">
        <Segments
          label={props.label}
          value={filter ?? 'all'}
          onChange={(status) => {
            setWanted(status);
            setCount(PAGE);
          }}
          choices={[
            { value: 'all' as const, label: `${t('panel_all')} (${write.format(items.length)})` },
            ...statuses.map((status) => ({
              value: status,
              label: `${nameOf(status)} (${write.format(sizeOf(status))})`,
            })),
          ]}
        />
        {props.actions(fitting, filter)}
      </div>
      <ul className="exchange-items">{fitting.slice(0, count).map(props.draw)}</ul>
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
