import { cleanFolder, inFolder } from '../../utils/domain/library/folders.ts';
import { cleanShortcut } from '../../utils/domain/library/shortcuts.ts';
import type { Template } from '../../utils/domain/replies/template.ts';

/** A template as its fields show it. */
export interface TemplateForm
  extends Pick<Template, 'title' | 'language' | 'body' | 'intents' | 'sentiments' | 'networks' | 'brandId'> {
  /** Parted by commas, as `tags`. */
  keywords: string;
  tags: string;
  folder: string;
  shortcut: string;
}

const MAX_TAGS = 20;
const MAX_TAG_LENGTH = 40;
const MAX_KEYWORD_LENGTH = 80;

export function formOf(template: Template): TemplateForm {
  const { title, language, body, intents, sentiments, networks, brandId, keywords } = template;
  return {
    title,
    language,
    body,
    intents,
    sentiments,
    networks,
    brandId,
    keywords: keywords.join(', '),
    tags: (template.tags ?? []).join(', '),
    folder: template.folder ?? '',
    shortcut: template.shortcut ?? '',
  };
}

/** The template with what its fields hold now; an empty shortcut is none. */
export function templateOf(template: Template, form: TemplateForm): Template {
  const { keywords, tags, folder, shortcut, ...rest } = form;
  const { tags: _, shortcut: __, ...before } = template;
  const labels = listed(tags, MAX_TAG_LENGTH).slice(0, MAX_TAGS);
  const code = cleanShortcut(shortcut);
  return inFolder(
    {
      ...before,
      ...rest,
      keywords: listed(keywords.toLowerCase(), MAX_KEYWORD_LENGTH),
      ...(labels.length > 0 && { tags: labels }),
      ...(code !== '' && { shortcut: code }),
    },
    cleanFolder(folder),
  );
}

function listed(text: string, longest: number): string[] {
  const words = text.split(',').map((word) => word.trim().slice(0, longest));
  return [...new Set(words.filter((word) => word !== ''))];
}
