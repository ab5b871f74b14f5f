import { useState } from 'react';
import type { AnswerProgress, AssistantRequest } from '../../utils/domain/assistant/exchange.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Checkbox, TextField } from '../shared/fields.tsx';
import { RequestText } from '../shared/request-text.tsx';
import { Banner } from '../shared/states.tsx';

interface AssistantDraftProps {
  /** Who is asked, as the user knows it: the browser's own model, or a server and its model. */
  destination: string;
  /** What would be sent, to be read first; null: nothing waits for the user's word. */
  request: AssistantRequest | null;
  /** What comes, or came; null: nothing was asked. */
  progress: Pick<AnswerProgress, 'text' | 'removed' | 'end'> | null;
  /** What to look at in the proposal, a sentence each. */
  findings: readonly string[];
  /** Whether there is a draft to start from. */
  hasDraft: boolean;
  /** Whether the draft holds words of a proposal. */
  isMarked: boolean;
  onAsk: (wish: string, fromDraft: boolean) => void;
  onSend: (dontAskAgain: boolean) => void;
  onStop: () => void;
  onUse: () => void;
  /** Puts aside what was asked, or what came. */
  onDiscard: () => void;
}

/** Asks a language model for a draft, and shows what it proposes; what becomes of it the user decides. */
export function AssistantDraft(props: AssistantDraftProps) {
  const { destination, request, progress, hasDraft } = props;
  const [wish, setWish] = useState('');
  const [fromDraft, setFromDraft] = useState(true);
  return (
    <section className="stack assistant" aria-label={t('assistant_name')}>
      {props.isMarked && <p className="small assistant-mark">{t('assistant_marked')}</p>}
      {request ? (
        <Preview
          request={request}
          destination={destination}
          onSend={props.onSend}
          onCancel={props.onDiscard}
        />
      ) : progress ? (
        <Proposal {...props} progress={progress} />
      ) : (
        <>
          <TextField
            label={t('assistant_wish')}
            placeholder={t('assistant_wish_example')}
            value={wish}
            onChange={setWish}
            maxLength={500}
          />
          {hasDraft && (
            <Checkbox isSelected={fromDraft} onChange={setFromDraft}>
              {t('assistant_from_draft')}
            </Checkbox>
          )}
          <div className="row">
            <Button onPress={() => props.onAsk(wish, hasDraft && fromDraft)}>{t('assistant_ask')}</Button>
            <span className="small soft">{destination}</span>
          </div>
        </>
      )}
    </section>
  );
}

/** The request as it will be sent, word for word. */
function Preview(props: {
  request: AssistantRequest;
  destination: string;
  onSend: (dontAskAgain: boolean) => void;
  onCancel: () => void;
}) {
  const [dontAskAgain, setDontAskAgain] = useState(false);
  return (
    <>
      <h3>{t('assistant_preview')}</h3>
      <p className="small">{t('assistant_preview_help', props.destination)}</p>
      <RequestText request={props.request} />
      <Checkbox isSelected={dontAskAgain} onChange={setDontAskAgain}>
        {t('assistant_dont_ask')}
      </Checkbox>
      <div className="row">
        <Button variant="primary" onPress={() => props.onSend(dontAskAgain)}>
          {t('assistant_send')}
        </Button>
        <Button onPress={props.onCancel}>{t('action_cancel')}</Button>
      </div>
    </>
  );
}

function Proposal(props: AssistantDraftProps & { progress: NonNullable<AssistantDraftProps['progress']> }) {
  const { text, removed, end } = props.progress;
  const isWriting = end === null;
  const trouble = end === null || end === 'done' || end === 'stopped' ? null : end;
  return (
    <>
      <h3>{t('assistant_proposal')}</h3>
      <p className="small soft" role="status">
        {isWriting
          ? t('assistant_writing')
          : end === 'stopped'
            ? t('assistant_stopped')
            : t('assistant_by_model')}
      </p>
      {text !== '' && (
        <p className="assistant-text" dir="auto">
          {text}
        </p>
      )}
      {trouble && <Banner tone="warning">{t(`assistant_trouble_${trouble}`)}</Banner>}
      {removed.length > 0 && (
        <Banner tone="warning">
          {t('assistant_removed', [...new Set(removed.map((one) => one.text))].join(', '))}
        </Banner>
      )}
      {!isWriting && props.findings.length > 0 && (
        <ul className="assistant-findings small">
          {props.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      <div className="row">
        {isWriting ? (
          <Button onPress={props.onStop}>{t('assistant_stop')}</Button>
        ) : (
          <>
            {text !== '' && <Button onPress={props.onUse}>{t('assistant_use')}</Button>}
            <Button variant="quiet" onPress={props.onDiscard}>
              {t('assistant_discard')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
