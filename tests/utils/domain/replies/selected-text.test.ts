import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitSelection, keyOfText } from '../../../../utils/domain/replies/selected-text.ts';

it('keeps a selection as plain text of a length that can be read', () => {
  expect(fitSelection('  Où est mon colis ?\n')).toBe('Où est mon colis ?');
  expect(fitSelection('<img src=x>')).toBe('<img src=x>');
  expect(fitSelection('a'.repeat(1_000_000))).toHaveLength(20_000);
  for (const nothing of [undefined, '', ' \n ']) expect(fitSelection(nothing)).toBeNull();
});

it('finds the draft of the same text again, and of no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(keyOfText(one) === keyOfText(other)).toBe(one === other);
    }),
  );
  // Drafts outlive an update: a key that was made once is made for good.
  expect(keyOfText('Où est mon colis ?')).toBe('text:6ce8986f02928660');
});
