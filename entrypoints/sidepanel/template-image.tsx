import { SuggestionImage } from '../../components/panel/suggestion-image.tsx';
import { imageToClipboard } from '../../components/shared/clipboard.ts';
import { findAttachment } from '../../utils/db/library.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';

/** The image of a template, where it has one. */
export function TemplateImage({ db, templateId }: { db: PasserelleDatabase; templateId: string }) {
  const read = useLive(db, (live) => findAttachment(live, templateId), [templateId]);
  const image = read?.ok ? read.value : undefined;
  return image && <SuggestionImage image={image} onCopy={() => imageToClipboard(image)} />;
}
