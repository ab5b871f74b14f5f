import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODEL_FILE } from '../../../../scripts/language-model.ts';
import { readModel } from '../../../../utils/domain/language/model.ts';

const bytes = new Uint8Array(readFileSync(MODEL_FILE));

it('reads the model that ships, which is at most 2 MB', () => {
  expect(readModel(bytes).ok).toBe(true);
  expect(bytes.length).toBeLessThanOrEqual(2_000_000);
});

it.each([0, 3, 15, 200, bytes.length >> 1, bytes.length - 1])(
  'says so of a file that ends after %i bytes',
  (length) => {
    expect(readModel(bytes.slice(0, length))).toEqual({ ok: false, error: 'model_cut_short' });
  },
);

it('says so of a file of another version', () => {
  const other = bytes.slice();
  new DataView(other.buffer).setUint16(4, 99, true);
  expect(readModel(other)).toEqual({ ok: false, error: 'model_other_version' });
});

it('says so of a file that is something else, or that was changed', () => {
  expect(readModel(new TextEncoder().encode('<!doctype html><title>404</title>'))).toMatchObject({
    ok: false,
    error: 'model_damaged',
  });
  const changed = bytes.slice();
  changed[bytes.length - 5] = (changed[bytes.length - 5] ?? 0) ^ 1;
  expect(readModel(changed).ok).toBe(false);
});

it('reads a file that stands anywhere in memory', () => {
  const around = new Uint8Array(bytes.length + 7);
  around.set(bytes, 7);
  expect(readModel(around.subarray(7)).ok).toBe(true);
});
