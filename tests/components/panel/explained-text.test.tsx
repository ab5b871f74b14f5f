import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExplainedText } from '../../../components/panel/explained-text.tsx';

function show(text: string, reasons: Array<{ text: string; weight: number; start?: number }>) {
  const why = reasons.map((reason) => {
    const start = reason.start ?? Math.max(0, text.indexOf(reason.text));
    return { ...reason, start, end: start + reason.text.length };
  });
  const { container } = render(<ExplainedText text={text} why={why} />);
  const marks = [...container.querySelectorAll('mark')];
  return { container, marks: marks.map(({ textContent, dataset }) => [textContent, dataset.tone]) };
}

it('underlines the words that decided, each in its sense', () => {
  const { marks } = show('Super service, mais livraison honteuse : remboursez !', [
    { text: 'honteuse', weight: -1 },
    { text: 'Super', weight: 0.5 },
    { text: 'remboursez', weight: 0 },
  ]);
  expect(marks).toEqual([
    ['Super', 'positive'],
    ['honteuse', 'negative'],
    ['remboursez', 'neutral'],
  ]);
});

it('shows markup as the text it is', () => {
  const text = '<script>alert(1)</script> <b>nul</b> &amp;';
  const { container, marks } = show(text, [{ text: '<b>nul</b>', weight: -1 }]);
  expect(container.textContent).toBe(text);
  expect(container.querySelector('script, b')).toBeNull();
  expect(marks).toEqual([['<b>nul</b>', 'negative']]);
});

it('lets the stronger of two overlapping reasons win', () => {
  const { marks } = show('pas content', [
    { text: 'pas content', weight: -1 },
    { text: 'content', weight: 0.5 },
  ]);
  expect(marks).toEqual([['pas content', 'negative']]);
});

it('underlines the place that decided, not the same words before it', () => {
  const { container } = show('pas mal, mais pas bon', [{ text: 'pas', weight: -1, start: 14 }]);
  expect(container.querySelector('mark')?.previousSibling?.textContent).toBe('pas mal, mais ');
});

it('underlines nothing for words that are not there', () => {
  const { container, marks } = show('Bonjour', [
    { text: 'bonsoir', weight: 1 },
    { text: '', weight: 1 },
  ]);
  expect(marks).toEqual([]);
  expect(container.textContent).toBe('Bonjour');
});

it('never changes a letter of the text, whatever decided', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '<', '😡', '\n'), maxLength: 12 });
  const weight = fc.double({ min: -1, max: 1, noNaN: true });
  const reason = fc.record({ text: words, start: fc.nat(12), end: fc.nat(14), weight });
  fc.assert(
    fc.property(words, fc.array(reason, { maxLength: 5 }), (text, why) => {
      const { container, unmount } = render(<ExplainedText text={text} why={why} />);
      expect(container.textContent).toBe(text);
      unmount();
    }),
  );
});
