import type { TemplateError } from '../../utils/domain/replies/template-errors.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';

/** The first ones say enough: often they are what makes the others. */
const MOST_ERRORS = 5;

/** One line for each place that is refused: where it is, and why. */
export function describeErrors(errors: readonly TemplateError[]): string {
  return errors
    .slice(0, MOST_ERRORS)
    .map(({ code, line, column, text }) => {
      if (code === 'too_long')
        return t('template_error_too_long', new Intl.NumberFormat(interfaceLocale()).format(Number(text)));
      return t('template_error_at', line, column, t(`template_error_${code}`, text));
    })
    .join('\n');
}
