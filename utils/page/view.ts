import type { Layout } from '../domain/networks/definition.ts';
import type { CommentPlace } from './comments.ts';
import { absoluteUrl } from './ids.ts';

/** A look into one comment, for one reading: what was found once is not looked for again. */
export interface View {
  place: CommentPlace;
  /** The elements inside the comment that are its own, not those of a reply nested in it. */
  findAll: (selector: string) => readonly Element[];
  /** The address that a link leads to, absolute; null for none and for what is no address. */
  addressOf: (link: Element | undefined) => URL | null;
}

/** What is looked for in every comment of a layout. Finding all of it at once costs little more than one of it. */
interface Wanted {
  selectors: ReadonlySet<string>;
  selector: string;
}

const wantedIn = new WeakMap<Layout, Wanted>();

function wantedOf(layout: Layout): Wanted {
  let wanted = wantedIn.get(layout);
  if (!wanted) {
    const selectors = new Set(selectorsOf(layout));
    wanted = { selectors, selector: [...selectors].join(', ') };
    wantedIn.set(layout, wanted);
  }
  return wanted;
}

/** Every selector that the reading of a comment takes from its layout. */
export function selectorsOf({ comment }: Layout): string[] {
  const { root, id, author, text, time, media, edited } = comment;
  return [
    ...(root.by === 'element' ? [root.select, ...(root.holds ? [root.holds] : [])] : []),
    ...id.map((rule) => (rule.in === 'attribute' ? `[${rule.attribute}]` : rule.link)),
    author.link,
    ...text,
    time,
    ...(media ?? []).map(({ select }) => select),
    ...(edited ? [edited.select] : []),
  ];
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
  const wanted = wantedOf(layout);
  const found = new Map<string, readonly Element[]>();
  const addresses = new Map<Element, URL | null>();
  let own: Element[] | undefined;
  let holdsOthers = false;

  const isOwn = (one: Element) => rule.by === 'row' || one.closest(rule.select) === element;

  function findOwn(): Element[] {
    const all = listOf(element.querySelectorAll(wanted.selector));
    holdsOthers = rule.by === 'element' && all.some((one) => one.matches(rule.select));
    return holdsOthers ? all.filter(isOwn) : all;
  }

  function find(selector: string): Element[] {
    own ??= findOwn();
    if (wanted.selectors.has(selector)) return own.filter((one) => one.matches(selector));
    const all = listOf(element.querySelectorAll(selector));
    return holdsOthers ? all.filter(isOwn) : all;
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
