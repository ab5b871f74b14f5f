import type { Brand } from '../../utils/domain/brands/brand.ts';
import type { RenderedReply } from '../../utils/domain/replies/render.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { draftReply } from '../../utils/domain/replies/voice.ts';
import { t } from '../../utils/i18n/translate.ts';

/** What a template says to somebody, in the voice of a brand. */
export function previewReply(template: Template, brand: Brand): RenderedReply {
  const item = { author: t('workspace_preview_author'), authorUrl: null };
  return draftReply(template, { item, network: 'facebook' }, brand, { text: t('workspace_preview_post') });
}
