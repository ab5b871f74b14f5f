import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../utils/domain/conversation/item.ts';
import { createDrafter, proposeReplies } from '../../../../utils/domain/replies/propose.ts';
import { examples } from '../../../examples.ts';
import { analysis, brand, template } from './examples.ts';

const comment = {
  item: { ...examples.commentItem, text: 'Où est ma commande ?' },
  analysis: analysis({ sentiment: 'negative', intents: ['complaint', 'question'] }),
  network: 'facebook' as const,
};
const asking = template({
  id: 'asking',
  title: 'Suivi',
  body: 'La commande {{order?}} part {{jour?|demain}}.',
});

function propose(
  bodies: readonly string[],
  more: Parameters<typeof proposeReplies>[4] = {},
  item: Item = comment.item,
) {
  const templates = bodies.map((body, at) => template({ id: `t${at}`, title: `Titre ${at}`, body }));
  return proposeReplies(templates, { ...comment, item }, brand(), null, more).map(({ text }) => text);
}

describe('a template that asks for a value', () => {
  it('is not proposed where nobody can be asked', () => {
    expect(proposeReplies([asking], comment, brand(), null)).toEqual([]);
  });

  it('is proposed with what it asks for where somebody can', () => {
    expect(proposeReplies([asking], comment, brand(), null, { canAsk: true })).toEqual([
      {
        templateId: 'asking',
        title: 'Suivi',
        text: 'La commande {{order?}} part demain.',
        asked: [
          { name: 'order', fallback: null },
          { name: 'jour', fallback: 'demain' },
        ],
        because: expect.arrayContaining(['language']),
      },
    ]);
  });

  it('does not stand in the way of those behind it, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, at) => `La commande ${at} : {{order?}}.`);
    const [text] = propose([...many, 'Nous regardons votre commande.']);
    expect(text).toBe('Nous regardons votre commande.');
  });

  it('is proposed as it is where each value has a default', () => {
    expect(propose(['Elle part {{jour?|demain}}.'])).toEqual(['Elle part demain.']);
  });

  it('is not proposed where something else is missing as well', () => {
    expect(
      propose(['{{order?}} {{prenom}}', '{{order?}} {{', '{{order?}} {{> rien}}'], { canAsk: true }),
    ).toEqual([]);
  });

  it('is drafted with what was filled in', () => {
    const draftFor = createDrafter([asking], comment, brand(), null);
    const draft = (order: string) => draftFor(asking, new Map([['order', order]]));
    expect(draft('A-17')).toMatchObject({ text: 'La commande A-17 part demain.', missing: [] });
    expect(draft('  ').missing).toEqual(['order?']);
  });
});

describe('a proposal', () => {
  it('knows the comment, the moment and the author', () => {
    const body =
      '{{#if intent = complaint}}Pardon{{/if}}{{#if firstContact}}, bienvenue{{/if}}{{#if time = evening}}, bonsoir{{/if}}{{#if keyDate = noël}}, joyeux Noël{{/if}}';
    expect(propose([body])).toEqual(['Pardon']);
    expect(propose([body], { firstContact: true, hour: 19, keyDates: ['Noël'] })).toEqual([
      'Pardon, bienvenue, bonsoir, joyeux Noël',
    ]);
  });

  it('takes the other templates as snippets, and is none with a snippet that comes round to itself', () => {
    expect(propose(['Oui. {{> titre 1}}', 'À demain'])).toEqual(['Oui. À demain', 'À demain']);
    expect(propose(['{{> titre 1}}', '{{> titre 0}}', 'Merci'])).toEqual(['Merci']);
  });

  it('is worded otherwise than the last reply of the thread', () => {
    const [first = ''] = propose(['{Pardon|Navrés} !']);
    expect(propose(['{Pardon|Navrés} !'], { recent: [first] })).not.toEqual([first]);
  });

  it.each(['Léa }}', 'Léa {{brand.name}}', '}} Léa', 'Léa {{order?}} Martin'])(
    'names an author called %j as they are, and nothing is read into it',
    (author) => {
      const texts = propose(['Merci {{author.name}} !'], {}, { ...comment.item, author });
      expect(texts).toEqual([`Merci ${author} !`]);
    },
  );

  it('comes from a library of ten thousand', () => {
    const bodies = Array.from({ length: 10_000 }, (_, at) =>
      at === 0 ? '{{> titre 9999}}' : `Réponse ${at}`,
    );
    expect(propose(bodies)).toEqual(['Réponse 9999', 'Réponse 1', 'Réponse 10']);
  });
});

describe('the languages that a brand answers in', () => {
  const french = template({ id: 'fr', body: 'Merci' });
  const english = template({ id: 'en', body: 'Thanks', language: 'en' });
  const ids = (templates: Parameters<typeof proposeReplies>[0], voice: Parameters<typeof brand>[0]) =>
    proposeReplies(templates, comment, brand(voice), null).map(({ templateId }) => templateId);

  it('keep templates of others away', () => {
    expect(ids([french, english], {})).toEqual(['fr', 'en']);
    expect(ids([french, english], { languages: ['fr'] })).toEqual(['fr']);
    expect(ids([french, english], { languages: ['en'] })).toEqual(['en']);
  });

  it('do not where nothing else could be proposed', () => {
    expect(ids([french], { languages: ['en'] })).toEqual(['fr']);
    const broken = template({ id: 'broken', body: 'Thanks {{nickname}}', language: 'en' });
    expect(ids([french, broken], { languages: ['en'] })).toEqual(['fr']);
  });
});

describe('a brand in a crisis', () => {
  const joke = template({ id: 'joke', body: 'Encore un pépin !', tags: ['humour'] });
  const smile = template({ id: 'smile', body: '{{author.firstName}} 🎉' });
  const plain = template({ id: 'plain', body: 'Merci 🙏 !' });
  const propose = (voice: Parameters<typeof brand>[0]) =>
    proposeReplies([joke, smile, plain], comment, brand(voice), null).map(({ text }) => text);

  it('is proposed no joke, no emoji and no exclamation mark', () => {
    expect(propose({ hush: 'crisis' })).toEqual(['Merci.']);
    expect(propose({ hush: 'mourning' })).toEqual(['Merci.']);
  });

  it('is proposed them again when it is over', () => {
    expect(propose({ hush: null }).sort()).toEqual(['Encore un pépin !', 'Merci 🙏 !', 'Élodie 🎉']);
  });
});
