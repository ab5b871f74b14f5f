import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './find-browser.ts';

/** Names of Debian's packages: the browser, its translations, and an emoji font for the pictures. */
const CHROMIUM_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-color-emoji'];
const FIREFOX_PACKAGES = ['firefox-esr'];

/** True once `apt-get update` ran in this process: it is slow and once is enough. */
let listsAreFresh = false;

function installPackages(packages: readonly string[]): boolean {
  const root = process.getuid?.() === 0;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' });
  if (process.platform !== 'linux' || !root || apt.status !== 0) return false;
  process.stderr.write(`Installing ${packages.join(', ')} from the system's packages (once)…\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...options: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...options], {
      stdio: ['ignore', 'ignore', 2],
      env: environment,
    }).status === 0;
  if (!listsAreFresh) listsAreFresh = run('update');
  return run('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * The path of a Chromium-like browser; installs Debian's where there is none.
 * @throws Error with one sentence that says what to do.
 */
export function provideChromium(): string {
  const found = findChromium();
  if (found) return found;
  installPackages(CHROMIUM_PACKAGES);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and it could not be installed: install Chromium or Chrome, or set CHROMIUM_PATH to it.',
  );
}

/** The path of a Firefox; installs Debian's where there is none; undefined where that is not possible. */
export function provideFirefox(): string | undefined {
  const found = findFirefox();
  if (found) return found;
  installPackages(FIREFOX_PACKAGES);
  return findFirefox();
}
