import type { ImportedTemplate } from '../../utils/domain/exchange/imported.ts';
import { interfaceLanguage } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';

/** So many texts go to the background at once, each with so many of its first UTF-16 units. */
const AT_ONCE = 200;
const ENOUGH = 400;

/** The languages of templates; where a file does not tell, as they are detected, and else the interface's own. */
export async function guessLanguages(
  templates: readonly ImportedTemplate[],
): Promise<ReadonlyArray<'fr' | 'en'>> {
  const languages = templates.map(({ language }) => language);
  const open = [...languages.keys()].filter((at) => languages[at] === null);
  for (let start = 0; start < open.length; start += AT_ONCE) {
    const places = open.slice(start, start + AT_ONCE);
    const texts = places.map((at) => {
      const { title = '', body = '' } = templates[at] ?? {};
      return `${body.replace(/\{\{[^{}]*\}\}/g, ' ')} ${title}`.slice(0, ENOUGH);
    });
    const answer = await send('detectLanguages', { texts });
    places.forEach((at, index) => {
      const found = answer.ok ? answer.value[index] : undefined;
      languages[at] = found === 'fr' || found === 'en' ? found : null;
    });
  }
  return languages.map((language) => language ?? interfaceLanguage());
}
