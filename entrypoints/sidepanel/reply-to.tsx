import { useState } from 'react';
import { CommentDetail } from '../../components/panel/comment-detail.tsx';
import { ReplyArea } from '../../components/panel/reply-area.tsx';
import { describeOutcome, type Notice } from '../../components/shared/notice.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { findReplySituation } from '../../utils/db/situation.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import type { AnswerState } from '../../utils/domain/conversation/comment.ts';
import type { Item, NetworkId } from '../../utils/domain/conversation/item.ts';
import type { WrittenAt } from '../../utils/domain/conversation/written-at.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { checkReply, type ReplyProblem } from '../../utils/domain/replies/check.ts';
import { createDrafter, proposeReplies, quotedBy } from '../../utils/domain/replies/propose.ts';
import { type InsertionOutcome, mayBePasted } from '../../utils/domain/replies/reply.ts';
import { keyOfText } from '../../utils/domain/replies/selected-text.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { type Result, succeed } from '../../utils/domain/result.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { AnswersTo } from './answers-to.tsx';
import { Assistant } from './assistant.tsx';
import { toClipboard } from './clipboard.ts';
import { useDraft } from './use-draft.ts';

interface ReplyToProps {
  db: PasserelleDatabase;
  /** Null for a text that is no comment of a page. */
  commentKey: string | null;
  item: Item;
  analysis: Analysis;
  writtenAt: WrittenAt | null;
  network: NetworkId;
  answer: AnswerState | null;
  brand: Brand;
  templates: readonly Template[];
  post: Item | null;
  /** The thread that it is in; null where the page did not tell. */
  postKey: string | null;
  /** The tab that shows the comment; null: it cannot be put in a box. */
  tabId: number | null;
  /** Puts a text in the editor that has the focus in the tab, for a text that is no comment of a page. */
  insertHere: ((text: string) => Promise<InsertionOutcome>) | null;
  onBack: () => void;
}

/** One comment with its replies: proposes, puts in the box, records. */
export function ReplyTo(props: ReplyToProps) {
  const { commentKey, item, analysis, network, brand, post, tabId } = props;
  const [notice, setNotice] = useState<Notice | null>(null);
  const draftKey = commentKey ?? keyOfText(item.text);
  const draft = useDraft(props.db, draftKey);
  const comment = { item, analysis, network };
  const { templates } = props;
  const around = { network, authorUrl: item.authorUrl, postKey: props.postKey, brandId: brand.id };
  const found = useLive(props.db, (live) => findReplySituation(live, around, Date.now()), [
    draftKey,
    ...Object.values(around),
  ]);
  // What a reply depends on besides: without it, conditions on it are not met, and nothing else is lost.
  const situation = found?.ok ? found.value : {};
  const language = interfaceLanguage();
  const suggestions = proposeReplies(templates, comment, brand, post, {
    ...situation,
    language,
    canAsk: true,
  });
  const [problem] =
    draft.text.trim() === '' ? [] : checkReply(draft.text, { network, quoted: quotedBy(item, post) });

  function fill(templateId: string, values: ReadonlyMap<string, string>) {
    const template = templates.find(({ id }) => id === templateId);
    if (!template) return { text: '', problem: t('check_empty') };
    const { text, missing } = createDrafter(templates, comment, brand, post, situation)(template, values);
    const [first] = checkReply(text, { network, quoted: quotedBy(item, post) });
    const [hole] = missing;
    const problem = first ? describeProblem(first) : hole === undefined ? null : t('check_hole', hole);
    return { text, problem };
  }

  async function record(text: string, templateId: string | null, outcome: InsertionOutcome): Promise<void> {
    const isDone = outcome.kind !== 'refused' && text === draft.text;
    if (commentKey === null) {
      if (isDone) {
        draft.forget();
        await send('deleteRow', { noun: 'draft', id: draftKey });
      }
      return setNotice(describeOutcome(outcome));
    }
    const answer = await send('recordReply', {
      id: crypto.randomUUID(),
      commentKey,
      templateId,
      text,
      outcome,
      at: Date.now(),
    });
    if (answer.ok) {
      if (isDone) draft.forget();
      setNotice(describeOutcome(outcome));
    } else setNotice({ tone: 'warning', text: t('panel_not_recorded', t(`error_${answer.error}`)) });
  }

  /** Null: there is no box that we could reach. */
  async function place(text: string): Promise<Result<InsertionOutcome> | null> {
    if (commentKey === null) return props.insertHere && succeed(await props.insertHere(text));
    return tabId === null ? null : send('insertReply', { key: commentKey, text }, tabId);
  }

  async function insert(text: string, templateId: string | null): Promise<void> {
    const answer = await place(text);
    if (answer === null) return copy(text, templateId);
    if (!answer.ok) return setNotice({ tone: 'negative', text: t(`error_${answer.error}`) });
    const outcome = answer.value;
    if (mayBePasted(outcome) && (await toClipboard(text)))
      await record(text, templateId, { kind: 'copied', reason: outcome.reason });
    else await record(text, templateId, outcome);
  }

  async function copy(text: string, templateId: string | null): Promise<void> {
    if (await toClipboard(text)) await record(text, templateId, { kind: 'copied', reason: 'no_box' });
    else setNotice({ tone: 'negative', text: t('panel_not_copied') });
  }

  async function tell(saying: Promise<Result<null>>): Promise<void> {
    const said = await saying;
    setNotice(said.ok ? null : { tone: 'negative', text: t(`error_${said.error}`) });
  }

  return (
    <CommentDetail
      comment={{ item, analysis }}
      writtenAt={props.writtenAt}
      answer={props.answer}
      onBack={props.onBack}
      onAnswer={(answer) => {
        if (commentKey !== null) void tell(send('setAnswer', { key: commentKey, answer }));
      }}
      onTags={
        commentKey === null
          ? undefined
          : {
              say: (said) => void tell(send('correctTags', { key: commentKey, ...said })),
              undo: () => void tell(send('forgetCorrections', { key: commentKey })),
            }
      }
      onReveal={
        tabId === null || commentKey === null
          ? undefined
          : async () => {
              const shown = await send('revealComment', { key: commentKey }, tabId);
              if (!shown.ok) setNotice({ tone: 'warning', text: t('insertion_comment_gone') });
            }
      }
    >
      {commentKey !== null && <AnswersTo db={props.db} commentKey={commentKey} />}
      <ReplyArea
        suggestions={suggestions}
        draft={draft}
        problem={problem ? describeProblem(problem) : null}
        notice={draft.error ? { tone: 'negative', text: t(`error_${draft.error}`) } : notice}
        canInsert={commentKey === null ? props.insertHere !== null : tabId !== null}
        onFill={fill}
        onDraft={draft.write}
        onUse={insert}
        onCopy={copy}
      />
      <Assistant
        key={draftKey}
        {...{ db: props.db, draftKey, item, analysis, network, brand, post, templates }}
        draftText={draft.text}
        onUse={(text) => draft.write(text, draft.templateId)}
      />
    </CommentDetail>
  );
}

function describeProblem(problem: ReplyProblem): string {
  if (problem.code === 'hole') return t('check_hole', problem.text);
  if (problem.code === 'too_long') return t('check_too_long', problem.length, problem.limit);
  return t('check_empty');
}
