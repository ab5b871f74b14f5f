import { type CommentPlace, findOwn } from './comments.ts';
import { absoluteUrl } from './ids.ts';

/** A look into one comment, for one reading: what was found once is not looked for again. */
export interface View {
  place: CommentPlace;
  /** The elements inside the comment that are its own, not those of a reply nested in it. */
  findAll: (selector: string) => readonly Element[];
  /** The address that a link leads to, absolute; null for none and for what is no address. */
  addressOf: (link: Element | undefined) => URL | null;
}

/** As spreading does, at a third of its time: this runs for every comment. */
function listOf(found: NodeListOf<Element>): Element[] {
  const list: Element[] = [];
  for (let index = 0; index < found.length; index++) {
    const element = found[index];
    if (element) list.push(element);
  }
  return list;
}

export function lookInto(place: CommentPlace, pageUrl: string): View {
  const { element, layout } = place;
  const rule = layout.comment.root;
  const found = new Map<string, readonly Element[]>();
  const addresses = new Map<Element, URL | null>();
  const holdsOthers = rule.by === 'element' && element.querySelector(rule.select) !== null;

  function find(selector: string): Element[] {
    return holdsOthers ? findOwn(place, selector) : listOf(element.querySelectorAll(selector));
  }

  return {
    place,
    findAll(selector) {
      let known = found.get(selector);
      if (!known) {
        known = find(selector);
        found.set(selector, known);
      }
      return known;
    },
    addressOf(link) {
      if (!link) return null;
      let known = addresses.get(link);
      if (known === undefined) {
        known = absoluteUrl(link, pageUrl);
        addresses.set(link, known);
      }
      return known;
    },
  };
}
