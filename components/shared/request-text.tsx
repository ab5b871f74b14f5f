import type { AssistantRequest } from '../../utils/domain/assistant/exchange.ts';
import { t } from '../../utils/i18n/translate.ts';

/** What is sent to a model, word for word. */
export function RequestText({ request }: { request: AssistantRequest }) {
  return (
    <>
      <LongText label={t('assistant_system')} text={request.system} />
      <LongText label={t('assistant_data')} text={request.user} />
    </>
  );
}

/** A text under its name, which scrolls where it is long. */
export function LongText({ label, text }: { label: string; text: string }) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="long-text" tabIndex={0} aria-label={label} dir="auto">
        {text}
      </section>
    </div>
  );
}
