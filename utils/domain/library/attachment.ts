import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';

const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** The largest image, in bytes. */
export const MAX_IMAGE_SIZE = 5_000_000;
/** All images together, in bytes: an export file holds them, and can be read back in one piece. */
export const MAX_IMAGES_SIZE = 30_000_000;
/** The largest picture in pixels: a small file can unfold to more than a machine can hold. */
export const MAX_IMAGE_PIXELS = 40_000_000;

/** The image that goes with a template; one at most. */
export const attachmentSchema = v.object({
  templateId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.maxLength(200)),
  type: v.picklist(IMAGE_TYPES),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The bytes of the file, in base64. */
  data: v.pipe(v.string(), v.maxLength(Math.ceil(MAX_IMAGE_SIZE / 3) * 4), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  createdAt: timestampSchema,
});
export type Attachment = v.InferOutput<typeof attachmentSchema>;

/** Why an image is refused. Each has one sentence in `_locales` (`library_image_<refusal>`). */
export type ImageRefusal = 'not_image' | 'too_large' | 'too_many_pixels' | 'broken' | 'full';

/** What an image is, by its first bytes: its name may lie. Null: none that we take. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  const starts = (signature: readonly number[], at = 0) =>
    signature.every((byte, place) => bytes[at + place] === byte);
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts([0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts([0x47, 0x49, 0x46, 0x38])) return 'image/gif';
  if (starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8)) return 'image/webp';
  return null;
}

/** How many bytes a base64 text holds. */
export function sizeOfBase64(data: string): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return (data.length / 4) * 3 - padding;
}

/** The address of an image for an `<img>`. */
export function imageAddress({ type, data }: Pick<Attachment, 'type' | 'data'>): string {
  return `data:${type};base64,${data}`;
}
