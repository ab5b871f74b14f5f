import type { Template } from '../replies/template.ts';
import type { Voice } from './brand.ts';

const FRENCH = `Merci beaucoup pour [[votre|ton]] message\u00A0! $1 [[Dites|Dis]]-nous ce que [[vous en pensez|tu en penses]]\u00A0: {{brand.name}} remercie {{#if inclusive}}celles et ceux{{else}}tous ceux{{/if}} qui l’aident à progresser\u00A0! $2`;
const ENGLISH =
  'Thank you so much for your message! $1 Tell us what you think: {{brand.name}} is grateful to everyone who helps it get better! $2';

/** A reply in which most of a voice can be heard: who is spoken to, the brand's name, emoji and exclamation marks. */
export function sampleReply(
  { emojiSet = [] }: Pick<Voice, 'emojiSet'>,
  language: 'fr' | 'en',
): Pick<Template, 'body' | 'language'> {
  const [first = '😊', second = emojiSet[0] ?? '🙌'] = emojiSet;
  const body = (language === 'fr' ? FRENCH : ENGLISH).replace('$1', () => first).replace('$2', () => second);
  return { body, language };
}
