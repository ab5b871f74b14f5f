import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './chromium.ts';

/**
 * The build as it is once its user let it reach `host`: without a display a browser cannot show its question, so the
 * answer stands in the manifest. Everything else is the build. @returns the folder; the caller removes it.
 */
export function makeGrantedBuild(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(host);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
