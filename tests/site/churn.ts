/**
 * A page of Facebook that never rests, without React: it adds, removes, recycles and redraws comments at random, opens
 * and closes a dialog, and goes from post to post. Its structure is that of the other pages of this site.
 */
import { makeFiller, type SiteComment } from './conversation.ts';

export interface ChurnHook {
  /** Does things to the page in each frame, for so many milliseconds; what it did, by name. */
  run: (milliseconds: number, seed: number) => Promise<Record<string, number>>;
  /** Scrolls from the top to the end and back, as far as the window is high at each step. */
  scrollThrough: (step: number) => Promise<void>;
  /** How many things that are not the page's own stand in each comment that the window shows, or above it. */
  foreignInWindow: () => number[];
  count: () => number;
}

declare global {
  interface Window {
    __churn: ChurnHook;
  }
}

const PAGE = 'churn.exemple';
const ACTIONS_PER_FRAME = 5;
const wanted = Number(new URLSearchParams(location.search).get('count') ?? 5_000);
let post = 1;
let made = 0;

const holder = document.getElementById('site') ?? document.body;
holder.innerHTML = `<div role="main" class="column"><div class="unit" role="article" aria-describedby=":r1:" aria-labelledby=":r2:">
  <div data-ad-rendering-role="profile_name"><h3 id=":r2:"><a role="link" href="/${PAGE}"><strong><span>Churn</span></strong></a></h3></div>
  <div data-ad-rendering-role="story_message"><div dir="auto" style="text-align: start">…</div></div>
  <div id="list"></div></div></div>`;
const list = document.getElementById('list') as HTMLElement;

function take(count: number): SiteComment[] {
  const filler = makeFiller(made, count);
  made += count;
  return filler;
}

function lineOf({ id }: SiteComment): string {
  const address = `/${PAGE}/posts/${post}?comment_id=${id}&amp;__tn__=R]-R`;
  return `<li><span><a role="link" href="${address}">2 h</a></span></li><li><div role="button">J’aime</div></li><li><div role="button">Répondre</div></li>`;
}

function bodyOf(comment: SiteComment): string {
  const { author, handle, text } = comment;
  return `<a aria-hidden="true" tabindex="-1" role="link" href="/${handle}"><span class="avatar"></span></a><div class="body"><div class="bubble"><span><a role="link" href="/${handle}?comment_id=1"><span><span dir="auto">${author}</span></span></a></span><div><span dir="auto" lang="fr-FR"><div dir="auto" style="text-align: start">${text}</div></span></div></div><ul class="actions">${lineOf(comment)}</ul></div>`;
}

const shown = new WeakMap<Element, SiteComment>();

function draw(comment: SiteComment): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'article');
  element.tabIndex = -1;
  element.className = 'comment';
  fill(element, comment);
  return element;
}

/** As a list does that draws another comment in an element that it has. */
function fill(element: HTMLElement, comment: SiteComment): void {
  element.setAttribute('aria-label', `Commentaire de ${comment.author} il y a 2 h`);
  element.innerHTML = bodyOf(comment);
  shown.set(element, comment);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function refill(): void {
  const missing = wanted - list.childElementCount;
  if (missing > 0) list.append(...take(missing).map(draw));
  for (let extra = missing; extra < 0; extra++) list.lastElementChild?.remove();
}

function openDialog(): void {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.style.cssText = 'position: fixed; inset: 40px; overflow: auto; background: canvas';
  dialog.append(...take(6).map(draw));
  document.body.append(dialog);
}

function actions(random: () => number): Array<[name: string, weight: number, act: () => void]> {
  const at = () => list.children[Math.floor(random() * list.childElementCount)] as HTMLElement | undefined;
  /** One that the user sees, where most of what a page does happens. */
  const seen = () => {
    const inside = [...document.elementsFromPoint(innerWidth / 2, random() * innerHeight)];
    return inside.map((one) => one.closest<HTMLElement>('.comment')).find((one) => one !== null) ?? at();
  };
  const anyOf = () => (random() < 0.5 ? seen() : at());
  return [
    ['add', 4, () => at()?.before(...take(1 + Math.floor(random() * 5)).map(draw))],
    [
      'remove',
      4,
      () => {
        for (let count = 0; count < 3; count++) anyOf()?.remove();
      },
    ],
    [
      'recycle',
      5,
      () => {
        const element = anyOf();
        const [comment] = take(1);
        if (element && comment) fill(element, comment);
      },
    ],
    [
      'redraw line',
      5,
      () => {
        const element = anyOf();
        const comment = element && shown.get(element);
        const line = element?.querySelector('.actions');
        if (line && comment) line.innerHTML = lineOf(comment);
      },
    ],
    [
      'move',
      2,
      () => {
        const element = anyOf();
        if (element) at()?.before(element);
      },
    ],
    ['scroll', 3, () => scrollTo(0, random() * document.documentElement.scrollHeight)],
    ['scroll a little', 6, () => scrollBy(0, (random() - 0.5) * 600)],
    ['open a dialog', 0.4, () => document.querySelector('[role=dialog]') ?? openDialog()],
    ['close the dialog', 0.8, () => document.querySelector('[role=dialog]')?.remove()],
    [
      'navigate',
      0.1,
      () => {
        post++;
        history.pushState(null, '', `/${PAGE}/posts/${post}?count=${wanted}`);
        list.replaceChildren(...take(wanted).map(draw));
      },
    ],
  ];
}

/** Whether something stands above a comment's end that is not inside the page's body. */
function isCovered(element: Element): boolean {
  const { right, top } = element.getBoundingClientRect();
  const above = document.elementFromPoint(right - 20, top + 8);
  return above !== null && !document.body.contains(above) && above !== document.documentElement;
}

window.__churn = {
  async run(milliseconds, seed) {
    const random = randomFrom(seed);
    const choices = actions(random);
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    const done: Record<string, number> = {};
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      for (let count = 0; count < ACTIONS_PER_FRAME; count++) {
        let lot = random() * total;
        const chosen = choices.find(([, weight]) => {
          lot -= weight;
          return lot <= 0;
        });
        if (!chosen) continue;
        const [name, , act] = chosen;
        act();
        done[name] = (done[name] ?? 0) + 1;
      }
      await frame();
    }
    document.querySelector('[role=dialog]')?.remove();
    refill();
    return done;
  },
  async scrollThrough(step) {
    for (const direction of [1, -1])
      for (let end = false; !end; ) {
        const before = scrollY;
        scrollBy(0, direction * step);
        await frame();
        end = scrollY === before;
      }
  },
  foreignInWindow: () => {
    const counts: number[] = [];
    for (const element of list.children) {
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) continue;
      const line = element.querySelector('.actions li > span');
      counts.push((line?.childElementCount ?? 1) - 1 + (isCovered(element) ? 1 : 0));
    }
    return counts;
  },
  count: () => list.childElementCount,
};
refill();
