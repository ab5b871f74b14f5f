import { type IcsComponent, propertyOf, textOf } from './ics-component.ts';
import { isInRange, moveToZone, readWhen } from './ics-dates.ts';
import type { Offer } from './offer.ts';
import { ownKind, readOwnFields, readOwnSeries } from './own-properties.ts';
import { beginOffer } from './read-begin.ts';
import type { EventContext } from './read-event.ts';

/** What a to-do becomes: a task; an idea where it is one of ours. Null: nothing, which was told. */
export function readTodo(component: IcsComponent, key: string, context: EventContext): Offer | null {
  const { tell, zones, local } = context;
  const title = textOf(component, 'summary').trim();
  const kind = ownKind(component);
  if (kind === 'entries') {
    const own = readOwnFields(component, 'entries');
    const idea = beginOffer('entries', key, component);
    const said = { title: title.slice(0, 200) || '—', day: null, time: null, ...own };
    return { ...idea, title: said.title, said, series: readOwnSeries(component) };
  }
  const due = propertyOf(component, 'due') ?? propertyOf(component, 'dtstart');
  const when = due && readWhen(due, due.values[0], zones);
  if (when && !isInRange(when.day)) {
    tell('out_of_range', when.day);
    return null;
  }
  if (!when && title === '') {
    tell('no_title_no_date');
    return null;
  }
  if (!when) tell('task_no_date');
  if (when?.unknownZone) tell('unknown_zone', when.unknownZone);
  if (propertyOf(component, 'rrule')) tell('task_repeats');
  if (textOf(component, 'description').trim() !== '') tell('task_text');
  if (title.length > 200) tell('text_cut');
  const status = textOf(component, 'status').toUpperCase();
  const isDone =
    status === 'COMPLETED' ||
    propertyOf(component, 'completed') !== undefined ||
    textOf(component, 'percent-complete') === '100';
  const offer = beginOffer('tasks', key, component);
  // A task is meant where the user is.
  const moved = when && moveToZone(when, local, local);
  const said = {
    title: title.slice(0, 200) || '—',
    ...(moved ? { day: moved.day, time: moved.time } : {}),
    done: isDone,
    ...(kind === 'tasks' ? readOwnFields(component, 'tasks') : {}),
  };
  const related = textOf(component, 'related-to').trim();
  return {
    ...offer,
    title: said.title,
    day: moved?.day ?? null,
    said,
    relatedUid: related === '' ? null : related,
  };
}
