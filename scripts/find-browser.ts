import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { env, platform } = process;

/** Usual places of a browser, the one that the user names first. */
function firstExisting(candidates: ReadonlyArray<string | undefined>): string | undefined {
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function onPath(...names: string[]): string[] {
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of a Chromium-like browser that can load an extension from a folder. */
export function findChromium(): string | undefined {
  return firstExisting([
    env.CHROMIUM_PATH,
    env.PUPPETEER_EXECUTABLE_PATH,
    ...onPath('chromium', 'chromium-browser', 'chromium.exe'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...onPath('google-chrome', 'google-chrome-stable', 'chrome.exe'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  ]);
}

/** The path of a Firefox. */
export function findFirefox(): string | undefined {
  return firstExisting([
    env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox', 'firefox.exe'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ]);
}
