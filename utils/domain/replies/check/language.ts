import { analysisOf } from './comment-analysis.ts';
import type { Rule } from './finding.ts';

/** Fewer words ("Merci !", "Top 👍") are understood by everybody. */
const FEWEST_WORDS = 4;

export const WRONG_LANGUAGE: Rule = {
  id: 'wrong-language',
  severity: 'warning',
  find: (draft, context) => {
    const words = draft.ownLower.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (words < FEWEST_WORDS || draft.ownLanguage === 'und') return [];
    const heard =
      (context.comment?.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 ? analysisOf(context)?.language : 'und';
    const wanted = heard && heard !== 'und' ? heard : (context.language ?? 'und');
    if (wanted === 'und' || wanted === draft.ownLanguage) return [];
    return [{ code: 'wrong_language', span: [0, draft.text.length], words: [wanted, draft.ownLanguage] }];
  },
};
