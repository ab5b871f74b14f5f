import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the extension for Chromium inside `folder`, so that no other command replaces it while it is measured.
 * @returns the folder to load.
 * @throws Error with what the build said.
 */
export function buildExtension(root: string, folder: string): string {
  // In a process of its own: a build sets variables of its process to those of production.
  const script = "import { build } from 'wxt'; await build({ outDir: process.argv[1] });";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, folder],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
  return join(folder, 'chrome-mv3');
}
