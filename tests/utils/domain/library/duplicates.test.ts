import { describe, expect, it } from 'vitest';
import { findDuplicates, mergeDuplicates } from '../../../../utils/domain/library/duplicates.ts';
import type { Template } from '../../../../utils/domain/replies/template.ts';
import { examples } from '../../../examples.ts';

const row = (id: string, body: string, rest: Partial<Template> = {}): Template => ({
  ...examples.template,
  id,
  body,
  ...rest,
});
const LATE =
  'Nous sommes désolés pour ce retard. Votre commande est bien partie de notre atelier hier et arrive dans les prochains jours.';
const ids = (templates: readonly Template[]) =>
  findDuplicates(templates).map((group) => [group.isExact, ...group.templates.map(({ id }) => id)]);

describe('templates that say the same', () => {
  it('are found where case, accents, punctuation and blanks differ', () => {
    expect(
      ids([row('a', LATE), row('b', ` ${LATE.toUpperCase().replaceAll('.', ' !!')} `), row('c', 'Merci !')]),
    ).toEqual([[true, 'a', 'b']]);
  });

  it.each([
    ['a greeting', `Bonjour Julie,\n${LATE}`],
    ['a hole', `{{author.firstName}}, ${LATE}`],
    ['a name', LATE.replace('de notre atelier', 'de notre atelier Maison Garance')],
    ['a word', LATE.replace('prochains', 'tout prochains')],
  ])('are found where %s differs', (_, body) => {
    expect(
      ids([row('a', LATE), row('b', body), row('c', 'Nous ouvrons le samedi de dix heures à midi.')]),
    ).toEqual([[false, 'a', 'b']]);
  });

  it('are not found where another thing is said', () => {
    const hours = 'Nous sommes ouverts le samedi de dix heures à midi, et le dimanche sur rendez-vous.';
    expect(
      ids([
        row('a', LATE),
        row('b', hours),
        row('c', hours.replace('ouverts', 'fermés').replace('dix heures à midi', 'midi à quinze heures')),
      ]),
    ).toEqual([]);
    expect(ids([row('a', '😊'), row('b', '!'), row('c', '🙏')])).toEqual([]);
  });

  it('are of one language and one brand', () => {
    expect(
      ids([row('a', LATE), row('b', LATE, { language: 'en' }), row('c', LATE, { brandId: null })]),
    ).toEqual([]);
  });

  it('are all in one group, once, among thousands', () => {
    // Texts of words of their own: nothing but what was planted is alike.
    const strangers = Array.from({ length: 3_000 }, (_, place) =>
      row(`s${place}`, Array.from({ length: 12 }, (_, at) => `mot${place * 12 + at}`).join(' ')),
    );
    const planted = [LATE, `Bonsoir !\n${LATE}`, LATE.toLowerCase()].map((body, place) =>
      row(`p${place}`, body),
    );
    expect(ids([...strangers, ...planted]).map((group) => group.slice(1).sort())).toEqual([
      ['p0', 'p1', 'p2'],
    ]);
  });

  it('are told even of 5,000 copies', () => {
    const copies = Array.from({ length: 5_000 }, (_, place) => row(`c${place}`, LATE));
    expect(findDuplicates(copies).map(({ templates }) => templates.length)).toEqual([5_000]);
  });
});

it('keeps one with the tags, the words, the shortcut and the other language of the rest', () => {
  const kept = row('a', LATE, { tags: ['noël'], keywords: ['retard'] });
  const others = [
    row('b', 'x', { tags: ['noël', 'urgent'], keywords: ['attente'], shortcut: 'retard' }),
    row('c', 'y', { shortcut: 'autre', pairId: 'pair' }),
  ];
  expect(mergeDuplicates(kept, others, 9)).toEqual({
    ...kept,
    tags: ['noël', 'urgent'],
    keywords: ['retard', 'attente'],
    shortcut: 'retard',
    pairId: 'pair',
    updatedAt: 9,
  });
});
