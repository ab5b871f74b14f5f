import type { ComposerRule } from '../domain/networks/definition.ts';
import type { CommentPlace } from './comments.ts';
import { closestComment } from './comments.ts';
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
      for (
        let above: Element | null = box;
        above && above !== element.ownerDocument.body;
        above = above.parentElement
      ) {
        const before = above.previousElementSibling;
        const comment = before && comments.find((one) => one.element === before);
        if (comment) return reply(comment);
        if (before) break;
      }
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

function threadOf({ item }: PlacedItem): string | null {
  return item.kind === 'reply' ? item.parentId : item.id;
}

/**
 * The thread that stands around a box. Around the box of a post that has one thread stands that thread too: then the
 * name of someone in it, in the label or at the beginning of the box, tells.
 */
function findThread(
  element: HTMLElement,
  value: string,
  { posts }: PageContext,
  comments: readonly PlacedItem[],
): Target | null {
  // The box of a post is labelled with the name of the one who writes, who often is its author.
  const postAuthors = new Set(posts.map(({ item }) => item.author));
  for (let around = element.parentElement; around; around = around.parentElement) {
    const inside = comments.filter((comment) => around?.contains(comment.element));
    if (inside.length === 0) continue;
    const threads = new Set(inside.map(threadOf));
    const [thread] = threads;
    if (threads.size !== 1 || thread === undefined) return null;
    const label = element.getAttribute('aria-label') ?? '';
    const named = inside.some(
      ({ item: { author } }) =>
        author !== null && (value.startsWith(author) || (label.endsWith(author) && !postAuthors.has(author))),
    );
    const several = new Set(comments.map(threadOf)).size > 1;
    return several || named ? { kind: 'reply', id: thread } : null;
  }
  return null;
}

function postOf(element: HTMLElement, context: PageContext, comments: readonly PlacedItem[]): string | null {
  const around = context.posts.find((post) => post.element.contains(element));
  if (around?.item.id) return around.item.id;
  if (context.posts.length === 1) return context.posts[0]?.item.id ?? null;
  return comments.find(({ item }) => item.postId)?.item.postId ?? null;
}
