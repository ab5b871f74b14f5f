import { expect, it } from 'vitest';
import { describeReasons } from '../../../components/panel/template-reasons.ts';

it('tells what speaks for a template, the user’s own choices first', () => {
  expect(describeReasons(['language', 'intent:question', 'keyword:prix', 'word:combien', 'picked:3'])).toBe(
    'Suggested because: chosen 3 times for such comments, “prix”, “combien”, Question',
  );
  expect(describeReasons(['sentiment:positive', 'brand', 'picked:1'])).toBe(
    'Suggested because: chosen once for such comments, Positive, written for this brand',
  );
});

it('says nothing where nothing but the language speaks for it', () => {
  expect(describeReasons(['language'])).toBeNull();
  expect(describeReasons([])).toBeNull();
});
