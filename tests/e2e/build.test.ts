import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = resolve(import.meta.dirname, '../../.output');
/** gzipped; a community manager's machine parses this on every page of the three networks. */
const CONTENT_SCRIPT_BUDGET = 60_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const folder = join(output, build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
    optional_host_permissions?: string[];
    commands: Record<string, { suggested_key?: Record<string, string> }>;
    host_permissions: string[];
    web_accessible_resources?: unknown;
    content_scripts: Array<{ js: string[]; css?: string[]; matches: string[] }>;
  };
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);

  it('has a content script that cannot reach the database', () => {
    expect(scripts).not.toEqual([]);
    for (const script of scripts) {
      // The name of the event by which Dexie tells other windows of a change: it stands in every copy of Dexie.
      expect(readFileSync(join(folder, script), 'utf8')).not.toContain('x-storagemutated-1');
    }
    const background = readFileSync(join(folder, 'background.js'), 'utf8');
    expect(background, 'the check would find Dexie if it were there').toContain('x-storagemutated-1');
  });

  it('keeps the content script inside its size budget', () => {
    for (const script of scripts)
      expect(gzipSync(readFileSync(join(folder, script))).length).toBeLessThan(CONTENT_SCRIPT_BUDGET);
  });

  it('exposes no file to the page and asks for nothing broader than the three networks', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_scripts.flatMap(({ css }) => css ?? [])).toEqual([]);
    const allowed = ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'notifications'];
    // Another site's page is ours to see only after the user chose our entry in its menu, and until it is left;
    // `scripting` opens no page that is not ours by the hosts or by that gesture.
    const byGesture = ['activeTab', 'contextMenus', 'scripting'];
    const permissions = manifest.permissions.filter((one) => ![...allowed, ...byGesture].includes(one));
    expect(permissions).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // Granted to nobody: the server of an assistant is asked for by its own host, when its user sets it up.
    expect(manifest.optional_host_permissions ?? []).toEqual(['https://*/*', 'http://*/*']);
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^https:\/\/[a-z*.]*(facebook|instagram|linkedin)\.com\/\*$/);
  });

  it('holds the key of an assistant, and requests with it, in the background alone', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.js'),
    );
    const holding = (words: string) =>
      files.filter((one) => readFileSync(join(folder, one), 'utf8').includes(words));
    expect(holding('assistantKeys.get(')).toEqual(['background.js']);
    expect(holding('assistantKeys')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^content-/)]),
    );
    expect(holding('/chat/completions"')).not.toContain(scripts[0]);
  });

  it('suggests few keys, and none that types a character on some layout', () => {
    const suggested = Object.values(manifest.commands).flatMap(({ suggested_key: keys }) =>
      keys ? [keys] : [],
    );
    const keys = suggested.flatMap((one) => Object.values(one));
    // Chromium takes no more.
    expect(suggested).toHaveLength(4);
    for (const key of keys) expect(key).toMatch(/^(Ctrl|MacCtrl)\+Shift\+(1|2|Comma|Period)$/);
  });

  it('puts nothing into other sites that stores or sends', () => {
    const script = readFileSync(join(folder, 'insert-here.js'), 'utf8');
    expect(script).not.toContain('x-storagemutated-1');
    expect(script).not.toMatch(/sendMessage|indexedDB|localStorage|storage\.(local|session)|\bfetch\(/);
  });

  it('holds no character that makes Chromium refuse it', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/.test(text), file).toBe(false);
    }
  });
});
