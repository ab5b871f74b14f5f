import { useState } from 'react';
import { isBlocking } from '../../utils/domain/replies/check/check-context.ts';
import type { Finding, Span } from '../../utils/domain/replies/check/finding.ts';
import type { Draft } from '../../utils/domain/replies/reply.ts';
import type { Moved } from '../../utils/domain/replies/tone/edits.ts';
import type { ToneMove } from '../../utils/domain/replies/tone/move-tone.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { DraftField, type DraftFieldHandle, type Highlight } from './draft-field.tsx';
import { Findings, keyOf, sentenceOf } from './findings.tsx';
import type { OfferedTemplate } from './template-offers.tsx';
import { ToneBar } from './tone-bar.tsx';
import { UseButton } from './use-button.tsx';

export interface DraftEditorProps {
  draft: Pick<Draft, 'text' | 'templateId' | 'given'>;
  findings: readonly Finding[];
  moves: readonly ToneMove[];
  /** Without a box on a page, a text can only be copied. */
  canInsert: boolean;
  isBusy: boolean;
  /** Insertion waits; everything else goes on. */
  isWaiting: boolean;
  onChange: (text: string, origin?: { templateId: string; given: string }) => void;
  onUse: () => void;
  onCopy: () => void;
  onMove: (move: ToneMove) => Moved;
  /** Puts the next wording of the template in; false: there is no other. Absent: the draft is the user's own. */
  onOtherWording: (() => boolean) | undefined;
  onFindTemplates: (typed: string) => readonly OfferedTemplate[];
  /** Puts the draft aside and begins another. */
  onKeepAnother: () => void;
  /** Puts the draft aside and goes back to the list; absent: there is none to find it in. */
  onKeepForLater: (() => void) | undefined;
  field: { current: DraftFieldHandle | null };
}

interface Said {
  /** The text that it is said of. */
  text: string;
  words: string;
  highlights: Highlight[];
}

/** The draft with what was found in it, its tone, and what is done with it. */
export function DraftEditor(props: DraftEditorProps) {
  const { draft, findings, canInsert, isBusy, field } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const isEmpty = draft.text.trim() === '';
  const blocking = findings.filter(isBlocking);
  const current = said?.text === draft.text ? said : null;
  const highlights = [
    ...findings.map(
      (finding): Highlight => ({
        span: finding.span,
        tone: finding.severity,
        isActive: pointed === keyOf(finding),
      }),
    ),
    ...(current?.highlights ?? []),
  ];

  function move(kind: ToneMove): void {
    const { text, changed, unsure } = props.onMove(kind);
    const words = describeMove(kind, { text, changed, unsure }, draft.text);
    const place = (tone: Highlight['tone']) => (span: Span) => ({ span, tone });
    field.current?.rewrite(text);
    setSaid({ text, words, highlights: [...changed.map(place('changed')), ...unsure.map(place('unsure'))] });
  }
  function reword(): void {
    if (props.onOtherWording?.() === false)
      setSaid({ text: draft.text, words: t('editor_wording_last'), highlights: [] });
  }

  return (
    <div className="editor">
      {!isEmpty && (
        <ToneBar
          moves={props.moves}
          onMove={move}
          onOtherWording={props.onOtherWording === undefined ? undefined : reword}
        />
      )}
      <DraftField
        ref={field}
        value={draft.text}
        isInvalid={blocking.length > 0}
        highlights={highlights}
        onChange={props.onChange}
        onFindTemplates={props.onFindTemplates}
      />
      <p className="small soft editor-said" aria-live="polite">
        {current?.words}
      </p>
      <p className="hidden-visually" aria-live="polite">
        {blocking[0] && sentenceOf(blocking[0])}
      </p>
      <Findings
        findings={findings}
        onPoint={(finding) => setPointed(finding && keyOf(finding))}
        onSelect={({ span }) => field.current?.select(span)}
        onFix={({ fix }) => fix && field.current?.replace(fix.span, fix.text)}
      />
      <div className="row">
        <UseButton
          word={t(canInsert ? 'panel_insert_draft' : 'panel_copy_draft')}
          insist={t(canInsert ? 'editor_insist' : 'editor_insist_copy')}
          blocking={blocking}
          isDisabled={isBusy || isEmpty || (canInsert && props.isWaiting)}
          onUse={props.onUse}
        />
        {canInsert && (
          <Button variant="quiet" isDisabled={isBusy || isEmpty} onPress={props.onCopy}>
            {t('action_copy')}
          </Button>
        )}
        {props.onKeepForLater && (
          <Button variant="quiet" isDisabled={isBusy || isEmpty} onPress={props.onKeepForLater}>
            {t('editor_keep_later')}
          </Button>
        )}
      </div>
      {!isEmpty && (
        <div className="row editor-more">
          <Button variant="quiet" isDisabled={isBusy} onPress={props.onKeepAnother}>
            {t('editor_keep_another')}
          </Button>
        </div>
      )}
    </div>
  );
}

function describeMove(kind: ToneMove, { text, unsure }: Moved, before: string): string {
  if (unsure.length > 0) {
    const words = new Set(unsure.map(([start, end]) => text.slice(start, end)));
    return t('editor_tone_unsure', [...words].slice(0, 5).join(', '));
  }
  return text === before ? t('editor_tone_nothing', t(`editor_tone_${kind}`)) : '';
}
