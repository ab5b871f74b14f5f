import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';

/** Every network that Passerelle knows. */
export const networks: readonly NetworkDefinition[] = [facebook, instagram, linkedin];

/** The network that an address belongs to, undefined for any other site and for what is no address. */
export function networkForUrl(url: string): NetworkDefinition | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return undefined;
  return networks.find(({ hosts }) => hosts.includes(hostname));
}

/** The hosts of every network, as match patterns of the manifest. */
export function networkMatches(): string[] {
  return networks.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
}
