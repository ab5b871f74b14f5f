import { build } from 'vite';

/** One script, for a page, of a file and all that it imports; what the file exports is in the global `name`. */
export async function bundle(file: string, name = 'bundle'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, minify: false, lib: { entry: file, formats: ['iife'], name } },
  });
  for (const one of [result].flat())
    if ('output' in one) for (const output of one.output) if (output.type === 'chunk') return output.code;
  throw new Error(`${file} could not be bundled.`);
}
