import { browser } from 'wxt/browser';
import type english from '../../public/_locales/en/messages.json';

/** Every sentence of the interface. A test holds both languages to the same keys. */
export type MessageKey = keyof typeof english;

type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** A sentence that exists as `<stem>_one` and `<stem>_other`. */
export type PluralKey = PluralStem<MessageKey>;

/** The sentence of `key` in the browser's language; `$1`, `$2`… are replaced in order. */
export function t(key: MessageKey, ...substitutions: Array<string | number>): string {
  return browser.i18n.getMessage(key as never, substitutions.map(String));
}

/** As `t`, in the singular or plural that `count` asks for; `$1` is the count, written as the language does. */
export function plural(stem: PluralKey, count: number, ...substitutions: Array<string | number>): string {
  const locale = interfaceLocale();
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, new Intl.NumberFormat(locale).format(count), ...substitutions);
}

/** The language in which the sentences come. */
export function interfaceLanguage(): 'fr' | 'en' {
  return t('locale') === 'fr' ? 'fr' : 'en';
}

/** The BCP 47 tag that dates and numbers are written in: the language in which the sentences come. */
export function interfaceLocale(): string {
  const shown = t('locale');
  const wanted = browser.i18n.getUILanguage();
  return wanted.startsWith(shown) ? wanted : shown;
}

/** With a capital, as where words of the interface stand alone. */
export function capitalize(words: string): string {
  return words.charAt(0).toLocaleUpperCase(interfaceLocale()) + words.slice(1);
}
