import type { NetworkId } from '../conversation/item.ts';
import type { Intent, Sentiment } from '../language/analysis.ts';

/** How the texts of a file are written: which signs in them are holes, commands or just signs. */
export const DIALECTS = ['plain', 'passerelle', 'textblaze', 'chatwoot'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Why a row is not taken over. Each has one sentence in `_locales` (`exchange_told_<code>`). */
export const REFUSALS = [
  'no_text',
  'too_long',
  'runs_program',
  'calls_out',
  'image_only',
  'broken',
  'not_a_row',
] as const;
/** What a row loses on its way; the rest of it is taken over. */
const LOSSES = [
  'asked',
  'condition',
  'cursor',
  'formatting',
  'backslash',
  'shortcut',
  'unknown_word',
  'too_many',
  'title_cut',
] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Loss = (typeof LOSSES)[number];

/** What is told of a row: `row` counts from 1 as the file does, `text` is what the sentence names. */
export interface Told {
  row: number;
  title: string;
  code: Refusal | Loss;
  text: string;
}

/** A row as its file writes it, before its text is read as a template. */
export interface SourceRow {
  row: number;
  /** Where a row of ours came from; empty: elsewhere. */
  id: string;
  title: string;
  text: string;
  language: string;
  folder: string;
  tags: readonly string[];
  keywords: readonly string[];
  shortcut: string;
  intents: readonly string[];
  sentiments: readonly string[];
  networks: readonly string[];
}

/** A template as it comes out of a file: no brand yet, and perhaps no language. */
export interface ImportedTemplate {
  row: number;
  id: string;
  title: string;
  body: string;
  /** Null: the file does not tell. */
  language: 'fr' | 'en' | null;
  folder: string;
  tags: string[];
  keywords: string[];
  shortcut: string;
  intents: Intent[];
  sentiments: Sentiment[];
  networks: NetworkId[];
}

export interface Reading {
  templates: ImportedTemplate[];
  told: Told[];
}

/** A text as a template of ours, with what it lost; or why it cannot be one. */
export type Converted =
  | { ok: true; body: string; losses: ReadonlyArray<{ code: Loss; text: string }> }
  | { ok: false; code: Refusal; text: string };

/** A row with nothing in it but its number. */
export function emptyRow(row: number): SourceRow {
  return {
    row,
    id: '',
    title: '',
    text: '',
    language: '',
    folder: '',
    tags: [],
    keywords: [],
    shortcut: '',
    intents: [],
    sentiments: [],
    networks: [],
  };
}
