import type { Reply } from '../../utils/domain/replies/reply.ts';
import { interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';

/** What was already answered here, newest first. */
export function ReplyHistory({ replies }: { replies: readonly Reply[] }) {
  if (replies.length === 0) return null;
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details className="history">
      <summary>{plural('panel_history', replies.length)}</summary>
      <ul>
        {replies.map(({ id, at, outcome, text }) => (
          <li key={id}>
            <p className="small soft">
              <time dateTime={new Date(at).toISOString()}>{date.format(at)}</time>
              {' · '}
              {t(`history_${outcome.kind}`)}
            </p>
            <p className="history-text" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
