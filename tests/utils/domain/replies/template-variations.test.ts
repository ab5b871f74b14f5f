import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftReply } from '../../../../utils/domain/replies/voice.ts';
import { brand, template } from './examples.ts';

const friendly = brand({
  greeting: { fr: 'Bonjour {{author.firstName}},', en: '' },
  signOff: { fr: 'L’équipe', en: '' },
});

function draft(
  body: string,
  seed: string,
  recent: readonly string[] = [],
  author: string | null = 'Marc Petit',
) {
  const comment = { item: { author, authorUrl: null }, network: 'facebook' as const };
  return draftReply(template({ body }), comment, friendly, null, false, { seed, recent });
}

/** So many replies of one thread, each drafted with the ones before it known. */
function thread(body: string, length: number): string[] {
  const authors = ['Marc Petit', 'Élodie Vasseur', null, 'Léa Martin', '{{x}} }}'];
  const given: string[] = [];
  for (let at = 0; at < length; at += 1)
    given.unshift(draft(body, `comment-${at}`, given, authors[at % authors.length] ?? null).text);
  return given.reverse();
}

/** A reply without who it is for. */
const wording = (text: string) => text.replace(/^Bonjour[^,]*,\n/, '');

describe('variations', () => {
  it('are the same for the same comment', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const body = '{a|b|c} {d|e|f} {g|h|i}';
        expect(draft(body, seed)).toEqual(draft(body, seed));
      }),
    );
  });

  it('differ from comment to comment', () => {
    const texts = Array.from(
      { length: 60 },
      (_, at) => draft('{un|deux|trois} {quatre|cinq}', `c${at}`).text,
    );
    expect(new Set(texts).size).toBe(6);
  });

  it.each([
    ['of three times seven', '{Merci|Bravo|Super} {a|b|c|d|e|f|g}'],
    ['in one another', '{a|{b|{c|{d|{e|f}}}}} {1|2|3|4}'],
    ['in one another to one side', '{{u|v}|{w|x}} {a|b|c} {1|2}'],
    ['in a snippet of conditions', '{{#if firstContact}}{x|y}{{else}}{a|b|c|d|e} {1|2|3|4|5}{{/if}}'],
    ['that begin alike', '{Merci|Merci beaucoup|Merci bien} {a|b|c|d|e|f|g}'],
  ])('%s: twenty-one replies in a row are all worded differently, whoever they are for', (_, body) => {
    const given = thread(body, 60);
    for (let at = 20; at < given.length; at += 1)
      expect(new Set(given.slice(at - 20, at + 1).map(wording)).size).toBe(21);
  });

  it('come again where all were taken, the one first that was not heard for the longest time', () => {
    const given = thread('{un|deux|trois}', 12).map(wording);
    expect(new Set(given).size).toBe(3);
    for (let at = 3; at < given.length; at += 1) expect(given[at]).toBe(given[at - 3]);
  });

  it('are not asked for by a template without any', () => {
    expect(draft('Merci', 'a', ['Bonjour Marc,\nMerci\nL’équipe']).text).toBe(
      'Bonjour Marc,\nMerci\nL’équipe',
    );
  });

  it('of a greeting count too', () => {
    const varied = brand({ greeting: { fr: '{Bonjour|Bonsoir|Salut} !', en: '' } });
    const comment = { item: { author: null, authorUrl: null }, network: 'facebook' as const };
    const say = (recent: string[]) =>
      draftReply(template(), comment, varied, null, false, { seed: 'x', recent }).text;
    const first = say([]);
    const second = say([first]);
    const third = say([second, first]);
    expect(new Set([first, second, third])).toEqual(
      new Set(['Bonjour ! Merci', 'Bonsoir ! Merci', 'Salut ! Merci']),
    );
  });
});
