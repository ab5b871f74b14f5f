import * as v from 'valibot';

/** As much of a stored comment of version 1 as its upgrade needs. */
const olderSchema = v.looseObject({
  item: v.looseObject({ text: v.string() }),
  analysis: v.looseObject({
    language: v.string(),
    why: v.array(v.looseObject({ text: v.string(), weight: v.number() })),
  }),
});

/**
 * A comment of version 1 of the database, or of an export file, as version 2 stores it: `other` became `und`, toxicity
 * got a category, and each reason its place in the text; reasons that are not found there are dropped.
 * Anything else comes back as it is, for its schema to refuse.
 */
export function upgradeComment(row: unknown): unknown {
  const older = v.safeParse(olderSchema, row);
  if (!older.success) return row;
  const { item, analysis } = older.output;
  const why = analysis.why.flatMap((reason) => {
    const start = reason.text === '' ? -1 : item.text.indexOf(reason.text);
    return start < 0 ? [] : [{ ...reason, start, end: start + reason.text.length }];
  });
  const language = analysis.language === 'other' ? 'und' : analysis.language;
  return { ...older.output, analysis: { ...analysis, language, toxicityCategory: null, why } };
}
