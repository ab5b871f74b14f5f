import { useState } from 'react';
import type { BackPlanStep } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Checkbox } from '../../shared/fields.tsx';
import { Select } from '../../shared/select.tsx';
import { useListFocus } from '../../shared/use-list-focus.ts';
import { Fold } from '../../workspace/fold.tsx';
import { type ChosenDate, type ChosenDateActions, ChosenLine, nameOfChosen } from './chosen-date.tsx';
import { defaultPlan } from './default-plan.ts';
import { OwnDateForm } from './own-date-form.tsx';

interface ChosenDatesProps extends ChosenDateActions {
  dates: readonly ChosenDate[];
  today: string;
  /** How many suggested dates are not chosen yet. */
  suggested: number;
  onSuggested: () => void;
  /** Gives several dates one plan. */
  onApply: (ids: readonly string[], plan: BackPlanStep[]) => void;
  onAddOwn: (date: { title: string; day: string; yearly: boolean }) => Promise<boolean>;
}

/** More are shown when they are asked for. */
const SHOWN_FIRST = 8;

/** No key date has this id. */
const USUAL = '-';

/** The dates that matter: the next one first. */
export function ChosenDates(props: ChosenDatesProps) {
  const { dates, today, suggested, onSuggested, onApply, onAddOwn, ...actions } = props;
  const [isWhole, setWhole] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const ids = dates.map(({ row }) => row.id);
  const { list, rest, onFocus } = useListFocus<HTMLHeadingElement>(ids);
  const chosen = ids.filter((id) => marked.has(id));
  const mark = (id: string, isMarked: boolean) =>
    setMarked((before) => {
      const next = new Set(before);
      if (isMarked) next.add(id);
      else next.delete(id);
      return next;
    });
  return (
    <section className="stack" aria-labelledby="keydates-chosen">
      <div className="row spread">
        <h3 id="keydates-chosen" ref={rest} tabIndex={-1}>
          {t('keydates_chosen')}
        </h3>
        {suggested > 0 && (
          <Button onPress={onSuggested}>{plural('keydates_pick_suggested', suggested)}</Button>
        )}
      </div>
      {dates.length === 0 && <p className="soft">{t('keydates_nothing_chosen')}</p>}
      {dates.length > 1 && (
        <Checkbox
          isSelected={chosen.length === ids.length}
          isIndeterminate={chosen.length > 0 && chosen.length < ids.length}
          onChange={(all) => setMarked(new Set(all ? ids : []))}
        >
          {t('keydates_mark_all')}
        </Checkbox>
      )}
      {chosen.length > 0 && (
        <ApplyPlan
          dates={dates}
          count={chosen.length}
          onApply={(plan) => {
            onApply(chosen, plan);
            setMarked(new Set());
          }}
        />
      )}
      {dates.length > 0 && (
        <ul className="keydates-chosen-list" ref={list} onFocus={onFocus}>
          {(isWhole ? dates : dates.slice(0, SHOWN_FIRST)).map((date) => (
            <ChosenLine
              key={date.row.id}
              {...actions}
              date={date}
              today={today}
              isMarked={marked.has(date.row.id)}
              onMark={(isMarked) => mark(date.row.id, isMarked)}
            />
          ))}
        </ul>
      )}
      {dates.length > SHOWN_FIRST && (
        <div className="row">
          <Button aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('keydates_fewer') : plural('keydates_more', dates.length - SHOWN_FIRST)}
          </Button>
        </div>
      )}
      <Fold title={t('keydates_own')} hint={t('keydates_own_hint')}>
        <OwnDateForm onAdd={onAddOwn} />
      </Fold>
    </section>
  );
}

function ApplyPlan(props: {
  dates: readonly ChosenDate[];
  count: number;
  onApply: (plan: BackPlanStep[]) => void;
}) {
  const [from, setFrom] = useState(USUAL);
  const planned = props.dates.filter(({ row }) => (row.backPlan?.length ?? 0) > 0);
  const source = planned.find(({ row }) => row.id === from);
  return (
    <div className="row keydates-apply">
      <Select
        label={t('keydates_apply_which')}
        value={source === undefined ? USUAL : from}
        choices={[
          { value: USUAL, label: t('keydates_plan_usual') },
          ...planned.map((date) => ({
            value: date.row.id,
            label: t('keydates_plan_of', nameOfChosen(date)),
          })),
        ]}
        onChange={setFrom}
      />
      <Button variant="primary" onPress={() => props.onApply(source?.row.backPlan ?? defaultPlan())}>
        {plural('keydates_apply', props.count)}
      </Button>
    </div>
  );
}
