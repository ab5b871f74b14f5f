import { build } from 'vite';

/**
 * One script, for a page, of a file and all that it imports; what the file exports is in the global `name`.
 * `versions`: packages that stand in for others, by name. Whoever imports the other gets this one, so that a library
 * and its plugins share one core.
 */
export async function bundle(
  file: string,
  name = 'bundle',
  versions: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Some libraries know the global object by the name that Node gives it.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: versions },
    build: { write: false, minify: false, lib: { entry: file, formats: ['iife'], name } },
  });
  for (const one of [result].flat())
    if ('output' in one) for (const output of one.output) if (output.type === 'chunk') return output.code;
  throw new Error(`${file} could not be bundled.`);
}
