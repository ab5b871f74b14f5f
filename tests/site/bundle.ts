import { build } from 'vite';

/** One script, for a page, of a file and all that it imports. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: file, output: { format: 'iife', name: 'bundle' } },
    },
  });
  if (!('output' in built)) throw new Error(`no bundle of ${file}`);
  return built.output[0].code;
}
