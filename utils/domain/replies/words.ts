/** Lower case, without accents or ligatures, one kind of apostrophe: what people type is rarely what is stored. */
export function foldText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\x00-\x7F]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");
}

/** The beginning of a comment says what it wants; the bound keeps a wall of text cheap. */
const MAX_SEARCHED = 20_000;

/** The stems of the words of `text`, in order. */
export function stemsOf(text: string): string[] {
  return stemsOfFolded(foldText(text.slice(0, MAX_SEARCHED)));
}

/** The stems of a text that is folded already. */
export function stemsOfFolded(folded: string): string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
}

/** Takes off the plural and the mute e of French and English: enough to meet "horaires" with "horaire". */
function stem(word: string): string {
  let rest = word;
  if (rest.length > 3 && rest.endsWith('s') && !rest.endsWith('ss')) rest = rest.slice(0, -1);
  if (rest.length > 4 && rest.endsWith('e')) rest = rest.slice(0, -1);
  return rest;
}

/** A long stem also stands for the words built on it (remboursement, rembourser), not for longer strangers. */
const SHORTEST_PREFIX = 5;
const LONGEST_ENDING = 5;

function isSameWord(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  return (
    wanted.length >= SHORTEST_PREFIX &&
    word.length <= wanted.length + LONGEST_ENDING &&
    word.startsWith(wanted)
  );
}

/** Whether the words of `wanted` stand side by side in `words`; both are stems. */
export function holdsPhrase(words: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (wanted.every((stemmed, index) => isSameWord(words[start + index] ?? '', stemmed))) return true;
  }
  return false;
}
