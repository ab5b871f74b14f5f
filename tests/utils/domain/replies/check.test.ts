import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../../utils/domain/replies/check.ts';

function codes(text: string) {
  return checkReply(text, { network: 'facebook' }).map(({ code }) => code);
}

describe('a reply that may be inserted', () => {
  it.each([
    'Merci beaucoup !',
    '😊',
    'Prix [barré], note [1], accolade { seule',
    '<script>alert("x")</script>',
    'שלום',
    'a\nb',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('holes', () => {
  it.each([
    ['Bonjour {{author.firstName}}', '{{author.firstName}}'],
    ['Bonjour {{ order? }}', '{{ order? }}'],
    ['Bonjour {prenom},', '{prenom}'],
    ['Bonjour {{author', '{{'],
    ['Bonjour author}}', '}}'],
    ['[[vous|tu]] venez', '[[vous|tu]]'],
    ['[[vous|tu venez', '[['],
    ['vous|tu]] venez', ']]'],
  ])('%s', (text, hole) => {
    const start = text.indexOf(hole);
    expect(checkReply(text, { network: 'facebook' })).toEqual([
      { code: 'hole', span: [start, start + hole.length], text: hole },
    ]);
  });

  it('are not those in a name of the page', () => {
    const quoted = ['{{brand.name}} [[a|b]]', null, ''];
    expect(checkReply('Merci {{brand.name}} [[a|b]] !', { network: 'facebook', quoted })).toEqual([]);
    expect(checkReply('{{order}} {{brand.name}} [[a|b]]', { network: 'facebook', quoted })).toEqual([
      { code: 'hole', span: [0, 9], text: '{{order}}' },
    ]);
  });

  it.each(['{{', '[[', '}}', '[[a|', '{{a', '{ '])(
    'in 50,000 characters of %j are told, not all of them',
    (part) => {
      const problems = checkReply(part.repeat(50_000 / part.length), { network: 'facebook' });
      expect(problems.length).toBeLessThanOrEqual(21);
      expect(problems.at(-1)).toMatchObject({ code: 'too_long', limit: 8_000 });
    },
  );
});

describe('nothing to insert', () => {
  it.each(['', '   ', '\n\t', '\u00a0\u200b\ufeff\u200e'])('%j', (text) => {
    expect(codes(text)).toEqual(['empty']);
  });
});

describe('length', () => {
  it.each([
    ['facebook', 8_000],
    ['instagram', 2_200],
    ['linkedin', 1_250],
  ] as const)('%s takes %d', (network, limit) => {
    expect(checkReply('a'.repeat(limit), { network })).toEqual([]);
    expect(checkReply('a'.repeat(limit + 5), { network })).toEqual([
      { code: 'too_long', span: [limit, limit + 5], length: limit + 5, limit },
    ]);
  });
});
