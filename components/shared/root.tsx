import { type ReactNode, StrictMode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { interfaceLocale } from '../../utils/i18n/translate.ts';

interface RootProps {
  title: string;
  theme: 'system' | 'light' | 'dark' | undefined;
  children: ReactNode;
}

/** What every page of the extension stands in: its language, its title, its light or dark. */
export function Root({ title, theme, children }: RootProps) {
  const locale = interfaceLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  }, [theme]);
  return (
    <StrictMode>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </StrictMode>
  );
}
