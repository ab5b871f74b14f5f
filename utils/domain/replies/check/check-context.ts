import type { Brand } from '../../brands/brand.ts';
import { voiceFor } from '../../brands/voice-for.ts';
import type { Item } from '../../conversation/item.ts';
import type { Analyze } from '../../language/analyze.ts';
import { oncePerBody } from '../once-per-body.ts';
import { type CommentToReplyTo, quotedBy } from '../propose.ts';
import type { Template } from '../template.ts';
import type { CheckContext, Finding, RecentReply } from './finding.ts';

interface Around {
  brand: Brand;
  comment: CommentToReplyTo;
  post: Pick<Item, 'text'> | null;
  templates: readonly Template[];
  recentReplies: readonly RecentReply[];
  analyze: Analyze | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** What is known beside the drafts for one comment: the only place where it is put together. */
export function createCheckContext(around: Around): CheckContext {
  const { brand, comment, post, templates, recentReplies, analyze, now } = around;
  const { item, analysis, network } = comment;
  const voice = voiceFor(brand.voice, network);
  const [only, ...others] = voice.languages ?? [];
  return {
    comment: item.text,
    author: item.author,
    language: only !== undefined && others.length === 0 ? only : null,
    network,
    voice: { ...voice, avoid: voice.avoid ?? [] },
    analyze,
    analysis: analysis.missing ? null : analysis,
    recentReplies,
    now,
    allowed: contactsOf({ ...brand, voice }, templates),
    quoted: quotedBy(item, post),
  };
}

/** Whether it keeps a text from being inserted unless the user insists. */
export function isBlocking({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'blocking';
}

/** What is to be looked at before the text is used: a reply that has any is not inserted unseen. */
export function keepGrave(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== 'hint');
}

/** Bounded, and begun at the beginning of a word only: a text without spaces costs no more than another. */
const CONTACT = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[^\s<>()"]{1,255}|\+?\d[\d .()-]{6,20}\d/gu;

const contactsIn = oncePerBody((body): readonly string[] => body.match(CONTACT) ?? []);

/** What the brand itself wrote down to be public: its pages, and the numbers and mailboxes in its texts. */
function contactsOf({ pages, voice }: Brand, templates: readonly Template[]): string[] {
  const phrases = [...Object.values(voice.greeting), ...Object.values(voice.signOff)];
  return [
    ...pages.map(({ url }) => url),
    ...phrases.flatMap((phrase) => phrase.match(CONTACT) ?? []),
    ...templates.flatMap(contactsIn),
  ];
}
