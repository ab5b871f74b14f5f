import type { PostFigures as Figures } from '../../../utils/domain/calendar/publishing/figures.ts';
import { SENTIMENTS } from '../../../utils/domain/language/analysis.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { SentimentIcon } from '../../shared/icons.tsx';

/** The comments under an entry's posts, in numbers. */
export function PostFigures({ comments, toAnswer, bySentiment }: Figures) {
  return (
    <p className="row small publish-figures">
      <span>
        {plural('publish_comments', comments)}
        {toAnswer > 0 && ` · ${plural('publish_to_answer', toAnswer)}`}
      </span>
      {SENTIMENTS.filter((sentiment) => bySentiment[sentiment] > 0).map((sentiment) => (
        <span key={sentiment} className="tag" data-tone={sentiment}>
          <SentimentIcon look={sentiment} />
          {`${t(`sentiment_${sentiment}`)} ${bySentiment[sentiment]}`}
        </span>
      ))}
    </p>
  );
}
