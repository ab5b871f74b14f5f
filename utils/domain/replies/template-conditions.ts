import type { Voice } from '../brands/brand.ts';
import { NETWORK_IDS, type NetworkId } from '../conversation/item.ts';
import { type Analysis, INTENTS, LANGUAGES, SENTIMENTS } from '../language/analysis.ts';
import { isVariable } from './template-variables.ts';
import { foldText } from './words.ts';

const TIMES = ['morning', 'afternoon', 'evening', 'night'] as const;
type TimeOfDay = (typeof TIMES)[number];

/** What conditions ask about that a comment does not tell by itself. What is not known counts as "no". */
export interface Situation {
  analysis?: Pick<Analysis, 'sentiment' | 'intents' | 'language'>;
  /** It is the author's first comment that we see. */
  firstContact?: boolean;
  /** The hour where the user is, 0 to 23. */
  hour?: number;
  /** The titles of the key dates that are on. */
  keyDates?: readonly string[];
}

const CHOICES: Record<string, readonly string[]> = {
  sentiment: SENTIMENTS,
  intent: INTENTS,
  network: NETWORK_IDS,
  language: LANGUAGES,
  time: TIMES,
};

/** Subjects that hold or do not, by themselves. */
const FLAGS: readonly string[] = ['firstcontact', 'inclusive'];

/** One question about the comment or the moment. */
export interface Condition {
  /** In lower case; a variable asks whether it has a value. */
  subject: string;
  /** Any of them, folded; empty: the subject holds by itself. */
  values: string[];
  negated: boolean;
}

type ConditionError = { code: 'unknown_condition' | 'unknown_value'; text: string };

const SHAPE = /^(not\s+)?([\p{L}.]+)\s*(?:(!?=)\s*(.+))?$/iu;

/** Reads `sentiment = negative, neutral`, `not firstContact`, `keyDate = Noël`, `post.title`. */
export function readCondition(text: string): Condition | ConditionError {
  const match = SHAPE.exec(text);
  const subject = (match?.[2] ?? '').toLowerCase();
  const written = match?.[4]?.trim() ?? '';
  const choices = Object.hasOwn(CHOICES, subject) ? CHOICES[subject] : undefined;
  const negated = (match?.[1] !== undefined) !== (match?.[3] === '!=');
  if (choices !== undefined && written !== '') {
    const values = written.split(',').map((value) => value.trim().toLowerCase());
    const unknown = values.find((value) => !choices.includes(value));
    return unknown === undefined ? { subject, values, negated } : { code: 'unknown_value', text: unknown };
  }
  if (subject === 'keydate') {
    return { subject, values: written === '' ? [] : [foldText(written)], negated };
  }
  if (written === '' && (FLAGS.includes(subject) || isVariable(subject)))
    return { subject, values: [], negated };
  return { code: 'unknown_condition', text };
}

interface Facts extends Situation {
  network: NetworkId;
  language: 'fr' | 'en';
  brand: { voice: Pick<Voice, 'inclusive'> };
}

/** Whether a condition holds. `hasValue` tells of variables. */
export function holds(condition: Condition, facts: Facts, hasValue: (name: string) => boolean): boolean {
  return isTrue(condition, facts, hasValue) !== condition.negated;
}

function isTrue({ subject, values }: Condition, facts: Facts, hasValue: (name: string) => boolean): boolean {
  switch (subject) {
    case 'sentiment':
      return values.includes(facts.analysis?.sentiment ?? '');
    case 'intent':
      return facts.analysis?.intents.some((intent) => values.includes(intent)) ?? false;
    case 'network':
      return values.includes(facts.network);
    case 'language':
      return values.includes(facts.analysis?.language ?? facts.language);
    case 'time':
      return facts.hour !== undefined && values.includes(timeOfDay(facts.hour));
    case 'firstcontact':
      return facts.firstContact === true;
    case 'inclusive':
      return facts.brand.voice.inclusive === true;
    case 'keydate': {
      const titles = (facts.keyDates ?? []).map(foldText);
      return values.length === 0 ? titles.length > 0 : titles.some((title) => values.includes(title));
    }
    default:
      return hasValue(subject);
  }
}

/** Morning from 5, afternoon from 12, evening from 18, night from 23. */
function timeOfDay(hour: number): TimeOfDay {
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
