/** The hosts of every network, as match patterns of the manifest. */
export function networkMatches(): string[] {
  return ['https://www.facebook.com/*', 'https://www.instagram.com/*', 'https://www.linkedin.com/*'];
}
