import type { DraftText } from './draft-text.ts';
import type { FindingCode, RuleFinding } from './finding.ts';

/** The places where one of the patterns matches the brand's own words, folded; each place once. */
export function findPhrases(
  { text, ownFolded }: DraftText,
  code: FindingCode,
  patterns: readonly RegExp[],
  isMeant: (index: number, words: string) => boolean = () => true,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const pattern of patterns) {
    for (const { index, 0: words } of ownFolded.matchAll(pattern)) {
      const end = index + words.trimEnd().length;
      const isTold = findings.some(({ span }) => index < span[1] && span[0] < end);
      if (isTold || !isMeant(index, words)) continue;
      findings.push({ code, span: [index, end], words: [text.slice(index, end)] });
    }
  }
  return findings;
}
