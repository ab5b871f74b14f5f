import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { findComposers } from './composers.ts';
import { findFocusedEditor } from './focused-editor.ts';
import type { PageContext, PlacedItem } from './posts.ts';
import { isVisible } from './visible.ts';

/**
 * The box in which a post is written: the network's own, as it is known; else the editor that has the focus, unless it
 * is one for comments. Null where there is neither; `several_boxes` where it cannot be told which.
 */
export function findPostEditor(
  document: Document,
  network: NetworkDefinition,
): HTMLElement | 'several_boxes' | null {
  const { editors, shadowHosts } = network.postComposer;
  const focused = findFocusedEditor(document);
  const hosts = shadowHosts === undefined ? [] : [...document.querySelectorAll(shadowHosts)];
  const roots = [document, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const isForComments = (element: Element) => network.composers.some(({ select }) => element.matches(select));
  for (const select of editors) {
    const found = roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(select)])
      .filter((element) => isVisible(element) && !isForComments(element));
    if (found.length > 0) return choose(found, focused);
  }
  return focused && !isForComments(focused) ? focused : null;
}

/** The box for comments under a post, not one that answers a comment; else as for a post. */
export function findCommentEditor(
  document: Document,
  context: PageContext,
  comments: readonly PlacedItem[],
): HTMLElement | 'several_boxes' | null {
  const boxes = findComposers(document, context, comments).filter(({ kind }) => kind === 'comment');
  const found = boxes.map(({ element }) => element);
  const focused = findFocusedEditor(document);
  return found.length > 0 ? choose(found, focused) : focused;
}

function choose(
  found: readonly HTMLElement[],
  focused: HTMLElement | null,
): HTMLElement | 'several_boxes' | null {
  const [first, ...others] = found;
  if (others.length === 0) return first ?? null;
  return found.find((element) => element === focused) ?? 'several_boxes';
}
