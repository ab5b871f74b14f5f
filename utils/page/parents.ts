import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { type CommentPlace, findComments, findOwn } from './comments.ts';
import { decodeId, queryParam, readId } from './ids.ts';
import { lookInto, type View } from './view.ts';

/** Whether a place is a reply, and to which comment; the id is null where the page does not tell. */
export interface Parent {
  isReply: boolean;
  id: string | null;
}

/** The comment that a place answers; what it answers is never guessed from the words on the page. */
export function readParent(view: View, network: NetworkDefinition, url: string): Parent {
  const { place } = view;
  const { parent, id: idRules } = place.layout.comment;
  if (parent.by === 'query') {
    const link = view.addressOf(ownLink(view, network));
    const isReply = link !== null && queryParam(link, parent.replyParam) !== null;
    const parentId = link && queryParam(link, parent.parentParam);
    return { isReply, id: isReply && parentId ? decodeId(parentId) : null };
  }
  if (parent.by === 'list') {
    const before = precedingRow(place, parent.list, network);
    return { isReply: before !== null, id: before && idOf(before) };
  }
  const around = enclosing(place);
  if (around) return { isReply: true, id: idOf(around) };
  if (!isMarkedReply(place)) return { isReply: false, id: null };
  const before = precedingComment(place);
  return { isReply: true, id: before && idOf(before) };

  function idOf(other: CommentPlace): string | null {
    return readId(idRules, other.element, lookInto(other, url));
  }
}

/** The link that leads to a comment, where its network gives it one. */
export function ownLink({ findAll }: View, network: NetworkDefinition): Element | undefined {
  const rule = network.address.comment;
  return rule.from === 'link' ? findAll(rule.link)[0] : undefined;
}

/** The comment that a nested reply stands in. */
function enclosing({ layout, element }: CommentPlace): CommentPlace | null {
  const rule = layout.comment.root;
  const around = rule.by === 'element' ? element.parentElement?.closest(rule.select) : null;
  return around ? { element: around, layout } : null;
}

/** The last comment before a reply, in the list of both, that is no reply itself. */
function precedingComment({ layout, element }: CommentPlace): CommentPlace | null {
  const rule = layout.comment.root;
  if (rule.by === 'row') return null;
  // A reply may stand in a wrapper of its own, which then is what follows the comment.
  const inList = element.previousElementSibling === null ? (element.parentElement ?? element) : element;
  for (let before = inList.previousElementSibling; before; before = before.previousElementSibling) {
    const root = before.matches(rule.select) ? before : before.querySelector(rule.select);
    if (root && !isMarkedReply({ element: root, layout })) return { element: root, layout };
  }
  return null;
}

function isMarkedReply(place: CommentPlace): boolean {
  const { parent } = place.layout.comment;
  if (parent.by !== 'nesting') return false;
  const { indentStyle, replyMark } = parent;
  const { element } = place;
  if (replyMark && (element.matches(replyMark) || findOwn(place, replyMark).length > 0)) return true;
  if (!indentStyle) return false;
  const wrapper = element.parentElement?.childElementCount === 1 ? element.parentElement : null;
  return [element, element.firstElementChild, wrapper].some((one) => isIndented(one, indentStyle));
}

function isIndented(element: Element | null, property: string): boolean {
  return (
    element !== null && Number.parseFloat((element as HTMLElement).style?.getPropertyValue(property)) > 0
  );
}

/** The last comment before the list that a reply stands in. */
function precedingRow(
  place: CommentPlace,
  listSelector: string,
  network: NetworkDefinition,
): CommentPlace | null {
  const list = place.element.closest(listSelector);
  for (const before of [list?.previousElementSibling, list?.parentElement?.previousElementSibling]) {
    if (!before || before.matches(listSelector)) continue;
    const last = findComments(before, network)
      .filter(({ element }) => before.contains(element))
      .at(-1);
    if (last) return last;
  }
  return null;
}
