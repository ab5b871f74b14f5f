import { useDeferredValue, useMemo, useState } from 'react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  Link,
  ListLayout,
  type Selection,
  Virtualizer,
} from 'react-aria-components';
import { daysBetween } from '../../../utils/domain/calendar/days.ts';
import type { ComingKeyDate } from '../../../utils/domain/calendar/key-dates/coming.ts';
import { KEY_DATE_KINDS, type KeyDateKind } from '../../../utils/domain/calendar/key-dates/key-date.ts';
import { foldText } from '../../../utils/domain/replies/words.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Checkbox, TextField } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';
import { Empty } from '../../shared/states.tsx';
import { nameOf, writeDays, writeDaysLeft, writeMonth } from './describe.ts';

interface DateListProps {
  dates: readonly ComingKeyDate[];
  today: string;
  /** Ids of those that are chosen. */
  chosen: ReadonlySet<string>;
  onToggle: (change: { picked: ComingKeyDate[]; unpicked: string[] }) => void;
}

interface Line extends ComingKeyDate {
  key: string;
}
interface Month {
  id: string;
  title: string;
  lines: Line[];
}

/** The dates of the coming year by month, to choose from. Only those in view are drawn. */
export function DateList({ dates, today, chosen, onToggle }: DateListProps) {
  const [kind, setKind] = useState<KeyDateKind | 'all'>('all');
  const [query, setQuery] = useState('');
  // What is typed is seen at once; the list follows as fast as it can.
  const asked = useDeferredValue(query);
  const shown = useMemo(() => filterDates(dates, kind, asked), [dates, kind, asked]);
  const months = useMemo(() => groupByMonth(shown), [shown]);
  const selected = useMemo(
    () => new Set(shown.filter(({ id }) => chosen.has(id)).map(({ key }) => key)),
    [shown, chosen],
  );
  const kinds = useMemo(() => new Set(dates.map((date) => date.kind)), [dates]);

  function select(keys: Selection): void {
    if (keys === 'all') return;
    const added = shown.filter(({ key }) => keys.has(key) && !selected.has(key));
    const gone = shown.filter(({ key }) => !keys.has(key) && selected.has(key));
    // A date that comes twice in a year is one choice.
    const picked = [...new Map(added.map((date) => [date.id, date])).values()];
    onToggle({ picked, unpicked: [...new Set(gone.map(({ id }) => id))] });
  }

  return (
    <section className="stack" aria-labelledby="keydates-coming">
      <h3 id="keydates-coming">{t('keydates_coming')}</h3>
      <div className="keydates-filters">
        <TextField label={t('keydates_search')} type="search" value={query} onChange={setQuery} />
        <Select
          label={t('keydates_kind')}
          value={kind}
          choices={[
            { value: 'all', label: t('keydates_all_kinds') },
            ...KEY_DATE_KINDS.filter((one) => kinds.has(one)).map((one) => ({
              value: one,
              label: t(`keydates_kind_${one}`),
            })),
          ]}
          onChange={setKind}
        />
      </div>
      <p className="small soft" role="status">
        {plural('keydates_shown', shown.length)}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 58, headingHeight: 34 }}>
        <GridList
          aria-label={t('keydates_coming')}
          className="keydates-list"
          items={months}
          dependencies={[today]}
          selectionMode="multiple"
          escapeKeyBehavior="none"
          selectedKeys={selected}
          onSelectionChange={select}
          renderEmptyState={() => <Empty title={t('keydates_none_found')} />}
        >
          {(month) => (
            <GridListSection id={month.id}>
              <GridListHeader className="keydates-month-title">{month.title}</GridListHeader>
              <Collection items={month.lines}>
                {(line) => (
                  <GridListItem id={line.key} textValue={nameOf(line.name)} className="keydates-line">
                    <Row line={line} today={today} />
                  </GridListItem>
                )}
              </Collection>
            </GridListSection>
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
}

function Row({ line, today }: { line: Line; today: string }) {
  const { publisher, page, site } = line.source;
  return (
    <>
      <Checkbox slot="selection">{null}</Checkbox>
      <span>{writeDays(line.day, line.end)}</span>
      <span className="keydates-name">
        <span className={line.isLast ? 'keydates-words' : 'keydates-title'}>{nameOf(line.name)}</span>
        {line.isLast && <span className="small soft keydates-words">{t('keydates_last_published')}</span>}
      </span>
      <span className="keydates-kind">
        <span className="tag">{t(`keydates_kind_${line.kind}`)}</span>
      </span>
      <span className="small soft keydates-left">{writeDaysLeft(daysBetween(today, line.day))}</span>
      <span className="small keydates-source">
        {site === null ? (
          <span className="soft keydates-words" title={page}>
            {publisher}
          </span>
        ) : (
          <Link
            href={site}
            target="_blank"
            rel="noopener noreferrer"
            className="keydates-words"
            aria-label={t('keydates_source_of', publisher, page)}
          >
            {publisher}
          </Link>
        )}
      </span>
    </>
  );
}

function filterDates(dates: readonly ComingKeyDate[], kind: KeyDateKind | 'all', query: string): Line[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return dates
    .filter((date) => {
      if (kind !== 'all' && date.kind !== kind) return false;
      const text = foldText(`${date.name.fr} ${date.name.en}`);
      return words.every((word) => text.includes(word));
    })
    .map((date) => ({ ...date, key: `${date.id}:${date.day}` }));
}

function groupByMonth(lines: readonly Line[]): Month[] {
  const months = new Map<string, Month>();
  for (const line of lines) {
    const id = line.day.slice(0, 7);
    const month = months.get(id) ?? { id, title: writeMonth(line.day), lines: [] };
    month.lines.push(line);
    months.set(id, month);
  }
  return [...months.values()];
}
