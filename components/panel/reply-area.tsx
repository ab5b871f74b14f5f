import { type ReactNode, useState } from 'react';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import type { Notice } from '../shared/notice.ts';
import { Banner } from '../shared/states.tsx';
import { type FillReply, Suggestion } from './suggestion.tsx';

interface ReplyAreaProps {
  suggestions: readonly ProposedReply[];
  draft: { text: string /** The template that it was made from. */; templateId: string | null };
  /** What must be mended before the draft can be used; null: nothing. */
  problem: string | null;
  notice: Notice | null;
  /** Without a box on a page, a text can only be copied. */
  canInsert: boolean;
  /** A suggestion with what the user filled in, and what still keeps it from being used. */
  onFill: FillReply;
  /** What goes with the text of a template. */
  imageOf?: (templateId: string) => ReactNode;
  onDraft: (text: string, templateId: string | null) => void;
  onUse: (text: string, templateId: string | null) => Promise<void>;
  onCopy: (text: string, templateId: string | null) => Promise<void>;
}

/** The three best replies, and the user's own draft. */
export function ReplyArea(props: ReplyAreaProps) {
  const { suggestions, problem, notice, canInsert } = props;
  const { text: draft, templateId: from } = props.draft;
  const [busy, setBusy] = useState(false);
  const hurry = async (work: Promise<void>) => {
    setBusy(true);
    await work.finally(() => setBusy(false));
  };
  const use = canInsert ? props.onUse : props.onCopy;
  const word = t(canInsert ? 'panel_insert' : 'action_copy');
  return (
    <section className="stack" aria-labelledby="replies">
      <h2 id="replies">{t('panel_replies')}</h2>
      <div className="notice" aria-live="polite">
        {notice && <Banner tone={notice.tone}>{notice.text}</Banner>}
      </div>
      {suggestions.length === 0 && <p className="soft">{t('panel_no_template')}</p>}
      <ul className="suggestions">
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestion.templateId}
            suggestion={suggestion}
            word={word}
            isBusy={busy}
            fill={props.onFill}
            image={props.imageOf?.(suggestion.templateId)}
            onUse={(text) => hurry(use(text, suggestion.templateId))}
            onEdit={(text) => props.onDraft(join(draft, text, suggestions), suggestion.templateId)}
          />
        ))}
      </ul>
      <TextField
        label={t('panel_draft')}
        help={t('panel_draft_help')}
        rows={5}
        value={draft}
        onChange={(text) => props.onDraft(text, from)}
        {...(problem !== null && draft !== '' && { error: problem })}
      />
      <div className="row">
        <Button
          variant="primary"
          isDisabled={busy || draft.trim() === '' || problem !== null}
          onPress={() => hurry(use(draft, from))}
        >
          {t(canInsert ? 'panel_insert_draft' : 'panel_copy_draft')}
        </Button>
        {canInsert && (
          <Button
            variant="quiet"
            isDisabled={busy || draft.trim() === ''}
            onPress={() => hurry(props.onCopy(draft, from))}
          >
            {t('action_copy')}
          </Button>
        )}
      </div>
      <p className="small soft">{t('card_never_sent')}</p>
    </section>
  );
}

/** What the user wrote is kept above the reply; a reply that was not touched gives way to another. */
function join(draft: string, text: string, suggestions: readonly ProposedReply[]): string {
  const isUntouched = draft.trim() === '' || suggestions.some((suggestion) => suggestion.text === draft);
  return isUntouched ? text : `${draft}\n\n${text}`;
}
