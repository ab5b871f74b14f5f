/**
 * Signs that nobody sees and that change what is read: controls, bidi marks, zero widths, tags, and the fillers that are
 * drawn as nothing. Line breaks and tabs stay; so do joiners inside an emoji.
 */
const INVISIBLE =
  /(?![\n\t])\p{Cc}|(?!\u200D)\p{Cf}|\u034F|[\u115F\u1160\u2800\u3164\uFFA0]|(?<!\p{Extended_Pictographic}[\uFE0F\p{EMod}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** The text with one kind of line break, and without what nobody sees. */
export function dropInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(INVISIBLE, '');
}
