import { MEASURES } from '../../utils/domain/language/measures.ts';
import {
  checksum,
  MAGIC,
  MODEL_VERSION,
  MODELLED,
  type ModelHeader,
  type ModelledLanguage,
} from '../../utils/domain/language/model.ts';
import { CHANNELS, type PhraseList } from '../../utils/domain/language/phrases.ts';
import type { LinearModel } from './sentiment.ts';

export interface LanguageParts {
  phrases: PhraseList;
  feeling: LinearModel;
  /** Null where all sources are written in one way. */
  styles: LinearModel | null;
  /** What the scores of `feeling` are multiplied by for each style, so that their shares are how often they are right. */
  sharpness: readonly number[];
  aims: LinearModel;
  aimHeads: readonly string[];
  /** Score per head from which on it is a yes. */
  thresholds: readonly number[];
  margin: number;
}

export interface ModelParts {
  languages: Record<ModelledLanguage, LanguageParts>;
  detector: LinearModel;
}

const INT8 = 127;
const PREFIX = 16;

/** The bytes of the model file: weights as whole numbers of 8 bits with one scale a head. */
export function packModel({ languages, detector }: ModelParts): Uint8Array {
  const sections: Uint8Array[] = [];
  let size = 0;
  const add = (array: Int32Array | Float32Array | Int8Array | Uint8Array): [number, number] => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    const at = size;
    sections.push(padded);
    size += padded.length;
    return [at, array.length];
  };
  const header: ModelHeader = {
    channels: [...CHANNELS],
    measures: [...MEASURES],
    detector: addWeights(detector, [], add),
    languages: Object.fromEntries(
      MODELLED.map((language) => {
        const parts = languages[language];
        return [
          language,
          {
            phrases: {
              keys: add(parts.phrases.keys),
              channels: add(parts.phrases.channels),
              grades: add(parts.phrases.grades),
            },
            feeling: addWeights(parts.feeling, [], add),
            sharpness: [...parts.sharpness],
            styles: parts.styles && addWeights(parts.styles, [], add),
            aims: addWeights(parts.aims, parts.thresholds, add),
            aimHeads: [...parts.aimHeads],
            margin: parts.margin,
          },
        ];
      }),
    ) as ModelHeader['languages'],
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX + text.length + size);
  bytes.set(text, PREFIX);
  let at = PREFIX + text.length;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, MODEL_VERSION, true);
  view.setUint32(8, text.length, true);
  view.setUint32(12, checksum(bytes.subarray(PREFIX)), true);
  return bytes;
}

function addWeights(
  { vocabulary, fit: { weights, heads, columns } }: LinearModel,
  thresholds: readonly number[],
  add: (array: Int32Array | Float32Array | Int8Array) => [number, number],
): ModelHeader['detector'] {
  const largest = new Float64Array(heads);
  for (const column of vocabulary.values())
    for (let head = 0; head < heads; head++)
      largest[head] = Math.max(largest[head] ?? 0, Math.abs(weights[column * heads + head] ?? 0));
  const keys = Int32Array.from(vocabulary.keys()).sort();
  const grams = new Int8Array(keys.length * heads);
  for (const [place, key] of keys.entries()) {
    const column = vocabulary.get(key) ?? 0;
    for (let head = 0; head < heads; head++)
      grams[place * heads + head] = Math.round(
        ((weights[column * heads + head] ?? 0) * INT8) / (largest[head] || 1),
      );
  }
  const inputs = Float32Array.from(weights.slice(vocabulary.size * heads, columns * heads));
  const bias = Float32Array.from(
    weights.slice(columns * heads),
    (one, head) => one - (thresholds[head] ?? 0),
  );
  return {
    heads,
    keys: add(keys),
    grams: add(grams),
    scales: add(Float32Array.from(largest, (one) => one / INT8)),
    inputs: add(inputs),
    bias: add(bias),
  };
}
