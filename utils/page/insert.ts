import type { InsertionOutcome, InsertionRefusal } from '../domain/replies/reply.ts';
import { type EditorStrategy, strategyFor } from './editors/strategies.ts';

/** How long an editor may take to show a text, in milliseconds. */
const PATIENCE = 1_000;
/** What stands in for two frames in a tab that is not drawn, in milliseconds. */
const UNDRAWN_FRAMES = 100;
/** What counts of two frames that took longer, in milliseconds. */
const LONGEST_WAIT = 250;
/** One method, and one other if the editor did not even notice the first: more have doubled and tripled texts. */
const MAX_METHODS = 2;

export interface InsertRequest {
  /** The editor's own element. */
  element: HTMLElement;
  text: string;
  /** The names that the network may have put at the head of the box. */
  mentions: readonly string[];
  /** The page's address: when it changes while inserting, the box is another's. */
  pageUrl: () => string;
  signal?: AbortSignal | undefined;
}

/** The last text on its way: a page has one focus, and a second text for the same box must find it filled. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Puts a text into a network's reply box, behind the mention that the network put there, and reads it back.
 * What the user wrote is never touched, nothing is sent, and one undo takes the text away. Never rejects.
 */
export function insertReply(request: InsertRequest): Promise<InsertionOutcome> {
  const outcome = last.then(() => fill(request)).catch(() => refuse('not_taken'));
  last = outcome;
  return outcome;
}

async function fill(request: InsertRequest): Promise<InsertionOutcome> {
  const { element, mentions, signal } = request;
  const url = request.pageUrl();
  const isGone = () => !element.isConnected || request.pageUrl() !== url || signal?.aborted === true;
  if (isGone()) return refuse('page_changed');
  const strategy = strategyFor(element);
  const text = clean(request.text, element.tagName === 'INPUT');
  if (!strategy || !isWritable(element) || text === '') return refuse('not_taken');
  if (!isMentionOnly(element, strategy, mentions)) return refuse('own_text');
  if (text.length + rawText(element).length > limitOf(element)) return refuse('too_long');

  await moveCaret(element, () => strategy.putCaretAtEnd(element));
  if (isGone()) return refuse('page_changed');
  if (!isMentionOnly(element, strategy, mentions)) return refuse('own_text');
  strategy.putCaretAtEnd(element);

  const before = normalize(strategy.read(element));
  const raw = before === '' ? '' : rawText(element);
  const addition = raw === '' || /\s$/.test(raw) ? text : ` ${text}`;
  if (raw.length + addition.length > limitOf(element)) return refuse('too_long');
  const wanted = normalize(`${before} ${text}`);
  for (const method of strategy.methods.slice(0, MAX_METHODS)) {
    const saysTaken = method(element, addition);
    const seen = await watch(element, strategy, wanted, isGone);
    if (seen === wanted) return { kind: 'inserted' };
    if (seen === null) return refuse('page_changed');
    if (seen !== before) return refuse('taken_changed');
    // An editor that took the text may still show it.
    if (saysTaken) break;
  }
  return refuse('not_taken');
}

/** Waits until the editor shows the wanted text and keeps it for two frames. Null: the box is gone. */
async function watch(
  element: HTMLElement,
  strategy: EditorStrategy,
  wanted: string,
  isGone: () => boolean,
): Promise<string | null> {
  // Lexical shows a text right after it took it, but not before it says so.
  await null;
  let [wasWanted, waited, last] = [false, 0, performance.now()];
  for (;;) {
    const held = normalize(strategy.read(element));
    if ((held === wanted && wasWanted) || waited > PATIENCE) return held;
    wasWanted = held === wanted;
    await drawTwoFrames();
    if (isGone()) return null;
    const now = performance.now();
    // While the page is blocked its editor is too: that time is not the editor's.
    waited += Math.min(now - last, LONGEST_WAIT);
    last = now;
  }
}

/**
 * Moves the caret and waits until the editor heard of it: a text that comes earlier goes where the caret was. The
 * network may also draw the box anew, or put its mention there, only now.
 */
async function moveCaret(element: HTMLElement, move: () => void): Promise<void> {
  const { ownerDocument } = element;
  const before = findCaret(element);
  const heard = new Promise<void>((resolve) => {
    ownerDocument.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
  move();
  const hasMoved = findCaret(element).some((part, index) => part !== before[index]);
  if (hasMoved) await heard;
  await drawTwoFrames();
}

function findCaret(element: HTMLElement): readonly unknown[] {
  // Chromium tells of a caret inside a shadow root only there.
  const root = element.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  const selection = root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
  return [selection?.anchorNode, selection?.anchorOffset, selection?.isCollapsed];
}

function drawTwoFrames(): Promise<void> {
  return new Promise((resolve) => {
    // A busy page draws late, and its editor is as late.
    const isDrawn = document.visibilityState === 'visible';
    const timer = setTimeout(resolve, isDrawn ? PATIENCE : UNDRAWN_FRAMES);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

/** The text as every editor takes it: lines end in `\n`, nothing that cannot be seen at its ends or instead of a space. */
function clean(text: string, isOneLine: boolean): string {
  const lines = text
    // Quill counts composed characters, wherever they came from.
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what editors drop or choke on
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f\ufeff]/g, '')
    .trim();
  return isOneLine ? lines.replace(/\s*\n\s*/g, ' ') : lines;
}

function isWritable(element: HTMLElement): boolean {
  if ('value' in element) return !element.matches(':disabled, [readonly]');
  return element.getAttribute('contenteditable') !== 'false';
}

/** Whether a box holds nothing, or nothing but the name that the network put there. */
function isMentionOnly(element: HTMLElement, strategy: EditorStrategy, names: readonly string[]): boolean {
  const held = normalizeName(strategy.read(element));
  if (held === '') return true;
  const chips = strategy.mention === null ? [] : [...element.querySelectorAll(strategy.mention)];
  const isChip = chips.length === 1 && normalizeName(chips[0]?.textContent ?? '') === held;
  return names.map(normalizeName).some((name) => {
    if (name === held) return true;
    // A network may leave a title out, or the user a surname.
    return isChip && (name.startsWith(`${held} `) || held.startsWith(`${name} `));
  });
}

function normalizeName(text: string): string {
  return normalize(text).replace(/\s+/g, ' ').replace(/^@/, '');
}

/** What counts when texts are compared: words and lines. Spaces differ from editor to editor. */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

function rawText(element: HTMLElement): string {
  const text = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return text.replace(/[\u200b\ufeff]/g, '');
}

function limitOf(element: HTMLElement): number {
  const limit = 'maxLength' in element ? Number(element.maxLength) : -1;
  return limit < 0 ? Number.POSITIVE_INFINITY : limit;
}

function refuse(reason: InsertionRefusal): InsertionOutcome {
  return { kind: 'refused', reason };
}
