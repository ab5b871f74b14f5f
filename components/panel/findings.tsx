import type { Finding } from '../../utils/domain/replies/check/finding.ts';
import { describeFinding } from '../../utils/domain/replies/check/sentences.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/icons.tsx';

interface FindingsProps {
  findings: readonly Finding[];
  /** The finding that the user points at; null: none any more. Absent: the words cannot be shown. */
  onPoint?: (finding: Finding | null) => void;
  onSelect?: (finding: Finding) => void;
  onFix?: (finding: Finding) => void;
}

/** A fix longer than this is not read on a button. */
const LONGEST_FIX = 24;

/** What to look at in a text, one sentence each, with what mends it. */
export function Findings({ findings, onPoint, onSelect, onFix }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings" aria-label={t('editor_findings')}>
      {findings.map((finding) => (
        <li
          key={keyOf(finding)}
          className="finding"
          data-severity={finding.severity}
          onMouseEnter={() => onPoint?.(finding)}
          onMouseLeave={() => onPoint?.(null)}
          onFocus={() => onPoint?.(finding)}
          onBlur={() => onPoint?.(null)}
        >
          <SeverityIcon severity={finding.severity} />
          <span className="hidden-visually">{t(`editor_severity_${finding.severity}`)}</span>
          {onSelect ? (
            <button type="button" className="finding-sentence" onClick={() => onSelect(finding)}>
              {sentenceOf(finding)}
            </button>
          ) : (
            <span className="finding-sentence">{sentenceOf(finding)}</span>
          )}
          {onFix && finding.fix && (
            <Button onPress={() => onFix(finding)}>{nameFix(finding.fix.text)}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Tells the findings of one text apart. */
export function keyOf({ rule, span }: Finding): string {
  return `${rule} ${span.join(' ')}`;
}

/** The finding in the language of the interface. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, interfaceLanguage());
}

function nameFix(text: string): string {
  const words = text.trim();
  if (words === '') return t('editor_fix_remove');
  const shown = words.length > LONGEST_FIX ? `${words.slice(0, LONGEST_FIX).trimEnd()}…` : words;
  return t('editor_fix', shown);
}
