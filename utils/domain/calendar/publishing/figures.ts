import type { StoredComment } from '../../conversation/comment.ts';
import type { Sentiment } from '../../language/analysis.ts';

/** What the community said under a post, in numbers. */
export interface PostFigures {
  /** All comments and replies that were seen. */
  comments: number;
  toAnswer: number;
  /** Those of a sentiment that is certain. */
  bySentiment: Record<Sentiment, number>;
}

/** Counts comments; those that `isOwn` says the brand wrote are none of the community's. */
export function countFigures(
  comments: Iterable<Pick<StoredComment, 'answer' | 'analysis' | 'network' | 'item'>>,
  isOwn: (comment: Pick<StoredComment, 'network' | 'item'>) => boolean,
): PostFigures {
  const figures: PostFigures = {
    comments: 0,
    toAnswer: 0,
    bySentiment: { negative: 0, neutral: 0, positive: 0 },
  };
  for (const comment of comments) {
    if (isOwn(comment)) continue;
    figures.comments++;
    if (comment.answer === 'to_answer') figures.toAnswer++;
    const { uncertain, sentiment } = comment.analysis;
    if (!uncertain) figures.bySentiment[sentiment]++;
  }
  return figures;
}
