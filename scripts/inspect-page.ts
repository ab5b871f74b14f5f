/** What `inspect` runs inside the page: the reading code that ships, and its answer as JSON. */
import type { Item, NetworkId } from '../utils/domain/conversation/item.ts';
import type { Health } from '../utils/domain/conversation/page-report.ts';
import { networkForUrl } from '../utils/networks/index.ts';
import type { ComposerPlace } from '../utils/page/composers.ts';
import { readPage } from '../utils/page/read.ts';

/** A box, with what it holds under the name that the saved pages' JSON has for it. */
type InspectedComposer = Omit<ComposerPlace, 'element' | 'value'> & { value?: string; prefilled?: string };

export interface Inspection {
  network: NetworkId;
  items: Item[];
  composers: InspectedComposer[];
  health: Health;
}

/** Undefined where the address is of no known network. */
export function inspectDocument(url: string): Inspection | undefined {
  const network = networkForUrl(url);
  if (!network) return undefined;
  const { items, composers, health } = readPage(document, network, url);
  return {
    network: network.id,
    items: items.map(({ item }) => item),
    composers: composers.map(describe),
    health,
  };
}

function describe({ element, value, ...composer }: ComposerPlace): InspectedComposer {
  return element.isContentEditable ? { ...composer, prefilled: value } : { ...composer, value };
}
