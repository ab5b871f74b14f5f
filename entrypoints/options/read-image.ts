import {
  type Attachment,
  type ImageRefusal,
  imageTypeOf,
  MAX_IMAGE_PIXELS,
  MAX_IMAGE_SIZE,
} from '../../utils/domain/library/attachment.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';

/** An image that the user chose, as it is stored. Opened once, so that what is broken is told now and not at a comment. */
export async function readImage(
  file: File,
  templateId: string,
  now: number,
): Promise<Result<Attachment, ImageRefusal>> {
  if (file.size > MAX_IMAGE_SIZE) return fail('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = imageTypeOf(bytes);
  if (type === null) return fail('not_image');
  const size = await measure(new Blob([bytes], { type }));
  if (size === null) return fail('broken');
  if (size.width * size.height > MAX_IMAGE_PIXELS) return fail('too_many_pixels');
  return succeed({
    templateId,
    name: file.name.slice(0, 200),
    type,
    ...size,
    data: toBase64(bytes),
    createdAt: now,
  });
}

async function measure(image: Blob): Promise<{ width: number; height: number } | null> {
  try {
    const bitmap = await createImageBitmap(image);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    return null;
  }
}

/** Arguments of a function are few: the bytes go in pieces. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
