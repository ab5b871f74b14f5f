import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReplyContext, renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { snippetsOf } from '../../../../utils/domain/replies/snippets.ts';
import { MAX_TEMPLATE_LENGTH } from '../../../../utils/domain/replies/template.ts';
import { findTemplateErrors } from '../../../../utils/domain/replies/template-errors.ts';
import { createChooser } from '../../../../utils/domain/replies/template-variations.ts';
import { analysis, brand, context, template } from './examples.ts';

interface Example {
  line: number;
  where: string | null;
  template: string;
  /** The second cell of the row, as it is written. */
  outcome: string;
}

/** The comment that the page describes at its head. */
function situation(changes: Partial<ReplyContext> = {}): ReplyContext {
  return context({
    author: 'Élodie Vasseur',
    analysis: analysis({ sentiment: 'negative', intents: ['complaint'] }),
    firstContact: true,
    hour: 9,
    keyDates: [],
    ...changes,
  });
}

/** What a line with **where** changes. */
function contextOf(where: string | null): ReplyContext {
  if (where === null) return situation();
  const [first = '', second = ''] = codeOf(where);
  if (where === '`author` is nobody') return situation({ author: null });
  if (where === '`address` is tu') return situation({ brand: brand({ address: 'tu' }) });
  if (where === 'the brand writes inclusively') return situation({ brand: brand({ inclusive: true }) });
  if (where === 'the brand calls itself `le Val`') return situation({ brand: brand({ calledAs: 'le Val' }) });
  if (where === 'the calendar is empty') return situation({ calendar: { keyDate: null, campaign: null } });
  if (where === 'Noël is in 34 days, and the campaign `Coffrets` runs')
    return situation({
      calendar: {
        keyDate: { name: { fr: 'Noël', en: 'Christmas' }, day: '2026-12-25', inDays: 34 },
        campaign: { name: first, link: 'https://example.com/noel', last: '2026-12-24' },
      },
    });
  if (where.startsWith('`keyDate` is '))
    return situation({ keyDates: [where.slice('`keyDate` is '.length)] });
  if (where.includes(' is filled in with ')) return situation({ values: new Map([[first, second]]) });
  if (where.includes(' is a template that says '))
    return situation({ findSnippet: snippetsOf([template({ title: first, body: second })], 'fr', '') });
  throw new Error(`The page says something that this test does not understand: ${where}`);
}

function codeOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, code = '']) =>
    code.replaceAll('\\|', '|').replace('↵', ''),
  );
}

function readExamples(): { rows: Example[]; blocks: { template: string; reply: string }[] } {
  const page = readFileSync('docs/templates.md', 'utf8');
  const rows: Example[] = [];
  let where: string | null = null;
  let isTable = false;
  page.split('\n').forEach((text, at) => {
    if (text.startsWith('#')) where = null;
    if (text.startsWith('**where** ')) where = text.slice('**where** '.length);
    if (!text.startsWith('|')) isTable = false;
    const cells = text.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (isTable && !/^-+$/.test(cells[1] ?? ''))
      rows.push({ line: at + 1, where, template: codeOf(cells[1] ?? '')[0] ?? '', outcome: cells[2] ?? '' });
    if (cells[1] === 'template') isTable = true;
  });
  const blocks = [...page.matchAll(/```template\n([\s\S]*?)\n```\n\n```reply\n([\s\S]*?)\n```/g)];
  return { rows, blocks: blocks.map(([, body = '', reply = '']) => ({ template: body, reply })) };
}

/** What the template says in all the ways that its variations leave. */
function everyText(body: string, from: ReplyContext): string[] {
  const chooser = createChooser('');
  const texts = new Set<string>();
  do {
    chooser.restart();
    texts.add(renderTemplate(body, { ...from, chooser }).text);
  } while (chooser.advance());
  return [...texts];
}

const { rows, blocks } = readExamples();

describe('the page about templates', () => {
  it('is read: examples of every kind', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ where }) => where !== null).length).toBeGreaterThan(10);
    expect(blocks.length).toBe(1);
  });

  it.each(rows)('line $line: $template', ({ where, template: body, outcome }) => {
    const from = contextOf(where);
    const errors = findTemplateErrors(body, from.findSnippet).map(({ code }) => code);
    const { missing } = renderTemplate(body, from);
    if (outcome.startsWith('refused: ')) {
      expect(errors).toContain(outcome.slice('refused: '.length));
      expect(missing).not.toEqual([]);
      return;
    }
    expect(errors).toEqual([]);
    if (outcome.startsWith('missing: ')) expect(missing).toEqual(codeOf(outcome));
    else {
      expect(missing).toEqual([]);
      expect(everyText(body, from).sort()).toEqual(codeOf(outcome).sort());
    }
  });

  it.each(blocks)('a template of several lines', ({ template: body, reply }) => {
    expect(findTemplateErrors(body)).toEqual([]);
    expect(renderTemplate(body, situation())).toEqual({ text: reply, missing: [] });
  });

  it('tells the longest template that is taken', () => {
    expect(findTemplateErrors('a'.repeat(MAX_TEMPLATE_LENGTH))).toEqual([]);
    expect(findTemplateErrors('a'.repeat(8_001))).toMatchObject([{ code: 'too_long', text: '8001' }]);
  });
});
