import { MIXED_ADDRESS, WRONG_ADDRESS } from './address.ts';
import { MISSING_APOLOGY } from './apology.ts';
import { AVOIDED_WORD } from './avoided-words.ts';
import { BLAME } from './blame.ts';
import { LEGAL_OR_HEALTH_CLAIM } from './claims.ts';
import type { Rule } from './finding.ts';
import { UNFILLED_HOLE } from './holes.ts';
import { WRONG_LANGUAGE } from './language.ts';
import { TOO_LONG } from './length.ts';
import { WRONG_NAME } from './name.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { PROMISE } from './promise.ts';
import { UNANSWERED_QUESTION } from './question.ts';
import { REPETITION } from './repetition.ts';
import { SHOUTING } from './shouting.ts';

/** Every rule of the check, in the order of `RULE_IDS`. */
export const RULES: readonly Rule[] = [
  UNFILLED_HOLE,
  PERSONAL_DATA,
  TOO_LONG,
  WRONG_LANGUAGE,
  WRONG_NAME,
  MIXED_ADDRESS,
  WRONG_ADDRESS,
  PROMISE,
  LEGAL_OR_HEALTH_CLAIM,
  MISSING_APOLOGY,
  UNANSWERED_QUESTION,
  BLAME,
  AVOIDED_WORD,
  SHOUTING,
  REPETITION,
];
