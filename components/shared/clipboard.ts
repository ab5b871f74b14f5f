import type { Attachment } from '../../utils/domain/library/attachment.ts';

/** Puts a text on the clipboard. @returns false where the browser does not let us. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts an image on the clipboard, as PNG: no other type is taken there. @returns false where the browser does not let us. */
export async function imageToClipboard({ type, data }: Pick<Attachment, 'type' | 'data'>): Promise<boolean> {
  try {
    const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
    const image = new Blob([bytes], { type });
    // The clipboard waits for the promise: the click that allows it must not be over before.
    const png = type === 'image/png' ? image : toPng(image);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

/** Of a moving image the first picture. */
async function toPng(image: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(image);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
