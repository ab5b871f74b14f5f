import { useEffect, useState } from 'react';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { ClockIcon } from '../shared/icons.tsx';

/** Milliseconds until a moment, told every second; 0: it is past, or there is none. */
export function useRemaining(until: number | null): number {
  const [now, setNow] = useState(Date.now);
  const isPast = until === null || now >= until;
  useEffect(() => {
    setNow(Date.now());
    if (isPast) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isPast]);
  return isPast ? 0 : until - now;
}

/** Suggests to wait before a heated comment is answered; writing goes on. `remaining`: in milliseconds. */
export function CoolOffHint({ remaining, onSkip }: { remaining: number; onSkip: () => void }) {
  const seconds = Math.ceil(remaining / 1_000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className="cool-off">
      <ClockIcon />
      {/* A timer is not read out at each second. */}
      <p role="timer">{t('editor_cool_off', clock)}</p>
      <Button onPress={onSkip}>{t('editor_skip')}</Button>
    </div>
  );
}
