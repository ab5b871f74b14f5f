import { useEffect } from 'react';
import { COOL_OFF_MS } from '../../utils/domain/replies/check/cool-off.ts';
import { coolOffs } from '../../utils/settings/session.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

/** So many comments are remembered, those opened last. */
const MOST = 200;

interface CoolOff {
  /** When insertion opens, in milliseconds since 1970; null: it does not wait. */
  until: number | null;
  skip: () => void;
}

/** The pause before a heated comment is answered: it begins when the comment is first opened, and not again later. */
export function useCoolOff(key: string, isHot: boolean): CoolOff {
  const known = useSetting(coolOffs);
  const until = known?.[key];
  useEffect(() => {
    if (isHot && known && until === undefined) void remember(key, Date.now() + COOL_OFF_MS);
  }, [key, isHot, known, until]);
  return {
    until: isHot && until !== undefined ? until : null,
    skip: () => void remember(key, 0),
  };
}

async function remember(key: string, until: number): Promise<void> {
  const entries = Object.entries(await coolOffs.get()).filter(([other]) => other !== key);
  await coolOffs.set(Object.fromEntries([...entries.slice(1 - MOST), [key, until]]));
}
