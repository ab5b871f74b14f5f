/** So long is computed before the page may draw and hear the user again, in ms. */
const STRETCH = 20;

/**
 * Runs what comes step by step, so that the page goes on answering. Each step gives how much is done, from 0 to 1.
 * @returns null where it was stopped.
 */
export async function runSteps<Value>(
  steps: Generator<number, Value, void>,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<Value | null> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return signal.aborted ? null : step.value;
    if (performance.now() - since < STRETCH) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    since = performance.now();
  }
}
