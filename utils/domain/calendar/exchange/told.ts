/** Why something of a file is left out. Each has one sentence in `_locales` (`calfiles_told_<code>`). */
const LEFT_OUT = [
  'broken',
  'cut_off',
  'no_date',
  'out_of_range',
  'cancelled',
  'twice',
  'journal',
  'free_busy',
  'unknown_part',
  'invalid',
  'no_title_no_date',
  'not_a_date',
] as const;
/** What an item loses or how it is taken, the rest of it being taken over. */
const LOSSES = [
  'broken_line',
  'unknown_zone',
  'too_often',
  'rule_unread',
  'rule_empty',
  'rule_hours',
  'rule_second',
  'days_cut',
  'from_here_on',
  'alarm',
  'task_text',
  'task_repeats',
  'task_no_date',
  'text_cut',
  'bad_time',
  'bad_zone',
  'bad_status',
  'bad_network',
  'bad_campaign',
  'bad_brand',
  'bad_rule',
  'bad_cells',
] as const;
export type ToldCode = (typeof LEFT_OUT)[number] | (typeof LOSSES)[number];

/** What is told of one item of a file. */
export interface Told {
  code: ToldCode;
  /** Counts from 1, as an editor does. */
  line: number;
  title: string;
  /** What the sentence names: a zone, a rule. */
  name: string;
  /** What the file writes, to be seen and copied. */
  source: string;
}

export function isLeftOut({ code }: Pick<Told, 'code'>): boolean {
  return (LEFT_OUT as readonly string[]).includes(code);
}

/** Why a file is not read at all. Each has one sentence in `_locales` (`calfiles_refused_<code>`). */
export type FileRefusal =
  | 'empty'
  | 'no_text'
  | 'too_big'
  | 'web_page'
  | 'not_calendar'
  | 'nothing_in_it'
  | 'broken_table';

/** So much of a source is kept to be shown, in UTF-16 units. */
const MOST_SOURCE = 4_000;

export function cutSource(source: string): string {
  return source.length > MOST_SOURCE ? `${source.slice(0, MOST_SOURCE)}…` : source;
}
