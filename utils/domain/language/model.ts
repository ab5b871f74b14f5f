import * as v from 'valibot';
import { fail, type Result, succeed } from '../result.ts';
import { MEASURES } from './measures.ts';
import { CHANNELS, type PhraseList } from './phrases.ts';
import type { Weights } from './score.ts';
import { indexKeys } from './table.ts';

/** The languages that the model reads; each has its part of the file. */
export const MODELLED = ['fr', 'en', 'es', 'it', 'de', 'pt'] as const;
export type ModelledLanguage = (typeof MODELLED)[number];

export interface LanguageModel {
  phrases: PhraseList;
  /** Heads: negative, neutral, positive. */
  feeling: Weights;
  /** Heads: the kinds of source; null where all were written in one way. */
  styles: Weights | null;
  /** What the scores of `feeling` are multiplied by for each style, so that their shares are how often they are right. */
  sharpness: readonly number[];
  /** Heads: the names in `aimHeads`; above 0 is yes. */
  aims: Weights;
  aimHeads: readonly string[];
  /** Below this distance between the two likeliest sentiments the first is not stated as such. */
  margin: number;
}

export interface Model {
  languages: Readonly<Record<ModelledLanguage, LanguageModel>>;
  /** Heads: the languages, in the order of `MODELLED`, then none of them. */
  detector: Weights;
}

/** Raised when the meaning of the file's numbers changes. */
export const MODEL_VERSION = 1;
export const MAGIC = 0x4d4c5350; // "PSLM"
const PREFIX = 16;

const sectionSchema = v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]);
const weightsSchema = v.object({
  heads: v.pipe(v.number(), v.integer()),
  keys: sectionSchema,
  grams: sectionSchema,
  scales: sectionSchema,
  inputs: sectionSchema,
  bias: sectionSchema,
});
const headerSchema = v.object({
  /** What the numbers are about: a file of another build of the code does not fit. */
  channels: v.array(v.string()),
  measures: v.array(v.string()),
  detector: weightsSchema,
  languages: v.record(
    v.picklist(MODELLED),
    v.object({
      phrases: v.object({ keys: sectionSchema, channels: sectionSchema, grades: sectionSchema }),
      feeling: weightsSchema,
      styles: v.nullable(weightsSchema),
      sharpness: v.array(v.number()),
      aims: weightsSchema,
      aimHeads: v.array(v.string()),
      margin: v.number(),
    }),
  ),
});
export type ModelHeader = v.InferOutput<typeof headerSchema>;

/** Why a model file cannot be used. */
export type ModelTrouble = 'model_missing' | 'model_cut_short' | 'model_other_version' | 'model_damaged';

/**
 * Reads the bytes of a model file: 16 bytes (magic, version, length of the header, checksum of all that follows), the
 * header as JSON, and the numbers, little-endian. Never throws: a file cut short, changed or of another version is an
 * error value.
 */
export function readModel(bytes: Uint8Array): Result<Model, ModelTrouble> {
  if (bytes.length < PREFIX) return fail('model_cut_short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return fail('model_damaged');
  if (view.getUint16(4, true) !== MODEL_VERSION) return fail('model_other_version');
  const headerLength = view.getUint32(8, true);
  if (PREFIX + headerLength > bytes.length) return fail('model_cut_short');
  if (checksum(bytes.subarray(PREFIX)) !== view.getUint32(12, true)) return fail('model_cut_short');
  try {
    const text = readAscii(bytes.subarray(PREFIX, PREFIX + headerLength));
    const header = v.safeParse(headerSchema, JSON.parse(text));
    if (!header.success) return fail('model_damaged');
    const isOurs =
      header.output.channels.join() === CHANNELS.join() && header.output.measures.join() === MEASURES.join();
    if (!isOurs) return fail('model_other_version');
    return succeed(buildModel(header.output, bytes, PREFIX + headerLength));
  } catch {
    return fail('model_damaged');
  }
}

function readAscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** FNV-1a over 32-bit words: tells a file that was cut or changed by accident. */
export function checksum(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0x811c9dc5 ^ bytes.length;
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) sum = Math.imul(sum ^ words.getUint32(at, true), 0x01000193);
  for (let at = whole; at < bytes.length; at++) sum = Math.imul(sum ^ words.getUint8(at), 0x01000193);
  return sum >>> 0;
}

function buildModel(header: ModelHeader, bytes: Uint8Array, start: number): Model {
  // A copy of its own: sections must stand at multiples of four bytes.
  const body = new Uint8Array(bytes.subarray(start));
  type Section = readonly [number, number];
  const ints = ([at, length]: Section) => new Int32Array(body.buffer, at, length);
  const floats = ([at, length]: Section) => new Float32Array(body.buffer, at, length);
  const small = ([at, length]: Section) => new Int8Array(body.buffer, at, length);
  const weights = (parts: v.InferOutput<typeof weightsSchema>): Weights => ({
    heads: parts.heads,
    table: indexKeys(ints(parts.keys)),
    grams: small(parts.grams),
    scales: floats(parts.scales),
    inputs: floats(parts.inputs),
    bias: floats(parts.bias),
  });
  const languages = Object.fromEntries(
    MODELLED.map((language) => {
      const parts = header.languages[language];
      if (!parts) throw new Error(`no ${language}`);
      const keys = ints(parts.phrases.keys);
      const model: LanguageModel = {
        phrases: {
          table: indexKeys(keys),
          keys,
          channels: new Uint8Array(body.buffer, ...parts.phrases.channels),
          grades: small(parts.phrases.grades),
        },
        feeling: weights(parts.feeling),
        styles: parts.styles && weights(parts.styles),
        sharpness: parts.sharpness,
        aims: weights(parts.aims),
        aimHeads: parts.aimHeads,
        margin: parts.margin,
      };
      return [language, model];
    }),
  ) as Record<ModelledLanguage, LanguageModel>;
  return { languages, detector: weights(header.detector) };
}
