import { readDraft } from './draft-text.ts';
import type { CheckContext, Finding, Span } from './finding.ts';
import { RULES } from './rules.ts';

/**
 * What to look at before a draft becomes a public reply: pure, in time linear to the draft. Findings come in the order
 * of the draft; spans are in UTF-16 units of it. An empty draft has none.
 */
export function checkDraft(given: string, context: CheckContext): Finding[] {
  if (given.trim() === '') return [];
  const draft = readDraft(given, context.analyze, context.language ?? null);
  const place = ([start, end]: Span): Span => [draft.toGiven(start), draft.toGiven(end)];
  const findings = RULES.flatMap(({ id, severity, find }) =>
    find(draft, context).map(({ code, span, words, fix, severity: own = severity }): Finding => {
      const finding = { rule: id, severity: own, span: place(span), code, words };
      return fix ? { ...finding, fix: { span: place(fix.span), text: fix.text } } : finding;
    }),
  );
  return findings.sort((one, other) => one.span[0] - other.span[0]);
}
