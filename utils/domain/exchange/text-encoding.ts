/** Gives the text of bytes in an encoding (https://encoding.spec.whatwg.org), or throws where they are not in it. */
export type Decode = (encoding: Encoding, bytes: Uint8Array) => string;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file whose encoding nobody tells: by its byte order mark, by the zeros of UTF-16, as UTF-8 where that
 * fits, and otherwise as Windows-1252, of which Latin-1 is a part. Null: no text at all.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): string | null {
  const text = decodeMarked(bytes, decode) ?? tryAs('utf-8', bytes, decode);
  const read = text ?? tryAs('windows-1252', bytes, decode);
  if (read === null || isBinary(read)) return null;
  return read.startsWith('\uFEFF') ? read.slice(1) : read;
}

function decodeMarked(bytes: Uint8Array, decode: Decode): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return tryAs('utf-16le', bytes.subarray(2), decode);
  if (first === 0xfe && second === 0xff) return tryAs('utf-16be', bytes.subarray(2), decode);
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 2_000) & ~1;
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Most letters of our languages are below 256: every other byte is zero.
  if (odd * 4 > looked && even === 0) return tryAs('utf-16le', bytes, decode);
  if (even * 4 > looked && odd === 0) return tryAs('utf-16be', bytes, decode);
  return null;
}

function tryAs(encoding: Encoding, bytes: Uint8Array, decode: Decode): string | null {
  try {
    return decode(encoding, bytes);
  } catch {
    return null;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a picture or an archive from a text.
const CONTROLS = /[\u0000-\u0008\u000E-\u001A]/g;

function isBinary(text: string): boolean {
  const start = text.slice(0, 4_000);
  return start.includes('\0') || (start.match(CONTROLS)?.length ?? 0) * 50 > start.length;
}
