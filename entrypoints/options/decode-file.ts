import type { Encoding } from '../../utils/domain/exchange/text-encoding.ts';

/** The text of bytes in an encoding; throws where they are not in it. */
export function decodeFile(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
