import type { Brand } from '../brands/brand.ts';
import type { NetworkId } from '../conversation/item.ts';
import { type ReplyCalendar, writeDay } from './calendar-around.ts';
import { displayName, firstName } from './names.ts';

/** What the variables of a template speak of. Its texts come from pages and are data, never syntax. */
export interface VariableContext {
  author: string | null;
  authorUrl?: string | null;
  brand: Brand;
  network: NetworkId;
  postText?: string | null;
  /** The language of the reply. */
  language: 'fr' | 'en';
  /** What the brand's calendar has around today; absent: nothing is known of it. */
  calendar?: ReplyCalendar;
  /** The network itself puts the author's `@handle` at the head of the box: the reply does not repeat it. */
  mentioned?: boolean;
}

const NETWORK_NAMES: Record<NetworkId, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};

/** The variables that a template may hold. */
export const TEMPLATE_VARIABLES = [
  'author.firstName',
  'author.name',
  'brand.name',
  'post.title',
  'network',
  'keyDate.name',
  'keyDate.days',
  'keyDate.date',
  'campaign.name',
  'campaign.link',
  'campaign.end',
] as const;

/** Whether a template may hold a variable of this name, in any case. */
export function isVariable(name: string): boolean {
  const wanted = name.toLowerCase();
  return TEMPLATE_VARIABLES.some((variable) => variable.toLowerCase() === wanted);
}

/** The value of a variable; null: known, but without a value here; undefined: no such variable. */
export function valueOfVariable(variable: string, context: VariableContext): string | null | undefined {
  const { language, calendar } = context;
  const keyDate = calendar?.keyDate ?? null;
  const campaign = calendar?.campaign ?? null;
  switch (variable.toLowerCase()) {
    case 'author.firstname': {
      const first = firstName(context.author, context.network, context.authorUrl ?? null);
      return context.mentioned === true && first?.startsWith('@') ? null : first;
    }
    case 'author.name':
      return displayName(context.author, context.network);
    case 'brand.name':
      return context.brand.voice.calledAs?.trim() || context.brand.name.trim() || null;
    case 'post.title':
      return postTitle(context.postText ?? null);
    case 'network':
      return NETWORK_NAMES[context.network];
    case 'keydate.name':
      return keyDate?.name[language] ?? null;
    case 'keydate.days':
      return keyDate && String(keyDate.inDays);
    case 'keydate.date':
      return keyDate && writeDay(keyDate.day, language);
    case 'campaign.name':
      return campaign?.name ?? null;
    case 'campaign.link':
      return campaign?.link.trim() || null;
    case 'campaign.end':
      return campaign && writeDay(campaign.last, language);
    default:
      return undefined;
  }
}

const MAX_TITLE_LENGTH = 60;

/** The first line of a post that says something, cut at a word; null for a post without words. */
function postTitle(text: string | null): string | null {
  const line = (text ?? '')
    .slice(0, 4_000)
    .split(/[\n\r\u2028\u2029]/u)
    .find((candidate) => /[\p{L}\p{N}]/u.test(candidate));
  if (line === undefined) return null;
  const title = line.replace(/\s+/gu, ' ').trim();
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const words = title.slice(0, MAX_TITLE_LENGTH + 1).split(' ');
  const whole = words.length > 1 ? words.slice(0, -1).join(' ') : wholeCharacters(title);
  return `${whole.replace(/[\s,;:.!?…–—-]{1,20}$/u, '')}…`;
}

/** The beginning of a text without spaces, not cut inside an emoji or an accented letter. */
function wholeCharacters(text: string): string {
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, 4 * MAX_TITLE_LENGTH))) {
    if (end + segment.length > MAX_TITLE_LENGTH) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
