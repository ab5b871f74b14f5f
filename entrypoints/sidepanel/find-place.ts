import { useEffect, useState } from 'react';
import type { PanelPlace } from '../../components/panel/panel.tsx';
import type { Item } from '../../utils/domain/conversation/item.ts';
import { countGaps, type ShownPage } from '../../utils/domain/conversation/page-report.ts';
import { pageKindOf } from '../../utils/domain/networks/page-kind.ts';
import { networkForUrl } from '../../utils/networks/index.ts';
import type { NetworkMode } from '../../utils/settings/items.ts';
import type { FollowedTab } from './use-tab.ts';

/** How long a page may take to tell of itself before the panel says that it does not, in milliseconds. */
const PATIENCE = 2_500;

interface Found {
  tab: FollowedTab | null | undefined;
  modes: Record<string, NetworkMode> | undefined;
  page: ShownPage | undefined;
  /** The comments that are stored of the page. */
  items: readonly Item[];
  brand: string | null;
  /** The page had its time to tell of itself. */
  waited: boolean;
}

/** Where the user is, as far as the panel can help there. */
export function findPlace({ tab, modes, page, items, brand, waited }: Found): PanelPlace {
  if (tab === undefined || modes === undefined) return { kind: 'loading' };
  const network = tab ? networkForUrl(tab.url) : undefined;
  if (!tab || !network) return { kind: 'elsewhere' };
  if (modes[network.id] === 'off') return { kind: 'off', network: network.id };
  if (page?.network !== network.id)
    return waited ? { kind: 'silent', network: network.id } : { kind: 'loading' };
  const { health, url } = page;
  const pageKind = pageKindOf(network, url);
  return { kind: 'page', network: network.id, health, pageKind, gaps: countGaps(health, items), brand };
}

/** Whether the tab in front had its time to tell of its page. */
export function useWaited(tabId: number | null): boolean {
  const [waited, setWaited] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(tabId), PATIENCE);
    return () => clearTimeout(timer);
  }, [tabId]);
  return waited !== null && waited === tabId;
}
