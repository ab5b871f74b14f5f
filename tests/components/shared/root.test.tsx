import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Root } from '../../../components/shared/root.tsx';

it('gives the page its title and the language of its sentences', () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  render(
    <Root title="Passerelle: workspace" theme="system">
      The page
    </Root>,
  );
  expect(document.title).toBe('Passerelle: workspace');
  expect(document.documentElement.lang).toBe('en-GB');
});

it('says English where the browser speaks a language that Passerelle does not', () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de');
  render(
    <Root title="Passerelle" theme={undefined}>
      The page
    </Root>,
  );
  expect(document.documentElement.lang).toBe('en');
});

it.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', 'light dark'],
  [undefined, 'light dark'],
] as const)('follows the theme %s', (theme, scheme) => {
  render(
    <Root title="Passerelle" theme={theme}>
      The page
    </Root>,
  );
  expect(document.documentElement.style.colorScheme).toBe(scheme);
});
