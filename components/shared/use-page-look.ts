import { useEffect } from 'react';
import { interfaceLocale } from '../../utils/i18n/translate.ts';

/** The language, the title and the light or dark of a page of the extension. */
export function usePageLook(title: string, theme: 'system' | 'light' | 'dark' | undefined): void {
  const locale = interfaceLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  }, [theme]);
}
