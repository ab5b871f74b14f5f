import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import french from '../../../public/_locales/fr/messages.json';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';

/** As a browser that is set to this language, whose sentences are French. */
function speakFrench(language = 'fr'): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions = []) => {
    const { message } = french[key as unknown as keyof typeof french];
    const values = [substitutions].flat();
    return message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  });
}

it('fills the holes of a sentence in their order', () => {
  expect(t('template_error_at', 2, 14, 'no end')).toBe('Line 2, column 14: no end');
});

describe('a number of things', () => {
  it('is in the English singular or plural', () => {
    expect([0, 1, 2, 12_345].map((count) => plural('panel_read', count))).toEqual([
      '0 comments read on this page',
      '1 comment read on this page',
      '2 comments read on this page',
      '12,345 comments read on this page',
    ]);
  });

  it('is in the French one, where nothing is singular', () => {
    speakFrench();
    const one = french.panel_read_one.message;
    const other = french.panel_read_other.message;
    expect(plural('panel_read', 0)).toBe(one.replace('$1', '0'));
    expect(plural('panel_read', 2)).toBe(other.replace('$1', '2'));
    // A narrow no-break space between the thousands, and many millions are plural too.
    expect(plural('panel_read', 12_345)).toBe(other.replace('$1', '12\u202F345'));
    expect(plural('panel_read', 1_000_000)).toBe(other.replace('$1', '1\u202F000\u202F000'));
  });
});

describe('dates and numbers are written', () => {
  it('as the user’s own country does, in the language of the sentences', () => {
    speakFrench('fr-CA');
    expect(interfaceLocale()).toBe('fr-CA');
  });

  it('in English, with the sentences, where the browser speaks something else', () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-AT');
    expect(interfaceLocale()).toBe('en');
  });
});
