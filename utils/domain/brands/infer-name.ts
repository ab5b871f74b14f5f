import { foldText } from '../replies/words.ts';
import type { Frame } from './infer-frames.ts';
import type { PastedReply } from './pasted-replies.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`;
const NAME = `${WORD}(?: (?:(?:de|du|des|la|le|les|et|of|and|the|&) ){0,2}${WORD}){0,3}`;
/** Where replies say whom they speak for. */
const PLACES = [
  `équipe(?: (?:de la|de l['’]|de|du|des|d['’]|chez))? (${NAME})`,
  String.raw`(?<!\p{L})(?:[Cc]hez|[Tt]eam at|[Hh]ere at|[Uu]s at|[Ff]rom) (${NAME})`,
  String.raw`(?<!\p{L})[Tt]he (${NAME}) (?:[Tt]eam|[Cc]rew)(?!\p{L})`,
].map((place) => new RegExp(place, 'gu'));
/** Departments and polite words that stand in these places too. */
const NO_BRANDS =
  /^(?:support|service|client|clients|clientele|sav|communication|marketing|customer|care|social|relation|technique|community|facebook|instagram|linkedin|nous|vous|you|us)\b/u;

/** What the brand calls itself in its replies; null where it does not, or not twice. */
export function inferBrandName(replies: readonly PastedReply[]): Frame | null {
  const found = new Map<string, Frame>();
  for (const { at, text } of replies) {
    for (const [words, name = ''] of PLACES.flatMap((place) => [...text.matchAll(place)])) {
      const key = foldText(name);
      if (NO_BRANDS.test(key)) continue;
      const known = found.get(key) ?? { value: name, of: [] };
      if (!known.of.some(({ reply }) => reply === at)) known.of.push({ reply: at, words });
      found.set(key, known);
    }
  }
  const [best] = [...found.values()].sort((one, other) => other.of.length - one.of.length);
  return best && (best.of.length > 1 || replies.length === 1) ? best : null;
}

/** Whether both are the same name, whatever their case and accents. */
export function isName(one: string, other: string): boolean {
  return foldText(one.trim()) === foldText(other.trim());
}
