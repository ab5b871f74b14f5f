import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepLook, takeLookAway } from '../../utils/state/last-look.ts';

/** After the last change the look is kept, in milliseconds. */
const PAUSE = 300;

interface LookOf {
  isDrawn: boolean;
  /** It is what it is when it opens: nothing else was chosen. */
  isAsOpened: boolean;
}

/**
 * Takes the look of last time away as soon as the page itself is drawn, and keeps the page's own for the next time
 * wherever it is what it is when it opens.
 * @returns for the element whose look it is.
 */
export function useLastLook({ isDrawn, isAsOpened }: LookOf): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isDrawn) takeLookAway();
  }, [isDrawn]);
  useEffect(() => {
    if (!isAsOpened) return;
    const keep = () => {
      if (page.current) keepLook(page.current);
    };
    const timer = setTimeout(keep, PAUSE);
    // The popup closes as soon as anything else is pressed.
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  });
  return page;
}
