import { foldText } from '../../replies/words.ts';
import { ENTRY_STATUSES, type EntryStatus } from '../entry.ts';

/** The states of an entry as a table names them, French and English; the first of each is the one that we write. */
const STATUS_WORDS: Readonly<Record<EntryStatus, Record<'fr' | 'en', readonly string[]>>> = {
  idea: { fr: ['idée', 'idées', 'à creuser'], en: ['idea', 'ideas', 'backlog'] },
  draft: {
    fr: ['brouillon', 'en cours', 'à rédiger', 'rédaction', 'à valider'],
    en: ['draft', 'in progress', 'to write', 'writing', 'in review'],
  },
  ready: {
    fr: ['prêt', 'prête', 'validé', 'validée', 'programmé', 'programmée', 'planifié'],
    en: ['ready', 'approved', 'scheduled', 'planned'],
  },
  published: {
    fr: ['publié', 'publiée', 'en ligne', 'diffusé', 'fait'],
    en: ['published', 'posted', 'live', 'done', 'sent'],
  },
  measured: { fr: ['mesuré', 'mesurée', 'analysé'], en: ['measured', 'analysed', 'analyzed', 'reported'] },
};

export function wordOfStatus(status: EntryStatus, language: 'fr' | 'en'): string {
  return STATUS_WORDS[status][language][0] ?? status;
}

/** The state that a word stands for; null: none that we know. */
export function statusOfWord(word: string): EntryStatus | null {
  const folded = foldText(word.trim());
  const found = ENTRY_STATUSES.find((status) =>
    [status, ...STATUS_WORDS[status].fr, ...STATUS_WORDS[status].en].some((one) => foldText(one) === folded),
  );
  return found ?? null;
}
