import { expect, it } from 'vitest';
import { composerAddress } from '../../../../utils/domain/networks/composer-address.ts';
import { networkForUrl, networks } from '../../../../utils/networks/index.ts';

const ADMIN = 'https://www.linkedin.com/company/maison-garance/admin/page-posts/published/?share=true';

it.each([
  ['facebook', 'https://www.facebook.com/maison.garance', 'https://www.facebook.com/maison.garance'],
  ['facebook', 'facebook.com/maison.garance/ ', 'https://www.facebook.com/maison.garance/'],
  ['facebook', 'https://m.facebook.com/profile.php?id=100', 'https://www.facebook.com/profile.php?id=100'],
  ['facebook', 'https://www.facebook.com/', 'https://www.facebook.com/'],
  ['facebook', null, 'https://www.facebook.com/'],
  // Whatever stands in a brand's settings, only the network's own pages are opened.
  ['facebook', 'https://example.org/maison', 'https://www.facebook.com/maison'],
  ['facebook', 'javascript:alert(1)', 'https://www.facebook.com/'],
  ['instagram', 'https://www.instagram.com/maison.garance/', 'https://www.instagram.com/'],
  ['linkedin', 'https://www.linkedin.com/company/maison-garance/', ADMIN],
  ['linkedin', 'www.linkedin.com/company/maison-garance?trk=x', ADMIN],
  ['linkedin', 'https://www.linkedin.com/in/elodie', 'https://www.linkedin.com/feed/?shareActive=true'],
  ['linkedin', null, 'https://www.linkedin.com/feed/?shareActive=true'],
])('on %s, for the page %s, a post is written at %s', (id, page, address) => {
  const network = networks.find((one) => one.id === id);
  if (!network) throw new Error(id);
  expect(composerAddress(network, page)).toBe(address);
  expect(networkForUrl(address)?.id).toBe(id);
});
