import { readLine } from './text.ts';

/** Invisible characters that Facebook puts between the letters of a time. */
const FILLERS = /[\u034f\u200b-\u200f\u2060\ufeff]/g;

/**
 * The age of an item in the page's words, without what the page adds to it ("2 j • Modifié").
 * Facebook hides some: as a chain of SVG references, or as shuffled letters that flex `order` puts right.
 */
export function readAge(time: Element): string | null {
  const isPlain = time.childElementCount === 0;
  const shown = (isPlain ? null : (readReferenced(time) ?? readOrdered(time))) ?? readLine(time);
  return shown.replace(FILLERS, '').replace(/\s+/g, ' ').split('•')[0]?.trim() || null;
}

function readReferenced(time: Element): string | null {
  const document = time.ownerDocument;
  let use = time.querySelector('svg use');
  for (let step = 0; use && step < 4; step++) {
    const id = (use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '').replace('#', '');
    const target = id === '' ? null : document.getElementById(id);
    if (target?.tagName.toLowerCase() === 'text') return target.textContent;
    use = target?.querySelector('use') ?? null;
  }
  return null;
}

function readOrdered(time: Element): string | null {
  const letters = [...time.querySelectorAll<HTMLElement>('[style*="order"]')].filter(
    ({ style }) =>
      style.getPropertyValue('order') !== '' && style.getPropertyValue('position') !== 'absolute',
  );
  if (letters.length === 0) return null;
  const place = ({ style }: HTMLElement) => Number(style.getPropertyValue('order'));
  return letters
    .sort((a, b) => place(a) - place(b))
    .map((letter) => letter.textContent)
    .join('');
}
