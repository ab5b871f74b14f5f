import type { NetworkDefinition } from './definition.ts';
import { fillGroups, matchPattern } from './patterns.ts';

/** The page to open to write a post. `ownPage`: the address of the page in whose name, as a user wrote it. */
export function composerAddress(
  { postComposer }: Pick<NetworkDefinition, 'postComposer'>,
  ownPage: string | null,
): string {
  const { ownPage: rule, address } = postComposer;
  if (!rule || ownPage === null) return address;
  const path = ownPage
    .trim()
    .replace(/^(?:https?:\/\/)?[^/?#]*/, '')
    .replace(/#.*$/, '');
  const groups = matchPattern(rule.pattern, path);
  return groups ? fillGroups(rule.address, groups) : address;
}
