import { type ComponentProps, type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Finding } from '../../utils/domain/replies/check/finding.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import type { Draft, KeptDraft, Origin } from '../../utils/domain/replies/reply.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { Notice } from '../shared/notice.ts';
import { Banner } from '../shared/states.tsx';
import { CoolOffHint, useRemaining } from './cool-off-hint.tsx';
import { DraftEditor, type DraftEditorProps } from './draft-editor.tsx';
import type { DraftFieldHandle } from './draft-field.tsx';
import { KeptDrafts } from './kept-drafts.tsx';
import { type FillReply, Suggestion } from './suggestion.tsx';

type Editing = Pick<
  DraftEditorProps,
  'moves' | 'onMove' | 'onFindTemplates' | 'onKeepAnother' | 'onKeepForLater'
>;

/** What stands beside the replies may do with the draft. */
export interface ReplyAreaHandle {
  /**
   * Puts a text of somebody else in the draft. What the user wrote is kept above it, unless it is `start`, which the
   * text was made from.
   */
  take: (text: string, start: string | null) => void;
}

interface ReplyAreaProps extends Editing {
  ref?: Ref<ReplyAreaHandle>;
  suggestions: readonly ProposedReply[];
  draft: Pick<Draft, 'text' | 'templateId' | 'given' | 'asked'>;
  /** What to look at in a text before it is used. */
  check: (text: string) => readonly Finding[];
  notice: Notice | null;
  /** Without a box on a page, a text can only be copied. */
  canInsert: boolean;
  /** When insertion opens, in milliseconds since 1970; null: it is open. */
  waitUntil: number | null;
  onSkipWait: () => void;
  kept: Pick<ComponentProps<typeof KeptDrafts>, 'drafts' | 'onDelete' | 'onPutBack'> & {
    /** Puts the draft of the field aside, and takes this one up. */
    onTake: (draft: KeptDraft) => void;
  };
  /** A suggestion with what the user filled in, and what still keeps it from being used. */
  onFill: FillReply;
  /** What goes with the text of a template. */
  imageOf?: (templateId: string) => ReactNode;
  onAsked: (templateId: string, values: Readonly<Record<string, string>>) => void;
  /** Another wording than those that were given; null: there is none. */
  onOtherWording: (() => string | null) | undefined;
  /** Without an origin, the text comes from where it came before. */
  onDraft: (text: string, origin?: Origin) => void;
  onUse: (text: string, origin: Origin) => Promise<void>;
  onCopy: (text: string, origin: Origin) => Promise<void>;
}

/** The three best replies, and the user's own draft. */
export function ReplyArea(props: ReplyAreaProps) {
  const { suggestions, notice, canInsert, draft } = props;
  const [busy, setBusy] = useState(false);
  const field = useRef<DraftFieldHandle>(null);
  /** Where the text comes from that is being put in the field. */
  const origin = useRef<Origin | undefined>(undefined);
  const remaining = useRemaining(props.waitUntil);
  const isWaiting = remaining > 0 && canInsert;
  const hurry = async (work: Promise<void>) => {
    setBusy(true);
    await work.finally(() => setBusy(false));
  };
  /** As if it was typed, so that it can be undone. */
  function put(text: string, from: Origin): void {
    origin.current = from;
    if (text === draft.text) props.onDraft(text, from);
    else field.current?.rewrite(text);
    origin.current = undefined;
  }
  useImperativeHandle(props.ref, () => ({
    take(text, start) {
      const isOwn = draft.text.trim() !== '' && draft.text !== start;
      put(isOwn ? `${draft.text}\n\n${text}` : text, { templateId: null });
    },
  }));
  function reword(): boolean {
    const text = props.onOtherWording?.() ?? null;
    if (text !== null) put(text, { templateId: draft.templateId, given: text });
    return text !== null;
  }
  const use = canInsert ? props.onUse : props.onCopy;
  return (
    <section className="stack" aria-labelledby="replies">
      <h2 id="replies">{t('panel_replies')}</h2>
      <div className="notice" aria-live="polite">
        {notice && <Banner tone={notice.tone}>{notice.text}</Banner>}
      </div>
      {isWaiting && <CoolOffHint remaining={remaining} onSkip={props.onSkipWait} />}
      {suggestions.length === 0 && <p className="soft">{t('panel_no_template')}</p>}
      <ul className="suggestions">
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestion.templateId}
            suggestion={suggestion}
            word={t(canInsert ? 'panel_insert' : 'action_copy')}
            insist={t(canInsert ? 'editor_insist' : 'editor_insist_copy')}
            isBusy={busy}
            isWaiting={isWaiting}
            asked={draft.asked?.[suggestion.templateId] ?? {}}
            fill={props.onFill}
            image={props.imageOf?.(suggestion.templateId)}
            check={props.check}
            onAsked={(values) => props.onAsked(suggestion.templateId, values)}
            onUse={(text) => hurry(use(text, { templateId: suggestion.templateId, given: text }))}
            onEdit={(text) =>
              put(join(draft.text, text, suggestions), { templateId: suggestion.templateId, given: text })
            }
          />
        ))}
      </ul>
      <DraftEditor
        {...props}
        field={field}
        findings={props.check(draft.text)}
        isBusy={busy}
        isWaiting={isWaiting}
        onChange={(text, from) => props.onDraft(text, from ?? origin.current)}
        onUse={() => hurry(use(draft.text, draft))}
        onCopy={() => hurry(props.onCopy(draft.text, draft))}
        onOtherWording={props.onOtherWording && reword}
      />
      <KeptDrafts {...props.kept} />
      <p className="small soft">{t('card_never_sent')}</p>
    </section>
  );
}

/** What the user wrote is kept above the reply; a reply that was not touched gives way to another. */
function join(draft: string, text: string, suggestions: readonly ProposedReply[]): string {
  const isUntouched = draft.trim() === '' || suggestions.some((suggestion) => suggestion.text === draft);
  return isUntouched ? text : `${draft}\n\n${text}`;
}
