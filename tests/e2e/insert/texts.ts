import fc from 'fast-check';
import type { StagedEditor } from './editors.ts';

/** What the network puts before the text of a reply to someone. */
export function mentionIn({ options }: StagedEditor, name: string): string {
  return `${options ? '@' : ''}${name} `;
}

/** A text as a box takes it: a field of one line has no others. */
export function asTaken({ options }: StagedEditor, text: string): string {
  const taken = text.normalize('NFC');
  return options?.kind === 'input' ? taken.replace(/\s*\n\s*/g, ' ') : taken;
}

/** What counts when texts are compared: words and lines. Spaces at the ends of lines, and how many, do not. */
export function normalize(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\p{Cc}\u200b\ufeff]/gu, (sign) => (/\s/.test(sign) ? sign : ''))
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Texts as people and templates write them: words of several scripts, joined emoji, signs that mean something to code. */
const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...['Bonjour', 'l’équipe', 'œuvre', 'naïf', 'Straße', 'İstanbul', 'merci', 'à bientôt'],
      ...['שלום', 'תודה', 'مرحبا', 'نمی‌خواهم', 'こんにちは', '您好'],
      ...['👩🏽‍🚒', '👩‍👩‍👧', '🏳️‍🌈', '👍🏿', '🇫🇷', '❤️‍🔥', '1️⃣', '🌿', 'cafe\u0301', 'ẹ́'],
      ...['@chloe.b', '#recette', 'https://exemple.fr/a?b=c&d=%20', '<b>', '{{x}}', '&amp;', '":)"', '“”'],
      ...['\\n', '$1', '--', '*a*', '1.', '- a', '`c`', '\u200f', '\u202b', '\t', '\u00a0', '\u200d'],
    ),
  },
  // A browser looks long for the glyphs of the rarer ones.
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
);
const line = fc.oneof(
  { weight: 24, arbitrary: fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 60, maxLength: 120 }).map((words) => words.join(' ')) },
);
const space = fc.constantFrom('', '', ' ', '  ', '\n', '\n\n', '\u00a0');

/** Any text that says something, with what may stand around it. */
export const anyText = fc
  .tuple(space, fc.array(line, { minLength: 1, maxLength: 6 }), space)
  .map(([before, lines, after]) => before + lines.join('\n') + after)
  .filter((text) => normalize(text) !== '');
