import type { Layout, NetworkDefinition } from '../domain/networks/definition.ts';

/** How far a row without a mark of its own may reach above the picture that it is found by. */
const MAX_CLIMB = 14;

/** A comment's place in the page, with the layout that it follows. */
export interface CommentPlace {
  element: Element;
  layout: Layout;
}

/** All places of comments and replies under `root`, in document order, hidden copies included. */
export function findComments(root: ParentNode, network: NetworkDefinition): CommentPlace[] {
  return findCandidates(root, network).filter((place) => isComment(place));
}

/** As `findComments`, with places that look like one and may hold none: to find them costs less than to be sure. */
export function findCandidates(root: ParentNode, network: NetworkDefinition): CommentPlace[] {
  const places: CommentPlace[] = [];
  for (const layout of network.layouts) {
    const rule = layout.comment.root;
    if (rule.by === 'element') {
      if (isElement(root) && root.matches(rule.select)) places.push({ element: root, layout });
      for (const element of root.querySelectorAll(rule.select)) places.push({ element, layout });
      continue;
    }
    const rows = new Set<Element>();
    for (const start of root.querySelectorAll(rule.from)) {
      const row = climbToRow(start, rule.from, rule.until);
      if (row && !rows.has(row) && row.querySelector(rule.holds)) rows.add(row);
    }
    for (const element of rows) places.push({ element, layout });
    // A page follows one way of drawing rows; a second would find the same comments in other elements.
    if (rows.size > 0) break;
  }
  return places;
}

/** The place of the comment that holds `element`, or is it. */
export function closestComment(element: Element, network: NetworkDefinition): CommentPlace | null {
  for (const layout of network.layouts) {
    const rule = layout.comment.root;
    if (rule.by === 'element') {
      const found = element.closest(rule.select);
      const place = found && { element: found, layout };
      if (place && isComment(place)) return place;
      continue;
    }
    let climbing: Element | null = element;
    for (let step = 0; climbing && step < MAX_CLIMB; step++, climbing = climbing.parentElement) {
      const [start, second] = climbing.querySelectorAll(rule.from);
      if (!start) continue;
      // What holds one row and more, as a list of one does, is not the row.
      const row = second ? null : climbToRow(start, rule.from, rule.until);
      if (row?.contains(element)) return row.querySelector(rule.holds) ? { element: row, layout } : null;
      break;
    }
  }
  return null;
}

/** The elements inside a comment that are its own, not those of a reply nested in it. */
export function findOwn(place: CommentPlace, selector: string): Element[] {
  const found = [...place.element.querySelectorAll(selector)];
  const rule = place.layout.comment.root;
  if (rule.by === 'row') return found;
  return found.filter((element) => element.closest(rule.select) === place.element);
}

/** Whether a place that looks like a comment is one; `findAll` looks for what is its own. */
export function isComment(
  place: CommentPlace,
  findAll = (selector: string): readonly Element[] => findOwn(place, selector),
): boolean {
  const rule = place.layout.comment.root;
  return rule.by === 'row' || !rule.holds || findAll(rule.holds).length > 0;
}

function climbToRow(start: Element, from: string, until: string): Element | null {
  let row: Element | null = start.parentElement;
  for (let step = 0; row && step < MAX_CLIMB; step++, row = row.parentElement) {
    // Two pictures: this is a list of rows already.
    if (row.querySelectorAll(from).length > 1) return null;
    if (row.querySelector(until)) return row;
  }
  return null;
}

function isElement(root: ParentNode): root is Element {
  return 'matches' in root;
}
