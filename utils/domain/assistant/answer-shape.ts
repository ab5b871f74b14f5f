/** Thoughts of models that think aloud, closed or still going on. */
const THOUGHTS =
  /<(think|thinking|thought|reasoning|reflection|analysis|scratchpad)>[\s\S]*?(?:<\/\1>|$)|\[(?:THINK|thinking)\][\s\S]*?(?:\[\/(?:THINK|thinking)\]|$)/gi;
/** What chat formats put between turns: `<|im_end|>`, `[INST]`, `</s>`. */
const TURNS = /<\|[^|<>\n]{1,40}\|>|<\/?s>|\[\/?INST\]|<<\/?SYS>>/g;
const CODE = /^\s*(`{3,}|~{3,})[\w+-]*[ \t]*\n([\s\S]*?)(?:\n?\1\s*|$)$/;
const PREAMBLE =
  /^\s*(?:(?:bien sûr|avec plaisir|d’accord|certainement|sure|certainly|of course|absolutely|okay|ok)\s?[!,.:]?\s*)?(?:#{1,6} |\*{1,2})?(?:(?:voici|voilà|here(?:['’]s| is| are)?|below is)\b[^\n:!?]{0,80}(?:réponse|reponse|brouillon|proposition|message|texte|reply|response|draft|answer)[^\n:!?]{0,60}\s?:|(?:proposition de |projet de |suggested |draft )?(?:réponse|reponse|reply|response|answer|brouillon|draft)(?: proposée?| publique| (?:à|to) [^\n:]{1,40})?\s?:)\*{0,2}[ \t]*\n*/iu;
const QUOTES: ReadonlyArray<readonly [string, string]> = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ["'''", "'''"],
  ['"""', '"""'],
];

/** The reply inside what a model says around it: thoughts, a preamble, code fences, quotation marks, an object of JSON. */
export function unwrapAnswer(given: string): string {
  let text = given
    .replace(THOUGHTS, '')
    .replace(/^[\s\S]*?<\/(?:think|thinking)>/i, '')
    .replace(TURNS, '')
    .trim();
  for (let layer = 0; layer < 4; layer++) {
    const before = text;
    text = text.replace(PREAMBLE, '').trim();
    text = CODE.exec(text)?.[2]?.trim() ?? text;
    text = readField(text) ?? text;
    text = withoutQuotes(text).trim();
    if (text === before) break;
  }
  return text;
}

function withoutQuotes(text: string): string {
  for (const [open, close] of QUOTES) {
    if (!text.startsWith(open) || !text.endsWith(close) || text.length <= open.length + close.length)
      continue;
    const inside = text.slice(open.length, -close.length);
    // "A" and "B": these are not around the whole.
    if (!inside.includes(open) && !inside.includes(close)) return inside;
  }
  return text;
}

/** `{"reply": "…"}`: the one text that an object holds. */
function readField(text: string): string | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  try {
    const values = Object.values(JSON.parse(text) as object).filter((value) => typeof value === 'string');
    return values.length === 1 ? (values[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Plain text of what is written in Markdown and HTML; links are left for `removeForeign` to judge. */
export function dropMarkup(text: string): string {
  return (
    text
      .replace(
        /!?\[([^\][\n]{0,500})\]\(\s*<?([^()\s<>]{0,2000})>?(?:\s+["'][^"'\n]*["'])?\s*\)([\p{L}\p{N}]?)/gu,
        (_, label: string, address: string, next: string) => `${label} ${address}${next && ` ${next}`}`,
      )
      // The last one may still be coming.
      .replace(/!?\[([^\][\n]{0,500})\]\([^()\n]{0,2000}$/, '$1')
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<(script|style|iframe|svg|object)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gi, '$1')
      .replace(/<\/?[a-z!?][^<>\n]{0,2000}(?:>|$)/gim, (tag) => addressesIn(tag))
      .replace(/^\s{0,3}#{1,6}\s+/gm, '')
      .replace(/(\*\*|__)(?=\S)([^\n]{1,2000}?\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,500}?[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/`{1,3}([^`\n]{1,500})`{1,3}/g, '$1')
      .replace(/^\s*(?:-{3,}|\*{3,}|_{3,}|`{3,}\w*)\s*$/gm, '')
  );
}

/** The addresses of a tag are judged like any other. */
function addressesIn(tag: string): string {
  const found = tag.match(/(?:https?:\/\/|javascript:|data:|mailto:)[^\s"'<>]+/gi) ?? [];
  return found.map((address) => ` ${address} `).join('');
}
