import { readDraft } from '../check/draft-text.ts';
import { foldText } from '../words.ts';
import { applyEdits, type Edit, findReplacements, type Moved, type Replacement } from './edits.ts';

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

/** What a sentence begins with, and may go without. */
const opening = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words}),? (?=\\p{L})`, 'giu');

/** Whole sentences that say nothing but courtesy. */
const COURTESY = {
  fr: /^(?:(?:nous espérons|j[’']espère|en espérant) (?:que (?:vous|tu|cela|ceci|cette réponse|votre|ton)|avoir pu|vous|te|pouvoir)[^.!?]*|n[’']hésite[sz]? (?:pas|surtout pas)(?: à (?:nous|me) (?:contacter|écrire|solliciter|revenir)[^.!?]*| à revenir vers nous[^.!?]*)?|(?:nous restons|je reste) (?:bien (?:entendu|sûr) )?à (?:votre|ta) (?:entière )?(?:disposition|écoute)[^.!?]*|(?:très |bonne |belle |excellente )(?:bonne |belle )?(?:journée|soirée|semaine|fin de journée)(?: (?:à (?:vous|toi|tous)))?|(?:merci|nous vous remercions) (?:encore|par avance|d[’']avance)(?: (?:pour|de) (?:votre|ta) (?:compréhension|patience|confiance|fidélité|attention))?|(?:merci|nous vous remercions|nous te remercions) (?:de|pour) (?:votre|ta) (?:compréhension|patience|confiance|fidélité|attention|intérêt)[^.!?]{0,30}|au plaisir (?:de|d[’'])[^.!?]*|à (?:très )?bientôt[^.!?]{0,30}|prene?[zd]s? soin de (?:vous|toi))[\s.!?…]*$/iu,
  en: /^(?:(?:we|I) hope (?:this|that|you|to)[^.!?]*|(?:please )?(?:do not|don[’']t) hesitate to (?:contact|reach out|get in touch|write|ask)[^.!?]*|(?:please )?feel free to (?:contact|reach out|get in touch|write|ask)[^.!?]*|(?:we remain|we are|we[’']re) (?:at your disposal|here to help|always here)[^.!?]*|have a (?:nice|great|good|lovely|wonderful) (?:day|evening|week|weekend)[^.!?]{0,20}|(?:thank you|thanks) (?:again|in advance|once more)[^.!?]{0,50}|(?:thank you|thanks) for your (?:understanding|patience|trust|interest|loyalty|attention|support)[^.!?]{0,30}|(?:hope to )?(?:see|talk to) you (?:very )?soon[^.!?]{0,30}|take care|we look forward to[^.!?]*)[\s.!?…]*$/iu,
};

/** Words that a sentence says as much without. */
const FRENCH: readonly Replacement[] = [
  [word('afin de'), 'pour'],
  [word('afin que'), 'pour que'],
  [word('en ce qui concerne'), 'pour'],
  [word('dans le cadre de'), 'pour'],
  [word("à l[’']heure actuelle|en ce moment même"), 'actuellement'],
  [word('dans les meilleurs délais|dans les plus brefs délais'), 'au plus vite'],
  [word('nous sommes en mesure de'), 'nous pouvons'],
  [word('est en mesure de'), 'peut'],
  [word('il vous suffit de'), 'il suffit de'],
  [opening('tout à fait|bien évidemment|bien entendu|bien sûr|évidemment|sincèrement|vraiment'), ''],
  [/ (?:bien évidemment|bien entendu|bien sûr|évidemment|vraiment|absolument)(?=[.!?])/giu, ''],
  [opening('nous (?:vous|te) (?:informons|confirmons|signalons) que'), ''],
  [opening('sachez que|sache que|il faut savoir que'), ''],
];
const ENGLISH: readonly Replacement[] = [
  [word('in order to'), 'to'],
  [word('at this (?:point|moment) in time|at the present time'), 'now'],
  [word('due to the fact that'), 'because'],
  [word('as soon as we possibly can'), 'as soon as we can'],
  [word('with regard to|with respect to|in relation to'), 'about'],
  [word('in the event that'), 'if'],
  [word('we are able to'), 'we can'],
  [opening('(?:please )?(?:be advised|note) that'), ''],
  [opening('we (?:would like|wish|want) to inform you that|we can confirm that'), ''],
  [/(?<!\p{L})would like to (?=thank|apologi[sz]e)/giu, ''],
  [opening('really|truly|absolutely|actually|of course|certainly|definitely|simply'), ''],
  [/ (?:really|truly|absolutely|actually|definitely|simply)(?=[.!?])/giu, ''],
];

/** A sentence with one of these is the answer itself, or what must not be missed. */
const KEPT = /https?:|www\.|@|\d|désolé|excus|navré|pardon|sorry|apolog|\?/iu;

/** Shorter: without courtesies and sentences said twice; the answer, the apology and links stay. */
export function shorten(text: string, language: 'fr' | 'en'): Moved {
  const draft = readDraft(text, null, language);
  const edits: Edit[] = [];
  const said = new Set<string>();
  const whole = draft.sentences.filter(({ start, end }) => /\p{L}/u.test(draft.text.slice(start, end)));
  let left = whole.length;
  for (const { start, end } of whole) {
    const sentence = draft.text.slice(start, end);
    const plain = foldText(sentence)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const isTwice = said.has(plain);
    said.add(plain);
    const isIdle = COURTESY[language].test(sentence.trim()) && !KEPT.test(sentence);
    if ((!isIdle && !isTwice) || left === 1) continue;
    left -= 1;
    edits.push(takeOut(draft.text, start, end));
  }
  for (const edit of findReplacements(draft.text, language === 'fr' ? FRENCH : ENGLISH))
    if (!edits.some(({ start, end }) => edit.start < end && start < edit.end))
      edits.push(tidy(draft.text, edit));
  const moved = applyEdits(draft.text, edits);
  const end = moved.text.trimEnd().length;
  return { ...moved, text: moved.text.slice(0, end), changed: moved.changed.filter(([from]) => from < end) };
}

/** With the spaces or the empty lines before it. */
function takeOut(text: string, start: number, end: number): Edit {
  const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + lead;
  const to = end - (/\s*$/u.exec(text.slice(start, end))?.[0].length ?? 0);
  const before = /[^\S\n]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  const isFirst = text.slice(0, from).trim() === '';
  const after = isFirst ? (/^\s*/u.exec(text.slice(to))?.[0].length ?? 0) : 0;
  return { start: from - before, end: to + after, text: '' };
}

/** What follows words that opened a sentence opens it now. */
function tidy(text: string, edit: Edit): Edit {
  const first = text[edit.start] ?? '';
  if (edit.text !== '' || first === first.toLowerCase()) return edit;
  const next = text[edit.end] ?? '';
  return { ...edit, end: edit.end + 1, text: next.toUpperCase() };
}
