import type { Gaps, Health } from '../../utils/domain/conversation/page-report.ts';
import type { PageKind } from '../../utils/domain/networks/page-kind.ts';
import { interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { LightIcon } from '../shared/icons.tsx';

interface PageHealthProps {
  health: Health;
  pageKind: PageKind;
  /** What the comments lack that were not read well. */
  gaps: Gaps;
  /** Shows the structure of the page, for a report. */
  onReport: () => void;
}

/** How well the page in front could be read, in a shape and in words, and what to do where it was not. */
export function PageHealth({ health, pageKind, gaps, onReport }: PageHealthProps) {
  const { light, seen, read } = health;
  const isElsewhere = health.composers === 0 && health.otherEditors !== undefined;
  const box = health.composers > 0 ? 'open' : isElsewhere ? 'elsewhere' : 'none';
  const lacking = (['author', 'text', 'id'] as const).filter((field) => gaps[field] > 0);
  return (
    <section className="health small" data-light={light}>
      <div className="row spread">
        <p className="health-light">
          <LightIcon light={light} />
          <strong>{t(`light_${light}`)}</strong>
          <span className="soft">{t(`page_kind_${pageKind}`)}</span>
        </p>
        <Button variant="quiet" onPress={onReport}>
          {t('health_report')}
        </Button>
      </div>
      <p role="status">
        {plural(
          'health_seen',
          seen,
          new Intl.NumberFormat(interfaceLocale()).format(read),
          t(`health_box_${box}`),
        )}
      </p>
      {light === 'amber' && (
        <p>
          {lacking.length > 0 &&
            `${t('health_gaps', list(lacking.map((field) => gapOf(field, gaps[field]))))} `}
          {t('health_amber_help')}
        </p>
      )}
      {light === 'red' && <p>{t('panel_changed_help')}</p>}
      {isElsewhere && <p>{t('health_box_help')}</p>}
    </section>
  );
}

function gapOf(field: keyof Gaps, count: number): string {
  return plural(`health_gap_${field}`, count);
}

function list(parts: string[]): string {
  return new Intl.ListFormat(interfaceLocale()).format(parts);
}
