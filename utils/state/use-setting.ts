import { useEffect, useState } from 'react';
import type { Setting } from '../settings/setting.ts';

/** The value of a setting, as it changes; undefined until it was read. */
export function useSetting<Value>(setting: Setting<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let heard = false;
    const unwatch = setting.watch((next) => {
      heard = true;
      setValue(next);
    });
    setting.get().then((first) => {
      if (!heard) setValue(first);
    });
    return unwatch;
  }, [setting]);
  return value;
}
