import type { NetworkId } from '../../conversation/item.ts';
import type { Analysis, Language } from '../../language/analysis.ts';
import type { Analyze } from '../../language/analyze.ts';
import type { DraftText } from './draft-text.ts';

/** What is verified in a draft, in the order in which findings at the same place are told. */
export const RULE_IDS = [
  'unfilled-hole',
  'personal-data',
  'too-long',
  'wrong-language',
  'wrong-name',
  'mixed-address',
  'wrong-address',
  'promise',
  'legal-or-health-claim',
  'missing-apology',
  'unanswered-question',
  'blame',
  'avoided-word',
  'shouting',
  'repetition',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `blocking`: not inserted unless the user insists. `warning`: likely to be regretted. `hint`: worth a look. */
type Severity = 'blocking' | 'warning' | 'hint';

/** From, to (excluded), in UTF-16 units of the draft. */
export type Span = [start: number, end: number];

/** What a finding says; each has one sentence per language in `sentences.ts`, whose `$1`, `$2` are its words. */
export type FindingCode =
  | 'hole'
  | 'phone'
  | 'email'
  | 'postal_address'
  | 'bank_account'
  | 'card'
  | 'identity_number'
  | 'order_number'
  | 'too_long'
  | 'too_long_for_brand'
  | 'wrong_language'
  | 'wrong_name'
  | 'mixed_address'
  | 'address_tu'
  | 'address_vous'
  | 'promise_money'
  | 'promise_replacement'
  | 'promise_date'
  | 'promise_guarantee'
  | 'health_claim'
  | 'legal_claim'
  | 'missing_apology'
  | 'unanswered_question'
  | 'blame'
  | 'avoided_word'
  | 'avoided_word_instead'
  | 'capitals'
  | 'exclamation_marks'
  | 'hush_exclamation'
  | 'hush_emoji'
  | 'repetition';

/** One thing to look at in a draft. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  span: Span;
  code: FindingCode;
  /** What the sentence names: the words of the draft, a number, a language. */
  words: string[];
  /** A text for a place of the draft that repairs it. */
  fix?: { span: Span; text: string };
}

/** A finding before its rule's name is put on it. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & {
  /** Where it is not the rule's own. */
  severity?: Severity;
};

/** The brand's ways, as far as a draft can break them: what `voiceFor` gives for a network fits. */
interface CheckedVoice {
  /** How French drafts speak to the reader; `you`: no matter which, but not both. */
  address: 'tu' | 'vous' | 'you';
  emoji: 'none' | 'few' | 'free';
  /**
   * Words and phrases that the brand does not use, in any case and with or without accents; with what it says
   * instead, if that is known.
   */
  avoid?: ReadonlyArray<string | { words: string; instead: string }> | undefined;
  /** The brand's own limit, in UTF-16 units; it counts where it is lower than the network's. */
  maxLength?: number | undefined;
  /** While it is set, emoji and exclamation marks are out of place. */
  hush?: 'crisis' | 'mourning' | null | undefined;
}

/** A reply that was given before. `at`: when, in milliseconds since 1970. */
export interface RecentReply {
  text: string;
  author: string | null;
  at: number;
}

/** What is known beside the draft. A rule that needs what is missing says nothing. */
export interface CheckContext {
  /** The text of the comment that is answered. */
  comment?: string | null;
  /** The visible name, or handle, of whoever wrote it. */
  author?: string | null;
  /** The language to answer in where the comment's own words do not tell it. */
  language?: Language | null;
  network?: NetworkId | null;
  voice: CheckedVoice;
  /** Reads language and tags; without it (its file is bad) no rule that needs them says anything. */
  analyze: Analyze | null;
  /** What we think of the comment; found out from its text where it is missing. */
  analysis?: Pick<Analysis, 'intents' | 'sentiment' | 'toxicity' | 'language'> | null;
  recentReplies?: readonly RecentReply[];
  /** Milliseconds since 1970; without it no reply is recent. */
  now?: number;
  /** The brand's own public contact data: numbers, mailboxes and addresses that may stand in a reply. */
  allowed?: readonly string[];
  /** Texts of the page that the draft may hold as they are (the author's name), whatever they look like. */
  quoted?: ReadonlyArray<string | null>;
}

/** One rule: pure, in time linear to the draft. Spans are those of `draft.text`. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  find: (draft: DraftText, context: CheckContext) => RuleFinding[];
}
