import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reading } from '../../../../utils/domain/exchange/imported.ts';
import { readSource, readTableRows, type Source } from '../../../../utils/domain/exchange/read-source.ts';
import type { Encoding } from '../../../../utils/domain/exchange/text-encoding.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/import');

function decode(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

export function readFixture(name: string) {
  return readSource(new Uint8Array(readFileSync(resolve(FOLDER, name))), decode);
}

export function readText(text: string) {
  return readSource(new TextEncoder().encode(text), decode);
}

/** The templates of what was read. @throws Error where it was refused, or is a pack. */
export function readingOf(read: ReturnType<typeof readText>): Reading & { source: Source } {
  if (!read.ok) throw new Error(`refused: ${read.error}`);
  const source = read.value;
  if (source.kind === 'pack') throw new Error('a pack');
  return { source, ...(source.kind === 'table' ? readTableRows(source) : source.reading) };
}
