import { startTransition, useEffect, useState } from 'react';
import { prepareToWrite } from './use-steps.ts';

/** Whether what was read has been painted; what is loaded for later use waits until then. */
export function usePainted(isRead: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isRead) return;
    // The task after a frame's callbacks is the first one after it was painted.
    const frame = requestAnimationFrame(() =>
      setTimeout(() => {
        startTransition(() => setPainted(true));
        void prepareToWrite();
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [isRead]);
  return isPainted;
}
