import { type ReactNode, StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { interfaceLocale } from '../../utils/i18n/translate.ts';
import { usePageLook } from './use-page-look.ts';

interface RootProps {
  title: string;
  theme: 'system' | 'light' | 'dark' | undefined;
  children: ReactNode;
}

/** What every page of the extension stands in: its language, its title, its light or dark. */
export function Root({ title, theme, children }: RootProps) {
  usePageLook(title, theme);
  return (
    <StrictMode>
      <I18nProvider locale={interfaceLocale()}>{children}</I18nProvider>
    </StrictMode>
  );
}
