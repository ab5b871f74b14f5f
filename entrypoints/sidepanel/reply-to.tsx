import { useMemo, useRef, useState } from 'react';
import { CommentDetail } from '../../components/panel/comment-detail.tsx';
import { ReplyArea, type ReplyAreaHandle } from '../../components/panel/reply-area.tsx';
import { toClipboard } from '../../components/shared/clipboard.ts';
import { describeOutcome, type Notice } from '../../components/shared/notice.ts';
import { findCalendarAround } from '../../utils/db/calendar-around.ts';
import { findRepliesTo } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { findReplySituation } from '../../utils/db/situation.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import type { AnswerState } from '../../utils/domain/conversation/comment.ts';
import type { Item, NetworkId } from '../../utils/domain/conversation/item.ts';
import type { WrittenAt } from '../../utils/domain/conversation/written-at.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { createCheckContext } from '../../utils/domain/replies/check/check-context.ts';
import { checkDraft } from '../../utils/domain/replies/check/check-draft.ts';
import { isHot } from '../../utils/domain/replies/check/cool-off.ts';
import { findHoles } from '../../utils/domain/replies/check/holes.ts';
import { RECENT_DAYS_MS } from '../../utils/domain/replies/check/repetition.ts';
import { createDrafter, proposeReplies, quotedBy } from '../../utils/domain/replies/propose.ts';
import {
  type InsertionOutcome,
  isEdited,
  type KeptDraft,
  mayBePasted,
  type Origin,
} from '../../utils/domain/replies/reply.ts';
import { keyOfText } from '../../utils/domain/replies/selected-text.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { type Result, succeed } from '../../utils/domain/result.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { AnswersTo } from './answers-to.tsx';
import { Assistant } from './assistant.tsx';
import { TemplateImage } from './template-image.tsx';
import { ThreadAbove } from './thread-above.tsx';
import { useAnalyzer } from './use-analyzer.ts';
import { useCoolOff } from './use-cool-off.ts';
import { useDraft } from './use-draft.ts';
import { useEditing } from './use-editing.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';

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

const NOTHING_KNOWN = { situation: {}, recentReplies: [] };

/** One comment with its replies: proposes, puts in the box, records. */
export function ReplyTo(props: ReplyToProps) {
  const { commentKey, item, analysis, network, brand, post, tabId } = props;
  const [notice, setNotice] = useState<Notice | null>(null);
  const draftKey = commentKey ?? keyOfText(item.text);
  const draft = useDraft(props.db, draftKey);
  const kept = useKeptDrafts(props.db, draftKey);
  const coolOff = useCoolOff(draftKey, isHot(analysis));
  const analyze = useAnalyzer();
  const area = useRef<ReplyAreaHandle>(null);
  const { templates } = props;
  const around = { network, authorUrl: item.authorUrl, postKey: props.postKey, brandId: brand.id };
  const found = useLive(
    props.db,
    async (live) => ({
      situation: await findReplySituation(
        live,
        around,
        await findCalendarAround(live, localDay(Date.now())),
        Date.now(),
      ),
      recentReplies: await findRepliesTo(live, { network, ...item }, Date.now() - RECENT_DAYS_MS),
    }),
    [draftKey, ...Object.values(around)],
  );
  // What a reply depends on besides: without it, conditions on it are not met, and nothing else is lost.
  const known = found?.ok ? found.value : NOTHING_KNOWN;
  const comment = useMemo(() => ({ item, analysis, network }), [item, analysis, network]);
  const suggestions = useMemo(
    () =>
      proposeReplies(templates, comment, brand, post, {
        ...known.situation,
        language: interfaceLanguage(),
        canAsk: true,
      }),
    [templates, comment, brand, post, known],
  );
  const check = useMemo(() => {
    const { recentReplies } = known;
    const surroundings = { brand, comment, post, templates, recentReplies, analyze, now: Date.now() };
    const context = createCheckContext(surroundings);
    return (text: string) => checkDraft(text, context);
  }, [templates, comment, brand, post, known, analyze]);
  const draftFor = useMemo(
    () => createDrafter(templates, comment, brand, post, known.situation),
    [templates, comment, brand, post, known],
  );

  const { situation } = known;
  const editing = useEditing({ draft, templates, comment, brand, post, situation, analyze });

  function fill(templateId: string, values: ReadonlyMap<string, string>) {
    const template = templates.find(({ id }) => id === templateId);
    if (!template) return { text: '', problem: t('check_empty') };
    const { text, missing } = draftFor(template, values);
    const hole = missing[0] ?? findHoles(text, quotedBy(item, post))[0]?.text;
    return { text, problem: hole === undefined ? null : t('check_hole', hole) };
  }

  async function record(text: string, origin: Origin, outcome: InsertionOutcome): Promise<void> {
    const finish = () => outcome.kind !== 'refused' && draft.finish(text, origin.templateId);
    if (commentKey === null) {
      if (finish()) await send('deleteRow', { noun: 'draft', id: draftKey });
      return setNotice(describeOutcome(outcome));
    }
    const edited = isEdited({ text, ...origin });
    // What is kept after the reply was recorded would bring its draft back.
    await draft.settle();
    const answer = await send('recordReply', {
      id: crypto.randomUUID(),
      commentKey,
      templateId: origin.templateId,
      text,
      ...(edited !== undefined && { edited }),
      outcome,
      at: Date.now(),
    });
    if (answer.ok) {
      finish();
      setNotice(describeOutcome(outcome));
    } else setNotice({ tone: 'warning', text: t('panel_not_recorded', t(`error_${answer.error}`)) });
  }

  /** Null: there is no box that we could reach. */
  async function place(text: string): Promise<Result<InsertionOutcome> | null> {
    if (commentKey === null) return props.insertHere && succeed(await props.insertHere(text));
    return tabId === null ? null : send('insertReply', { key: commentKey, text }, tabId);
  }

  async function insert(text: string, origin: Origin): Promise<void> {
    const answer = await place(text);
    if (answer === null) return copy(text, origin);
    if (!answer.ok) return setNotice({ tone: 'negative', text: t(`error_${answer.error}`) });
    const outcome = answer.value;
    if (mayBePasted(outcome) && (await toClipboard(text)))
      await record(text, origin, { kind: 'copied', reason: outcome.reason });
    else await record(text, origin, outcome);
  }

  async function copy(text: string, origin: Origin): Promise<void> {
    if (await toClipboard(text)) await record(text, origin, { kind: 'copied', reason: 'no_box' });
    else setNotice({ tone: 'negative', text: t('panel_not_copied') });
  }

  /** Another draft may begin once this one is kept. What was typed meanwhile stays in the field: then false. */
  async function putAside(): Promise<boolean> {
    const asided = await kept.keep(draft);
    if (!asided.ok) setNotice({ tone: 'negative', text: t(`error_${asided.error}`) });
    if (!asided.ok || !draft.empty(draft.text)) return false;
    await draft.settle();
    return true;
  }

  async function takeUp(row: KeptDraft): Promise<void> {
    if (!(await putAside())) return;
    draft.write(row.text, row);
    if (await draft.settle()) await tell(kept.remove(row));
  }

  async function tell(saying: Promise<Result<null>>): Promise<void> {
    const said = await saying;
    setNotice(said.ok ? null : { tone: 'negative', text: t(`error_${said.error}`) });
  }

  return (
    <CommentDetail
      comment={{ item, analysis }}
      above={commentKey !== null && <ThreadAbove db={props.db} item={item} network={network} post={post} />}
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
        ref={area}
        suggestions={suggestions}
        draft={draft}
        check={check}
        notice={draft.error ? { tone: 'negative', text: t(`error_${draft.error}`) } : notice}
        canInsert={commentKey === null ? props.insertHere !== null : tabId !== null}
        waitUntil={coolOff.until}
        onSkipWait={coolOff.skip}
        kept={{
          drafts: kept.drafts,
          onTake: (row) => void takeUp(row),
          onDelete: (row) => void tell(kept.remove(row)),
          onPutBack: (row) => void tell(kept.putBack(row)),
        }}
        {...editing}
        onFill={fill}
        onAsked={draft.fillIn}
        imageOf={(templateId) => <TemplateImage db={props.db} templateId={templateId} />}
        onDraft={draft.write}
        onUse={insert}
        onCopy={copy}
        onKeepAnother={() => void putAside()}
        onKeepForLater={
          commentKey === null ? undefined : async () => ((await putAside()) ? props.onBack() : undefined)
        }
      />
      <Assistant
        key={draftKey}
        {...{ db: props.db, draftKey, item, analysis, network, brand, post, templates }}
        draftText={draft.text}
        check={check}
        onUse={(text, start) => area.current?.take(text, start)}
        onTrouble={(code) =>
          setNotice({ tone: 'negative', text: t('assistant_not_used', t(`error_${code}`)) })
        }
      />
    </CommentDetail>
  );
}
