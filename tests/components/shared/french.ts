import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import french from '../../../public/_locales/fr/messages.json';

/** From here to the end of the test the interface is French. */
export function speakFrench(): void {
  vi.mocked(fakeBrowser.i18n.getUILanguage).mockReturnValue('fr');
  vi.mocked(fakeBrowser.i18n.getMessage).mockImplementation((key, substitutions = []) => {
    const { message } = (french as Record<string, { message: string }>)[String(key)] ?? { message: '' };
    const values = [substitutions].flat().map(String);
    return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  });
}
