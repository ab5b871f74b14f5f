import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORK_IDS } from '../../../../utils/domain/conversation/item.ts';
import { rowsOfTable } from '../../../../utils/domain/exchange/csv-rows.ts';
import { writeCsv } from '../../../../utils/domain/exchange/write-csv.ts';
import { INTENTS, SENTIMENTS } from '../../../../utils/domain/language/analysis.ts';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import type { Template } from '../../../../utils/domain/replies/template.ts';
import { examples } from '../../../examples.ts';
import { readFixture, readingOf, readText } from './reading.ts';

const context = {
  author: 'Élodie Vasseur',
  brand: examples.brand,
  network: 'facebook',
  language: 'fr',
  analysis: null,
  now: 0,
} as unknown as Parameters<typeof renderTemplate>[1];

describe('a table of replies', () => {
  it.each(['boutique-latin1.csv', 'boutique-utf8-bom.csv', 'boutique-utf16.txt'])(
    'is read with its accents, its separators and its quoted line breaks: %s',
    (file) => {
      const { templates, told, source } = readingOf(readFixture(file));
      expect(source).toMatchObject({ kind: 'table', format: 'csv', dialect: 'plain' });
      expect(templates).toHaveLength(3);
      expect(templates[0]).toMatchObject({
        title: "Horaires d'été",
        body: 'Bonjour, nous sommes ouverts de 9 h à 19 h.\nÀ bientôt !',
        language: 'fr',
        folder: 'Boutique/Pratique',
        tags: ['été', 'horaires'],
        keywords: ['ouvert', 'fermé'],
        shortcut: 'horaires',
      });
      expect(templates[1]).toMatchObject({ title: 'Colis abîmé', shortcut: 'colis-abime', language: null });
      expect(templates[2]?.title).toMatch(/^Thank you for your kind words/);
      expect(told).toEqual([{ row: 5, title: 'Vide', code: 'no_text', text: '' }]);
    },
  );

  it('keeps signs of our language as the signs that they were', () => {
    const { templates } = readingOf(readFixture('boutique-latin1.csv'));
    const { text, missing } = renderTemplate(templates[1]?.body ?? '', context);
    expect(text).toBe("Désolés ! Écrivez-nous à l'accueil {service client} ou passez [[nous voir]].");
    expect(missing).toEqual([]);
  });

  it('of which no column is known asks for the columns', () => {
    const { source, told } = readingOf(readFixture('sans-noms.csv'));
    expect(source).toMatchObject({ kind: 'table', columns: {}, hasHeader: false });
    expect(told.map(({ code }) => code)).toEqual(['no_text', 'no_text']);
    if (source.kind !== 'table') throw new Error('no table');
    const rows = rowsOfTable(source.table, { title: 0, text: 1 }, false, false);
    expect(rows.map(({ title, row }) => [row, title])).toEqual([
      [1, 'Merci'],
      [2, 'Horaires'],
    ]);
  });

  it('takes the separator that Excel announces', () => {
    const { templates } = readingOf(readText('sep=|\r\ntitle|text\r\nA|Hello, you; there\r\n'));
    expect(templates.map(({ body }) => body)).toEqual(['Hello, you; there']);
  });

  it('refuses a text of 200 kB row by row, and goes on', () => {
    const { templates, told } = readingOf(readText(`title,text\nLong,${'a'.repeat(200_000)}\nShort,Merci\n`));
    expect(templates.map(({ title }) => title)).toEqual(['Short']);
    expect(told).toEqual([{ row: 2, title: 'Long', code: 'too_long', text: '200000' }]);
  });

  it('tells words that it does not know, and takes the others', () => {
    const { templates, told } = readingOf(
      readText('title,text,intents,networks,shortcut\nA,Merci,"thanks, applause","facebook;twitter",!!!\n'),
    );
    expect(templates[0]).toMatchObject({ intents: ['thanks'], networks: ['facebook'], shortcut: '' });
    expect(told.map(({ code, text }) => [code, text])).toEqual([
      ['shortcut', '!!!'],
      ['unknown_word', 'applause'],
      ['unknown_word', 'twitter'],
    ]);
  });

  it.each([
    ['title,text\nA,"never closed\nB,b\n', 'broken_table'],
    ['title,text\n', 'empty'],
    ['', 'empty'],
    ['Just a letter.\nNothing else.', 'unknown_format'],
    ['\u0000\u0001\u0002\u0003PK\u0004', 'no_text'],
  ])('is refused with one reason: %j', (text, error) => {
    expect(readText(text)).toEqual({ ok: false, error });
  });

  it('of 10,000 rows is read', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Title ${at},"Text, ${at}"`);
    expect(readingOf(readText(`title,text\n${rows.join('\n')}`)).templates).toHaveLength(10_000);
  });
});

describe('foreign text', () => {
  const signs = fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '|', '\\', 'a', ' é', '?', '>', '#if', '/', '"'),
  });

  it('renders as it was, whatever signs it holds', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const said = `a${text}a`;
        const quoted = `"${said.replaceAll('"', '""')}"`;
        const { templates } = readingOf(readText(`title,text\nA,${quoted}\n`));
        const { text: rendered, missing } = renderTemplate(templates[0]?.body ?? '', context);
        expect(rendered).toBe(said);
        expect(missing).toEqual([]);
      }),
    );
  });
});

describe('our own export', () => {
  const words = fc.string({ minLength: 1, maxLength: 30 }).map((word) => word.replace(/\s+/g, ' ').trim());
  const word = words.filter((one) => one !== '');
  const keyword = word.map((one) => one.replaceAll('"', "'"));
  const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
  const template: fc.Arbitrary<Template> = fc.record({
    id: fc.uuid(),
    title: word,
    language: fc.constantFrom('fr', 'en'),
    body: fc.oneof(
      fc.constantFrom('=1+1', '{{author.firstName}},\r\n"oui"; \'non\'', "'=", '{a|b}', ' \t x '),
      word.map((one) => one.replace(/[{}[\]|]/g, '')).filter((one) => one.trim() !== ''),
    ),
    intents: some(INTENTS),
    sentiments: some(SENTIMENTS),
    keywords: fc.uniqueArray(keyword, { maxLength: 4 }),
    networks: some(NETWORK_IDS),
    brandId: fc.constant(null),
    folder: fc.constantFrom('', 'Boutique', 'Boutique/Été'),
    tags: fc.uniqueArray(keyword, { maxLength: 4 }),
    shortcut: fc.constantFrom('', 'a-1'),
    createdAt: fc.constant(1),
    updatedAt: fc.constant(1),
  });

  it('comes back exactly', () => {
    fc.assert(
      fc.property(fc.array(template, { minLength: 1, maxLength: 5 }), (templates) => {
        const { templates: back, told } = readingOf(readText(writeCsv(templates)));
        expect(told).toEqual([]);
        expect(back.map(({ row, ...rest }) => rest)).toEqual(
          templates.map(({ brandId, createdAt, updatedAt, ...rest }) => rest),
        );
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    const csv = writeCsv([
      { ...examples.template, title: '=HYPERLINK("http://evil.example")', body: '@SUM(1)' },
    ]);
    expect(csv).not.toMatch(/(?:^|[,\n"])[=@+-]/);
  });
});
