import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { findTemplateErrors } from '../../../../utils/domain/replies/template-errors.ts';
import { type Node, parseTemplate } from '../../../../utils/domain/replies/template-syntax.ts';
import { analysis, context } from './examples.ts';

const SIGNS = [
  ...['{{', '}}', '{', '}', '[[', ']]', '[', ']', '|', '\\', '\n', ' ', 'mot', '?', '>', '='],
  ...['{{author.firstName}}', '{{order?}}', '{{order?|x}}', '{{> soi}}', '[[vous|tu]]', '{a|b}'],
  ...[
    '{{#if sentiment = negative}}',
    '{{#if firstContact}}',
    '{{else}}',
    '{{else if time = night}}',
    '{{/if}}',
  ],
];
/** Bodies made of the language's own signs, in any order. */
const bodies = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...SIGNS) },
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
/** Any text, and such as looks like syntax. */
const pageTexts = fc.oneof(bodies, fc.string({ unit: 'binary' }));

function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'pair') return textsOf(node.sides.flat());
    if (node.kind === 'variation') return textsOf(node.options.flat());
    if (node.kind === 'if') return textsOf(node.branches.flatMap(({ body }) => body));
    return 'text' in node ? [node.text] : [node.written];
  });
}

describe('any text at all', () => {
  it('is read without throwing, and rendered twice gives the same', () => {
    fc.assert(
      fc.property(bodies, fc.boolean(), (body, firstContact) => {
        const filled = () => renderTemplate(body, context({ firstContact, findSnippet: () => body }));
        expect(filled()).toEqual(filled());
      }),
      { numRuns: 1_000 },
    );
  });

  it('is in the tree at most once, in its order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        let done = 0;
        for (const text of textsOf(parseTemplate(body).nodes)) {
          const at = body.indexOf(text, done);
          expect(at).toBeGreaterThanOrEqual(done);
          done = at + text.length;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is rendered as it is where it holds no sign of the language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = text.replace(/[{}[\]|\\]/g, '');
        expect(renderTemplate(body, context())).toEqual({ text: body, missing: [] });
      }),
    );
  });

  it('has its errors at places that are in it, first things first', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const lines = body.split('\n');
        let before = 0;
        for (const { line, column, length } of findTemplateErrors(body)) {
          const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(start + length).toBeLessThanOrEqual(body.length + 1);
          before = start;
        }
      }),
    );
  });

  it('that has an error can never be inserted', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        fc.pre(parseTemplate(body).problems.length > 0);
        expect(renderTemplate(body, context()).missing).not.toEqual([]);
      }),
    );
  });
});

describe('what comes from the page or is typed into a form', () => {
  it('is data: it stands in the reply as it is, and changes nothing else', () => {
    fc.assert(
      fc.property(pageTexts, (value) => {
        const values = new Map([['order', `<${value}>`]]);
        const body = 'A {x|x} {{order?}} [[b|c]] {{#if firstContact}}no{{else}}yes{{/if}}';
        expect(renderTemplate(body, context({ values })).text).toBe(`A x <${value}> b yes`);
      }),
    );
  });

  it.each(['Léa }}', '{{brand.name}}', '}} {{#if firstContact}}', '{a|b}', '[[a|b]]', 'Léa \\{'])(
    'an author called %j',
    (author) => {
      const body = '{{#if author.name}}{Merci|Merci} {{author.name}} !{{/if}}';
      expect(renderTemplate(body, context({ author }))).toEqual({ text: `Merci ${author} !`, missing: [] });
    },
  );

  it('is not a name of a variable or of a hole by chance', () => {
    const body = '{{constructor?}} {{__proto__?}} {{#if toString}}x{{/if}}';
    expect(renderTemplate(body, context()).missing).toEqual(['constructor?', '__proto__?', 'toString']);
  });
});

describe('a wall of signs', () => {
  // A reading that went back over its text would take hours over these, and be stopped.
  it.each([
    ...['{', '{{', '{ {', '{a|', '{a|{', '[[', '[[ {', '[[a|b', '}', ']]', '|', '\\{', '{{#if x', '{{a|'],
    ...[
      '{{#if firstContact}}',
      '{{#if firstContact}}{',
      '{{/if}}{',
      '{{else}}',
      '\n{{/if}} ',
      ' \t{{else}}\t',
    ],
    ...['{{#if firstContact}}[[{a|', '{{> a}}', '{{{a|b}|', '}{', ']][[', '« {{author.firstName}}'],
  ])('a million characters of %j', (part) => {
    const body = part.repeat(Math.ceil(1_000_000 / part.length));
    const { nodes, problems } = parseTemplate(body);
    expect(nodes.length + problems.length).toBeLessThanOrEqual(2 * body.length);
  });
});

describe('broken blocks', () => {
  it.each([
    ['a pair is not closed by the bracket of a condition', '[[{{#if firstContact}}a|b]]{{/if}}', 'bad_pair'],
    [
      'a variation does not reach out of its condition',
      '{{#if firstContact}}{a|b{{/if}}|c}',
      'unclosed_variation',
    ],
    ['a second else', '{{#if firstContact}}a{{else}}b{{else}}c{{/if}}', 'misplaced_branch'],
    ['an end of nothing', 'a{{/if}}', 'misplaced_branch'],
    ['a bracket too many', '[[[vous|tu]]', 'bad_pair'],
    ['a brace too many', '{{{author.name}}}', 'unclosed_value'],
    ['a condition without a question', '{{#if }}a{{/if}}', 'unknown_condition'],
    ['a snippet without a name', '{{> }}', 'empty_value'],
  ])('%s', (_, body, code) => {
    expect(findTemplateErrors(body).map((error) => error.code)).toContain(code);
    expect(renderTemplate(body, context()).missing).not.toEqual([]);
  });

  it('in a branch that is not taken keep the whole from being inserted', () => {
    const body = '{{#if sentiment = negative}}Pardon{{else}}Merci {{author.firstName{{/if}}';
    const sad = context({ analysis: analysis({ sentiment: 'negative' }) });
    expect(renderTemplate(body, sad).missing).not.toEqual([]);
  });

  it('are told once, by how they begin', () => {
    const told = (body: string) => findTemplateErrors(body).map(({ code, text }) => `${code} ${text}`);
    expect(told('{{prenom | x')).toEqual(['unclosed_value {{prenom']);
    expect(told('[[[vous|tu]] et {Merci|Bravo')).toEqual([
      'bad_pair [[[vous|tu]]',
      'unclosed_variation {Merci|Bravo',
    ]);
    expect(told('un}}}}')).toEqual(['unopened }}']);
  });

  it('braces, smileys and bars that were never syntax stay text', () => {
    for (const body of [
      'Oui :-{ et {non}',
      ':{| lundi | mardi',
      '{ : un | deux',
      'lundi | mardi',
      'a { b | c',
      'un } deux',
      '[a] ]',
    ])
      expect(renderTemplate(body, context())).toEqual({ text: body, missing: [] });
  });
});
