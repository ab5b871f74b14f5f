import { LANGUAGES, type Language } from '../../utils/domain/language/analysis.ts';

/** "fr-CA" is French; a language that is not told apart is `und`. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'und';
}
