import { escapeSigns } from '../replies/template-signs.ts';

/** What a hole may be called: nothing that ends it or makes it something else. */
const LONGEST_NAME = 60;

/** A hole that is asked for: `{{name?}}`, with what stands there if nothing is filled in, where that can be written. */
export function askFor(name: string, fallback: string | null = null): string {
  const clean = cleanWords(name.replace(/^[\s#/>]+/, ''))
    .slice(0, LONGEST_NAME)
    .trim();
  const shown = clean === '' || /^else\b/.test(clean) ? `« ${clean || '…'} »` : clean;
  const isWritable = fallback !== null && fallback.trim() !== '' && !/[{}\n|]/.test(fallback);
  return isWritable && fallback.length <= 200 ? `{{${shown}?|${fallback.trim()}}}` : `{{${shown}?}}`;
}

/** Single braces with bars, one of which is taken; the options are foreign text. */
export function vary(options: readonly string[]): string {
  return `{${options.map(escapeSigns).join('|')}}`;
}

function cleanWords(text: string): string {
  return text.replace(/[{}|?\\[\]\s]+/g, ' ').trim();
}
