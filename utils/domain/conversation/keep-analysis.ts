import type { Analysis } from '../language/analysis.ts';
import type { StoredComment } from './comment.ts';

/**
 * The analysis that a comment gets: the fresh one, unless the language model could not be read just now and the same
 * text was judged before. What the user said is never kept so: it is stored by itself.
 */
export function keepAnalysis(
  known: Pick<StoredComment, 'item' | 'analysis'> | undefined,
  text: string,
  fresh: Analysis,
): Analysis {
  const isJudged = known && !known.analysis.missing && !known.analysis.byUser;
  return fresh.missing && isJudged && known.item.text === text ? known.analysis : fresh;
}
