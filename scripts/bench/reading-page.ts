/** What the bench runs inside the page: the reading and tagging code that ships, timed. */
import type { Layout, NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { networkForUrl } from '../../utils/networks/index.ts';
import { findCandidates } from '../../utils/page/comments.ts';
import { markSlot } from '../../utils/page/mark-slot.ts';
import { readContext } from '../../utils/page/posts.ts';
import { readCandidate } from '../../utils/page/read.ts';

/** Microseconds per comment. */
export interface Round {
  read: number;
  tag: number;
  /** The bare pass: `querySelectorAll` in each comment for each thing that reading looks for, and `textContent`. */
  bare: number;
}

/** The browser's clock is coarse, the bare loop short. */
const BARE_LOOPS = 5;

/** Reads and tags every comment of the page `rounds` times, and takes the tags away after each round. */
export function measureRounds(rounds: number): { comments: number; rounds: Round[] } {
  const { href } = location;
  const network = networkOf(href);
  const found = findCandidates(document, network);
  const elements = found.map(({ element }) => element);
  const selectors = found[0] ? selectorsOf(found[0].layout) : [];
  // Both sides hand something out, or the loop could be left out.
  let length = 0;

  function measureRound(): Round {
    const times = [performance.now()];
    const stop = () => times.push(performance.now());
    const places = findCandidates(document, network);
    const context = readContext(document, network, href, places);
    for (const place of places) length += readCandidate(place, context)?.text.length ?? 0;
    stop();
    const hosts = places.map((place) => {
      const host = document.createElement('span');
      host.attachShadow({ mode: 'closed' });
      markSlot(place)?.append(host);
      return host;
    });
    stop();
    if (!hosts.every(({ isConnected }) => isConnected))
      throw new Error('A comment has no place for its tag.');
    for (const host of hosts) host.remove();
    const began = performance.now();
    for (let loop = 0; loop < BARE_LOOPS; loop++)
      for (const element of elements)
        for (const selector of selectors)
          for (const node of element.querySelectorAll(selector)) length += node.textContent.length;
    const bare = (performance.now() - began) / BARE_LOOPS;
    const perComment = (milliseconds: number) => (milliseconds * 1_000) / elements.length;
    const [start = 0, read = 0, tagged = 0] = times;
    return {
      read: perComment(read - start),
      tag: perComment(tagged - read),
      bare: perComment(bare),
    };
  }

  const all = Array.from({ length: rounds }, measureRound);
  if (length === 0) throw new Error('The comments of the page are empty.');
  return { comments: elements.length, rounds: all };
}

/** Everything that reading looks for in one comment. */
function selectorsOf({ comment }: Layout): string[] {
  const { id, author, text, time, media, edited } = comment;
  return [
    ...new Set([
      ...id.map((rule) => (rule.in === 'attribute' ? `[${rule.attribute}]` : rule.link)),
      author.link,
      ...text,
      time,
      ...(media ?? []).map(({ select }) => select),
      ...(edited ? [edited.select] : []),
    ]),
  ];
}

function networkOf(url: string): NetworkDefinition {
  const network = networkForUrl(url);
  if (!network) throw new Error('The page is of no known network.');
  return network;
}
