/** How far outside the window a comment counts as near, so that its mark is there when it comes into view. */
const MARGIN = '600px 0px';

export interface Nearness {
  isNear: (element: Element) => boolean;
  watch: (element: Element) => void;
  forget: (element: Element) => void;
}

/** Tells which comments are near the window. */
export function watchNearness(
  onNear: (element: Element) => void,
  onFar: (element: Element) => void,
  signal: AbortSignal,
): Nearness {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === near.has(target)) continue;
        if (isIntersecting) {
          near.add(target);
          onNear(target);
        } else {
          near.delete(target);
          onFar(target);
        }
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    isNear: (element) => near.has(element),
    watch: (element) => observer.observe(element),
    forget(element) {
      near.delete(element);
      observer.unobserve(element);
    },
  };
}
