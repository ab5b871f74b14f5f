import { useState } from 'react';
import { AssistantDraft } from '../../components/panel/assistant-draft.tsx';
import { sentenceOf } from '../../components/panel/findings.tsx';
import { findExchanges } from '../../utils/db/assistant-log.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { buildRequest } from '../../utils/domain/assistant/build-request.ts';
import { holdsAnswer } from '../../utils/domain/assistant/exchange.ts';
import { findContacts } from '../../utils/domain/assistant/foreign.ts';
import { type AssistantSettings, destinationOf, isSetUp } from '../../utils/domain/assistant/settings.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { voiceFor } from '../../utils/domain/brands/voice-for.ts';
import type { Item, NetworkId } from '../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { Finding } from '../../utils/domain/replies/check/finding.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { assistantSettings } from '../../utils/settings/assistant.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { type Asked, useAssistant } from './use-assistant.ts';

interface AssistantProps {
  db: PasserelleDatabase;
  /** Of the comment, or of the text that is no comment of a page: under which its draft is kept. */
  draftKey: string;
  item: Item;
  analysis: Analysis;
  network: NetworkId;
  brand: Brand;
  post: Item | null;
  templates: readonly Template[];
  draftText: string;
  /** What to look at in a text before it is used. */
  check: (text: string) => readonly Finding[];
  /** A proposal becomes the draft. `start`: the draft that it was made from, if any. */
  onUse: (text: string, start: string | null) => void;
  /** The use of a proposal could not be recorded: it does not become the draft. */
  onTrouble: (code: ErrorCode) => void;
}

/** The assistant beside the replies; nothing of it is there unless the user switched it on. */
export function Assistant(props: AssistantProps) {
  const settings = useSetting(assistantSettings);
  return settings && isSetUp(settings) ? <SwitchedOn {...props} settings={settings} /> : null;
}

function SwitchedOn({ settings, ...props }: AssistantProps & { settings: AssistantSettings }) {
  const { db, draftKey, item, analysis, network, brand, post, draftText } = props;
  const [waiting, setWaiting] = useState<Asked | null>(null);
  /** The draft that the proposal was made from. */
  const [start, setStart] = useState<string | null>(null);
  const assistant = useAssistant(draftKey);
  const log = useLive(db, findExchanges);
  const destination = destinationOf(settings);
  const voice = voiceFor(brand.voice, network);
  const language = replyLanguage(analysis, voice.languages);
  const { progress } = assistant;

  function ask(wish: string, fromDraft: boolean): void {
    const from = fromDraft ? draftText : null;
    setStart(from);
    const request = buildRequest({ item, post, network, brand, language, wish, start: from }, drawFence);
    const { author, authorUrl } = item;
    const bodies = props.templates.map(({ body }) => body);
    const known = findContacts([...ownTexts({ ...brand, voice }), post?.text ?? '', draftText, ...bodies]);
    const asked: Asked = {
      commentKey: draftKey,
      request,
      context: { language, network, author, authorUrl, emoji: voice.emoji, known },
    };
    if (settings.confirmed.includes(destination)) submit(asked);
    else setWaiting(asked);
  }

  function submit(asked: Asked): void {
    setWaiting(null);
    if (settings.provider === 'browser') assistant.askBrowser(asked, destination);
    else assistant.askServer(asked);
  }

  return (
    <AssistantDraft
      destination={settings.provider === 'browser' ? t('assistant_browser') : destination}
      request={waiting?.commentKey === draftKey ? waiting.request : null}
      progress={progress}
      findings={progress && progress.end !== null ? describeAll(props.check(progress.text)) : []}
      hasDraft={draftText.trim() !== ''}
      isMarked={
        log?.ok === true &&
        log.value.some(
          ({ commentKey, used }) => commentKey === draftKey && used !== null && holdsAnswer(draftText, used),
        )
      }
      onAsk={ask}
      onSend={(dontAskAgain) => {
        if (dontAskAgain) void send('confirmDestination', { destination });
        if (waiting) submit(waiting);
      }}
      onStop={assistant.stop}
      onUse={async () => {
        if (!progress) return;
        const noted = await send('useAnswer', { id: progress.id, text: progress.text });
        if (!noted.ok) return props.onTrouble(noted.error);
        props.onUse(progress.text, start);
        assistant.discard();
      }}
      onDiscard={() => {
        if (waiting) setWaiting(null);
        else assistant.discard();
      }}
    />
  );
}

/** Each finding in a sentence, once. */
function describeAll(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(sentenceOf))];
}

/** The language of the comment, where the brand answers in it. */
function replyLanguage(
  { language }: Analysis,
  languages: readonly ('fr' | 'en')[] = ['fr', 'en'],
): 'fr' | 'en' {
  const [first = 'en'] = languages;
  const wanted = language === 'fr' || language === 'en' ? language : interfaceLanguage();
  return languages.includes(wanted) ? wanted : first;
}

/** What the brand itself says to everybody. */
function ownTexts({ name, pages, voice }: Brand): string[] {
  const { greeting, signOff, calledAs = '' } = voice;
  const phrases = [greeting.fr, greeting.en, signOff.fr, signOff.en];
  return [name, calledAs, ...phrases, ...pages.map(({ url }) => url)].filter((text) => text !== '');
}

/** 96 random bits: nobody guesses them. */
function drawFence(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
