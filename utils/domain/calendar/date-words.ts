/** The parts of a formatted date as one text: in French the first of a month is an ordinal. */
export function joinDate(
  parts: ReadonlyArray<{ type: string; value: string }>,
  language: 'fr' | 'en',
): string {
  const isFrench = language === 'fr';
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}
