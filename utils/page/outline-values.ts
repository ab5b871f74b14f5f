import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { decodeId } from './ids.ts';
import type { OutlineWords } from './outline-words.ts';

/** Parts of the networks' addresses that name a kind of page, and never a person. */
const PATH_WORDS = new Set(
  (
    'posts permalink permalink.php profile.php photo photo.php photos videos watch reel reels stories story.php groups ' +
    'user events hashtag pages p c tv explore direct inbox accounts in company school feed update pulse jobs messaging ' +
    'notifications latest business'
  ).split(' '),
);

/** Writes the values of a page's attributes and texts without what they say. */
export interface ValueScrubber {
  /** The same invented number for the same id, wherever it stands. */
  token: (value: string) => string;
  /** A value of a developer's making: known words stay, everything else becomes a number. */
  words: (value: string) => string;
  /** An address: its host and the pattern of its path and query. */
  address: (value: string) => string;
  /** A text as `x` words of its length class; the name of someone as `Name`. */
  text: (value: string) => string;
}

export function createScrubber(
  network: NetworkDefinition,
  known: OutlineWords,
  pageUrl: string,
  names: ReadonlySet<string>,
): ValueScrubber {
  const numbers = new Map<string, string>();

  function token(value: string): string {
    const id = decodeId(value);
    const number = numbers.get(id) ?? String(numbers.size + 1);
    numbers.set(id, number);
    return number;
  }

  const words = (value: string) =>
    value
      .normalize('NFC')
      .replace(/[^A-Za-z0-9_:(),.-]+/g, '')
      .replace(/[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*/g, (run) => {
        const parts = run.split(/([-_.]+)/);
        if (!parts.some((part) => known.words.has(part))) return token(run);
        return parts.map((part, index) => (index % 2 || known.words.has(part) ? part : token(part))).join('');
      });

  function segment(part: string): string {
    const plain = decodePart(part);
    if (plain === '' || PATH_WORDS.has(plain) || known.words.has(plain)) return plain;
    if (/^urn:li:/.test(plain)) return words(plain);
    // The words of a post may stand in its address, before its id.
    const named = /^.*-([a-zA-Z]+)-(\d+)(?:-.*)?$/s.exec(plain);
    const [, kind = '', id = ''] = named ?? [];
    return known.words.has(kind) ? `${token(plain)}-${kind}-${token(id)}` : token(plain);
  }

  function query(search: string): string {
    const kept = search
      .slice(1)
      .split('&')
      .flatMap((pair) => {
        const [name = '', value = ''] = pair.split('=', 2).map(decodePart);
        if (value === '' || !known.words.has(name)) return [];
        const [, kind = '', id = ''] = /^([a-z]+)\.(\d+)$/.exec(value) ?? [];
        return [`${name}=${known.words.has(kind) ? `${kind}.${token(id)}` : token(value)}`];
      });
    return kept.length > 0 ? `?${kept.join('&')}` : '';
  }

  function host(hostname: string): string {
    if (network.hosts.includes(hostname)) return hostname;
    const domain = network.hosts[0]?.split('.').slice(-2).join('.') ?? '';
    return hostname.endsWith(`.${domain}`) ? `other.${domain}` : 'other.invalid';
  }

  function address(value: string): string {
    const trimmed = value.trim();
    if (trimmed.startsWith('#')) return '#';
    if (trimmed === '' || !URL.canParse(trimmed, pageUrl)) return '';
    const url = new URL(trimmed, pageUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
    const site = host(url.hostname);
    if (trimmed.startsWith('?')) return query(url.search) || '#';
    // Where another site's pages are is what someone wrote.
    if (site === 'other.invalid') return 'https://other.invalid/';
    const path = url.pathname.split('/').map(segment).join('/') + query(url.search);
    return URL.canParse(trimmed) || trimmed.startsWith('//') ? `https://${site}${path}` : path;
  }

  function text(value: string): string {
    const plain = value.replace(/\s+/g, ' ').trim();
    if (plain === '') return value === '' ? '' : ' ';
    const shown = names.has(plain) ? 'Name' : scrubWords(plain);
    return `${/^\s/.test(value) ? ' ' : ''}${shown}${/\s$/.test(value) ? ' ' : ''}`;
  }

  return { token, words, address, text };
}

/** Longer texts are no longer in an outline: how long someone wrote is also theirs. */
const MAX_WORDS = 30;

function scrubWords(text: string): string {
  const words = text.split(' ');
  const shown = words.slice(0, MAX_WORDS).map((word) => {
    if (/^[•·…|]+$/.test(word)) return word;
    return word.length > 3 ? 'xx' : 'x';
  });
  // An ellipsis before a control tells that a text is cut.
  return shown.join(' ') + (/\w.*(?:…|\.\.\.)$/su.test(text) ? '…' : '');
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
