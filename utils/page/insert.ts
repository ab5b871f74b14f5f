import type { InsertionOutcome, InsertionRefusal } from '../domain/replies/reply.ts';
import { type EditorStrategy, strategyFor } from './editors/strategies.ts';

/** How long an editor may take to show a text, in milliseconds. */
const PATIENCE = 1_000;
/** How long a text must stay as it is to be believed, in milliseconds: an editor may show it twice. */
const SETTLING = 60;
const STEP = 20;

export interface InsertRequest {
  /** The editor's own element. */
  element: HTMLElement;
  text: string;
  /** What the network itself may have put in the box: the names that a mention shows. */
  mentions: readonly string[];
  /** The page's address: when it changes while inserting, the box is another's. */
  pageUrl: () => string;
}

/** The box that is being filled; a second call for it waits. */
const busy = new WeakMap<HTMLElement, Promise<unknown>>();

/**
 * Puts a text into a network's reply box, behind the mention that the network put there, and reads it back.
 * What the user wrote is never touched. One method, and one other only if the first left the box as it was.
 * Never rejects, never sends.
 */
export async function insertReply(request: InsertRequest): Promise<InsertionOutcome> {
  const { element } = request;
  const before = busy.get(element) ?? Promise.resolve();
  const mine = before.then(() => fill(request)).catch(() => refuse('not_taken'));
  busy.set(element, mine);
  return mine;
}

async function fill(request: InsertRequest): Promise<InsertionOutcome> {
  const { element } = request;
  const strategy = strategyFor(element);
  if (!strategy) return refuse('not_taken');
  if (!element.isConnected) return refuse('page_changed');
  const text = strategy.singleLine?.(element) ? request.text.replace(/\s*\n\s*/g, ' ') : request.text;
  const before = strategy.read(element);
  if (!isMentionOnly(before, request.mentions)) return refuse('own_text');
  const rawBefore = rawText(element);
  const gap = before === '' || /\s$/.test(rawBefore) ? '' : ' ';
  const limit = 'maxLength' in element ? Number(element.maxLength) : -1;
  if (limit >= 0 && rawBefore.length + gap.length + text.length > limit) return refuse('too_long');
  const url = request.pageUrl();
  const wanted = normalize(`${before}${gap || ' '}${text}`);
  const unchanged = normalize(before);

  for (const method of strategy.methods.slice(0, 2)) {
    method(element, gap + text);
    const seen = await waitFor(element, strategy, wanted, unchanged, () => request.pageUrl() === url);
    if (seen === 'page_changed') return refuse('page_changed');
    if (seen === wanted) return { kind: 'inserted' };
    if (seen !== unchanged) return refuse('not_taken');
  }
  return refuse('not_taken');
}

/** Waits until the editor shows the wanted text and keeps it, or patience ends. Gives what it shows then. */
async function waitFor(
  element: HTMLElement,
  strategy: EditorStrategy,
  wanted: string,
  unchanged: string,
  isSamePage: () => boolean,
): Promise<string> {
  const end = performance.now() + PATIENCE;
  let shown = unchanged;
  let since = performance.now();
  while (performance.now() < end) {
    await pause(STEP);
    if (!element.isConnected || !isSamePage()) return 'page_changed';
    const now = normalize(strategy.read(element));
    if (now !== shown) {
      shown = now;
      since = performance.now();
    }
    if (shown === wanted && performance.now() - since >= SETTLING) return shown;
  }
  return shown;
}

/** Timers, not frames: a hidden tab draws no frame. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isMentionOnly(held: string, mentions: readonly string[]): boolean {
  const text = normalize(held).replace(/^@/, '');
  return text === '' || mentions.some((mention) => normalize(mention).replace(/^@/, '') === text);
}

/** Paragraphs and breaks are lines to one editor and blocks to another: empty ones and spaces do not count. */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function rawText(element: HTMLElement): string {
  return 'value' in element && typeof element.value === 'string'
    ? element.value
    : (element.textContent ?? '');
}

function refuse(reason: InsertionRefusal): InsertionOutcome {
  return { kind: 'refused', reason };
}
