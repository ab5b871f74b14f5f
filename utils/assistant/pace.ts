/** What comes is told so often at most, in milliseconds. */
const TELL_EVERY = 120;

/** Tells of what comes in pieces, at once or a little later, however fast they come. */
export interface Pace {
  /** A piece came: it will be told. */
  hear: () => void;
  /** All that came is being told. */
  rest: () => void;
}

/** @param tell Tells all that came; it calls `rest`. */
export function startPace(tell: () => void): Pace {
  let told = 0;
  /** Until what came is told; absent: all of it was. */
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    hear() {
      waiting ??= setTimeout(tell, Math.max(0, told + TELL_EVERY - Date.now()));
    },
    rest() {
      told = Date.now();
      clearTimeout(waiting);
      waiting = undefined;
    },
  };
}
