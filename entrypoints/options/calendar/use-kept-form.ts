import { useEffect, useState } from 'react';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import {
  type EntryForm,
  formOf,
  isChanged,
  mergeChanges,
} from '../../../utils/domain/calendar/views/entry-form.ts';
import {
  findUnsavedNew,
  forgetUnsavedEntry,
  newEntryName,
  unsavedEntry,
} from '../../../utils/settings/unsaved-entries.ts';
import type { EntryTarget } from './entry-desk.tsx';

/** A form whose content outlives its tab. */
export interface KeptForm {
  form: EntryForm;
  isChanged: boolean;
  /** It was left unsaved before, and is as it was then; nobody asked for just this one. */
  isRestored: boolean;
  /** What is written now could not be kept. */
  isFailing: boolean;
  change: (part: Partial<EntryForm>) => void;
  /** Gives up what is not saved. */
  startAgain: () => void;
  forget: () => Promise<void>;
}

/**
 * The fields of an entry, kept at every change until they are saved or given up. Kept rather than saved as it is typed:
 * a half-written change of a post that is due, or of all days of a series, must not count before its author says so.
 * Null until what was left is known.
 */
export function useKeptForm(target: EntryTarget, base: Entry): KeptForm | null {
  const [state, setState] = useState<{ form: EntryForm; isRestored: boolean; keeper: Keeper } | null>(null);
  const [isFailing, setIsFailing] = useState(false);
  // The address and what it leads to stay the same as long as this form is open.
  const [opened] = useState({ target, base });
  useEffect(() => {
    let isGone = false;
    void restore(opened.target, opened.base).then(({ name, form, isRestored }) => {
      if (!isGone) setState({ form, isRestored, keeper: keep(name, formOf(opened.base), setIsFailing) });
    });
    return () => {
      isGone = true;
    };
  }, [opened]);
  if (state === null) return null;
  const { form, isRestored, keeper } = state;
  const show = (next: EntryForm, stillRestored: boolean) => {
    setState({ ...state, form: next, isRestored: stillRestored });
    if (isChanged(next, base)) keeper.write(next);
    else void keeper.forget();
  };
  return {
    form,
    isRestored,
    isFailing,
    isChanged: isChanged(form, base),
    change: (part) => show({ ...form, ...part }, isRestored),
    startAgain: () => show(formOf(base), false),
    forget: keeper.forget,
  };
}

async function restore(target: EntryTarget, base: Entry) {
  const begun = target.kind === 'new' && target.id === null ? await findUnsavedNew() : null;
  const name = target.kind === 'entry' ? target.key : newEntryName(target.id ?? begun?.id ?? base.id);
  const unsaved = begun?.unsaved ?? (await unsavedEntry(name).get());
  if (unsaved === null) return { name, form: formOf(base), isRestored: false };
  // Under its own address a captured page is what was asked for; anywhere else it must be said where it comes from.
  const merged = mergeChanges(unsaved.before, unsaved.form, formOf(base));
  const day = (target.kind === 'new' && target.day) || merged.day;
  return { name, form: { ...merged, day }, isRestored: !unsaved.isCaptured || begun !== null };
}

interface Keeper {
  write: (form: EntryForm) => void;
  forget: () => Promise<void>;
}

/** Writes one after the other, and of those that wait the last one alone. */
function keep(name: string, before: EntryForm, onFailing: (isFailing: boolean) => void): Keeper {
  const item = unsavedEntry(name);
  let last: EntryForm | null = null;
  let work = Promise.resolve();
  const store = async (form: EntryForm): Promise<void> => {
    if (form !== last) return;
    try {
      await item.set({ form, before, at: Date.now(), isCaptured: false });
      onFailing(false);
    } catch {
      onFailing(true);
    }
  };
  return {
    write(form) {
      last = form;
      work = work.then(() => store(form));
    },
    forget() {
      last = null;
      work = work.then(() => forgetUnsavedEntry(name)).catch(() => {});
      return work;
    },
  };
}
