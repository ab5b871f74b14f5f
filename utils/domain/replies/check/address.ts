import { type AddressForm, findSecondImperatives, findTuForms, findVousForms } from './address-forms.ts';
import type { DraftText } from './draft-text.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';

/** How many words a finding names. */
const NAMED_WORDS = 4;

interface Forms {
  tu: AddressForm[];
  vous: AddressForm[];
}

export const MIXED_ADDRESS: Rule = {
  id: 'mixed-address',
  severity: 'warning',
  find: (draft, { voice }) => {
    const { tu, vous } = findForms(draft);
    if (tu.length === 0 || vous.length === 0) return [];
    const isTuWrong = voice.address === 'vous' || (voice.address === 'you' && tu.length < vous.length);
    const wrong = isTuWrong ? tu : vous;
    const right = isTuWrong ? vous : tu;
    return [describe(draft, wrong, 'mixed_address', [...name(draft, wrong), ...name(draft, right)])];
  },
};

export const WRONG_ADDRESS: Rule = {
  id: 'wrong-address',
  severity: 'warning',
  find: (draft, { voice }: CheckContext) => {
    if (voice.address === 'you') return [];
    const { tu, vous } = findForms(draft);
    const isTu = voice.address === 'tu';
    const right = isTu ? tu : vous;
    const wrong = (isTu ? vous : tu).filter(({ isWeak }) => isWeak !== true);
    if (right.length > 0 || wrong.length === 0) return [];
    return [describe(draft, wrong, isTu ? 'address_tu' : 'address_vous', name(draft, wrong))];
  },
};

/** Both rules ask for the same draft. */
const found = new WeakMap<DraftText, Forms>();

function findForms(draft: DraftText): Forms {
  if (draft.language !== 'fr' && draft.language !== 'und') return { tu: [], vous: [] };
  const known = found.get(draft);
  if (known !== undefined) return known;
  const vous = findVousForms(draft);
  const tu = findTuForms(draft);
  const forms = { tu: [...tu, ...findSecondImperatives(draft, [...tu, ...vous])], vous };
  found.set(draft, forms);
  return forms;
}

function describe(
  draft: DraftText,
  wrong: readonly AddressForm[],
  code: 'mixed_address' | 'address_tu' | 'address_vous',
  words: string[],
): RuleFinding {
  const [first] = wrong;
  const span: [number, number] = [first?.start ?? 0, first?.end ?? 0];
  const fix = swap(draft, wrong);
  return { code, span, words, ...(fix && { fix }) };
}

/** The words as one list for the sentence. */
function name({ text }: DraftText, forms: readonly AddressForm[]): [string] {
  const words = new Set(forms.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  return [[...words].slice(0, NAMED_WORDS).join(', ')];
}

const TO_VOUS: Readonly<Record<string, string>> = {
  ton: 'votre',
  ta: 'votre',
  tes: 'vos',
  toi: 'vous',
  te: 'vous',
  "t'": 'vous ',
};

/** Where nothing but pronouns and possessives is to be changed: verbs, and the gender of "votre", need a human. */
function swap({ text, lower }: DraftText, wrong: readonly AddressForm[]): RuleFinding['fix'] {
  const start = wrong[0]?.start ?? 0;
  const end = wrong.at(-1)?.end ?? start;
  let fixed = '';
  let done = start;
  for (const form of wrong) {
    const word = lower.slice(form.start, form.end);
    const other = TO_VOUS[word];
    // "-toi" belongs to a verb, "t'as" and "t'es" are tu.
    if (other === undefined || text[form.start - 1] === '-') return undefined;
    if (word === "t'" && /^(?:as|es|auras|avais|étais|iras|aurais)(?!\p{L})/u.test(lower.slice(form.end)))
      return undefined;
    const isCapital = text[form.start] !== lower[form.start];
    fixed += text.slice(done, form.start) + (isCapital ? capitalize(other) : other);
    done = form.end;
  }
  return { span: [start, end], text: fixed };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
