import type { Exchange } from '../../utils/domain/assistant/exchange.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { LongText, RequestText } from '../shared/request-text.tsx';

interface AssistantLogProps {
  /** Newest first. */
  exchanges: readonly Exchange[];
  onErase: () => void;
}

/** What was sent to models and what came back, word for word. */
export function AssistantLog({ exchanges, onErase }: AssistantLogProps) {
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="stack group" aria-labelledby="assistant-log">
      <h3 id="assistant-log">{t('assistant_log')}</h3>
      <p className="small soft">{t('assistant_log_help')}</p>
      {exchanges.length === 0 ? (
        <p className="soft">{t('assistant_log_empty')}</p>
      ) : (
        <>
          {exchanges.map((exchange) => (
            <details key={exchange.id} className="exchange">
              <summary>
                <time dateTime={new Date(exchange.at).toISOString()}>{date.format(exchange.at)}</time>
                {` · ${exchange.destination} · ${describeEnd(exchange)}`}
              </summary>
              <div className="stack">
                <p className="small soft">{t('assistant_log_for', exchange.commentKey)}</p>
                <RequestText request={exchange.sent} />
                <LongText label={t('assistant_log_answer')} text={exchange.answer} />
              </div>
            </details>
          ))}
          <div>
            <Confirm
              trigger={<Button variant="danger">{t('assistant_log_erase')}</Button>}
              title={t('assistant_log_erase')}
              confirm={t('assistant_log_erase')}
              onConfirm={onErase}
            >
              <p>{t('assistant_log_erase_help')}</p>
            </Confirm>
          </div>
        </>
      )}
    </section>
  );
}

function describeEnd({ end }: Exchange): string {
  if (end === null) return t('assistant_end_running');
  return end === 'done' || end === 'stopped' ? t(`assistant_end_${end}`) : t(`assistant_trouble_${end}`);
}
