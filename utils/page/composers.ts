import type { ComposerRule } from '../domain/networks/definition.ts';
import type { CommentPlace } from './comments.ts';
import { closestComment } from './comments.ts';
import { postIdOfUrl } from './ids.ts';
import type { PageContext, PlacedItem } from './posts.ts';
import { readLine } from './text.ts';
import { isVisible } from './visible.ts';

/** A box open on the page in which a comment or reply can be written. */
export interface ComposerPlace {
  kind: 'comment' | 'reply';
  editor: ComposerRule['kind'];
  element: HTMLElement;
  ariaLabel: string | null;
  placeholder: string | null;
  /** What the box holds now. */
  value: string;
  /** The id of the comment or post that it answers; null where the page does not tell. */
  targetId: string | null;
  submitLabel: string | null;
  submitPresent: boolean;
  submitDisabled: boolean;
}

/** The boxes for comments and replies, in document order; other editors of the page are never listed. */
export function findComposers(
  document: Document,
  context: PageContext,
  comments: readonly PlacedItem[],
): ComposerPlace[] {
  const places = context.network.composers.flatMap((rule) =>
    // Pages keep hidden copies of what they show.
    [...document.querySelectorAll<HTMLElement>(rule.select)].filter(isVisible).map((element) => {
      const box = element.closest(rule.box);
      const value = readValue(element);
      const target = findTarget(rule, element, box ?? element, value, context, comments);
      const submit = rule.submit ? box?.querySelector(rule.submit) : null;
      return {
        kind: target.kind,
        editor: rule.kind,
        element,
        ariaLabel: element.getAttribute('aria-label'),
        placeholder: element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'),
        value,
        targetId: target.id,
        submitLabel: submit ? submit.getAttribute('aria-label') || readLine(submit) || null : null,
        submitPresent: submit !== null && submit !== undefined,
        submitDisabled:
          submit?.getAttribute('aria-disabled') === 'true' || submit?.hasAttribute('disabled') === true,
      };
    }),
  );
  return places.sort((a, b) => (follows(a.element, b.element) ? -1 : 1));
}

function follows(element: Node, other: Node): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What a box holds, as text; its placeholder line break is nothing. */
function readValue(element: HTMLElement): string {
  if ('value' in element && typeof element.value === 'string') return element.value;
  return (element.textContent ?? '').replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');
}

interface Target {
  kind: 'comment' | 'reply';
  id: string | null;
}

function findTarget(
  rule: ComposerRule,
  element: HTMLElement,
  box: Element,
  value: string,
  context: PageContext,
  comments: readonly PlacedItem[],
): Target {
  const post = (): Target => ({ kind: 'comment', id: postOf(element, context, comments) });
  const reply = (place: Pick<CommentPlace, 'element'>): Target => {
    const found = comments.find((comment) => comment.element === place.element);
    return { kind: 'reply', id: found?.item.id ?? null };
  };
  switch (rule.target) {
    case 'inside': {
      const around = closestComment(element, context.network);
      return around ? reply(around) : post();
    }
    case 'after': {
      const before = answeredAbove(box, value, comments);
      if (before) return { kind: 'reply', id: before.item.id };
      const around = closestComment(element, context.network);
      return around ? reply(around) : post();
    }
    case 'mention': {
      // The name alone does not tell which of its comments is answered.
      const name = /^@(\S+)\s/u.exec(value)?.[1];
      return comments.some(({ item }) => item.author === name) ? { kind: 'reply', id: null } : post();
    }
    case 'thread': {
      const around = closestComment(element, context.network);
      const holder = around && comments.find((one) => one.element === around.element);
      if (holder) return { kind: 'reply', id: threadOf(holder) };
      return findThread(element, value, context, comments) ?? post();
    }
  }
}

/**
 * Whom a box below a thread answers: whom it names, else the comment or reply that it stands right after. Where lists
 * are made of wrappers, a list of one cannot be told from a comment in its wrapper: then only a name tells.
 */
function answeredAbove(box: Element, value: string, comments: readonly PlacedItem[]): PlacedItem | undefined {
  const before = precedingElement(box);
  for (
    let one: Element | null = before;
    one;
    one = one.childElementCount === 1 ? one.firstElementChild : null
  ) {
    const held = one;
    const last = comments.find(({ element }) => element === held);
    if (!last) continue;
    const named = comments.filter((other) => threadOf(other) === threadOf(last) && namesAtHead(value, other));
    if (named.includes(last)) return last;
    return named.at(-1) ?? (held === before ? last : undefined);
  }
  return undefined;
}

/** What stands right before an element, or before wrappers that begin with it. */
function precedingElement(element: Element): Element | null {
  for (let above: Element | null = element; above; above = above.parentElement)
    if (above.previousElementSibling) return above.previousElementSibling;
  return null;
}

function namesAtHead(value: string, { item: { author } }: PlacedItem): boolean {
  return author !== null && author !== '' && value.startsWith(author);
}

function threadOf({ item }: PlacedItem): string | null {
  return item.kind === 'reply' ? item.parentId : item.id;
}

/**
 * The thread that a box belongs to: the one thread that stands around it, if its post has others elsewhere. Around the
 * box of a post that has a single thread stands that thread too: then only the place of the two tells.
 */
function findThread(
  element: HTMLElement,
  value: string,
  { posts }: PageContext,
  comments: readonly PlacedItem[],
): Target | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const holder = around;
    const inside = comments.filter((comment) => holder.contains(comment.element));
    const [first] = inside;
    if (first === undefined) continue;
    const thread = threadOf(first);
    if (inside.some((comment) => threadOf(comment) !== thread)) return null;
    const isOfPost = posts.some((post) => holder.contains(post.element));
    const hasOthers = comments.some(
      (comment) => comment.item.postId === first.item.postId && threadOf(comment) !== thread,
    );
    const isReply =
      !isOfPost &&
      (hasOthers ||
        inside.every(({ item }) => item.kind === 'reply') ||
        inside.some((comment) => namesAtHead(value, comment) || comment.element.parentElement === holder));
    return isReply ? { kind: 'reply', id: thread } : null;
  }
  return null;
}

/** The post whose comments a box adds to: the only one around it. */
function postOf(element: HTMLElement, context: PageContext, comments: readonly PlacedItem[]): string | null {
  const { posts, network, url } = context;
  for (let around: Element | null = element.parentElement; around; around = around.parentElement) {
    const holder = around;
    const held = posts.filter((post) => post.element.contains(holder) || holder.contains(post.element));
    const ids = new Set(held.map(({ item }) => item.id));
    if (ids.size === 0)
      for (const { element: comment, item } of comments)
        if (item.postId && holder.contains(comment)) ids.add(item.postId);
    const [id, ...others] = ids;
    if (id !== undefined) return others.length === 0 ? id : null;
  }
  return postIdOfUrl(network.postPages, url);
}
