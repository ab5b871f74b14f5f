import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { brand, context } from './examples.ts';

const nobody = context({ author: null, postText: null });

describe('a template with all its values', () => {
  it.each([
    ['Bonjour {{author.firstName}}, merci !', 'Bonjour Élodie, merci !'],
    ['{{author.name}}', 'Élodie Vasseur-Martin'],
    ['{{ brand.name }} sur {{network}}', 'Cidrerie du Val sur Facebook'],
    ['À propos de « {{post.title}} »', 'À propos de « Les visites reprennent samedi. »'],
    ['{{Author.FirstName}}', 'Élodie'],
    ['[[Dites|Dis]]-nous si [[vous venez|tu viens]]', 'Dites-nous si vous venez'],
    ['Pense[[z|]] à [[vos|tes]] bottes', 'Pensez à vos bottes'],
    ['[[{{author.firstName}}, vous|toi]] aussi', 'Élodie, vous aussi'],
    ['Un prix [barré] {ici} | là', 'Un prix [barré] {ici} | là'],
    ['', ''],
  ])('%s', (body, text) => {
    expect(renderTemplate(body, context())).toEqual({ text, missing: [] });
  });

  it('says tu when the voice does', () => {
    const friendly = context({ brand: brand({ address: 'tu' }) });
    expect(renderTemplate('Pense[[z|]] à [[vos|tes]] bottes', friendly).text).toBe('Pense à tes bottes');
  });

  it('does not repeat a handle that the network puts in the box', () => {
    const body = 'Bonjour {{author.firstName}}, oui.';
    const instagram = context({ author: 'lucie.fictive', network: 'instagram' });
    expect(renderTemplate(body, instagram).text).toBe('Bonjour @lucie.fictive, oui.');
    expect(renderTemplate(body, { ...instagram, mentioned: true }).text).toBe('Bonjour, oui.');
    expect(renderTemplate(body, context({ mentioned: true })).text).toBe('Bonjour Élodie, oui.');
  });
});

describe('a variable without a value reads well', () => {
  it.each([
    ['Bonjour {{author.firstName}}, merci', 'Bonjour, merci'],
    ['Bonjour, {{author.firstName}}, merci', 'Bonjour, merci'],
    ['Merci {{author.firstName}}\u00a0!', 'Merci\u00a0!'],
    ['Merci {{author.firstName}} !', 'Merci !'],
    ['Thank you, {{author.firstName}}!', 'Thank you!'],
    ['Thanks, {{author.firstName}}.', 'Thanks.'],
    ['Merci, {{author.firstName}}', 'Merci'],
    ['Merci – {{author.firstName}}\nÀ bientôt', 'Merci\nÀ bientôt'],
    ['{{author.firstName}}, merci beaucoup', 'Merci beaucoup'],
    ['Oui. {{author.firstName}}, nous venons', 'Oui. Nous venons'],
    ['Oui ({{author.name}}).', 'Oui.'],
    ['Votre message «\u00a0{{post.title}}\u00a0» nous touche', 'Votre message nous touche'],
    ['Your "{{post.title}}" helps', 'Your helps'],
    ['@{{author.name}} bonjour', 'Bonjour'],
    ['Salut {{author.firstName}} {{author.name}}, oui', 'Salut, oui'],
    ['Bonjour {{author.firstName}},\n\nmerci', 'Bonjour,\n\nmerci'],
    ['Oui\n\n{{author.firstName}},\n\nnon', 'Oui\n\nnon'],
    ['{{author.firstName}}', ''],
    ['{{author.firstName}}\u00a0!', ''],
    ['{{author.firstName}} https://exemple.fr', 'https://exemple.fr'],
  ])('%j', (body, text) => {
    expect(renderTemplate(body, nobody)).toEqual({ text, missing: [] });
  });

  it('never leaves a space before a comma', () => {
    const words = fc.constantFrom('Bonjour', ' ', ',', '!', '\u00a0', '{{author.firstName}}', '\n', 'merci');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const body = parts.join('').replace(/[ \u00a0]+,/g, ',');
        expect(renderTemplate(body, nobody).text).not.toMatch(/[ \u00a0],/);
      }),
    );
  });
});

describe('what is not known stays visible and is told', () => {
  it.each([
    ['Votre commande {{order}}', ['order']],
    ['{{author.age}} {{order}} {{order}}', ['author.age', 'order']],
    ['{{}}', ['{{}}']],
    ['{{constructor}} {{__proto__}} {{toString}}', ['constructor', '__proto__', 'toString']],
    ['Bonjour {{author.firstName', ['{{author.firstName']],
    ['[[vous]] et [[a|b|c]]', ['[[vous]]', '[[a|b|c]]']],
    ['[[vous|tu', ['[[vous|tu']],
  ])('%s', (body, missing) => {
    expect(renderTemplate(body, context())).toEqual({ text: body, missing });
  });

  it('goes on after a broken place', () => {
    expect(renderTemplate('{{a {{brand.name}} [[x [[vous|tu]]', context())).toEqual({
      text: '{{a Cidrerie du Val [[x vous',
      missing: ['{{a', '[[x'],
    });
  });
});

describe('texts of the page are data', () => {
  it.each(['{{brand.name}}', '[[a|b]]', '{{author.name}}', '<script>alert(1)</script>', '$& $1', '"fermez'])(
    'an author called %s',
    (author) => {
      expect(renderTemplate('De {{author.name}} !', context({ author }))).toEqual({
        text: `De ${author} !`,
        missing: [],
      });
    },
  );

  it('a brand and a post called like syntax', () => {
    const tricky = context({ brand: { ...brand(), name: '[[a|b]]' }, postText: '{{brand.name}}' });
    expect(renderTemplate('{{brand.name}} {{post.title}}', tricky).text).toBe('[[a|b]] {{brand.name}}');
  });
});

describe('the title of a post', () => {
  it.each([
    ['\n\n🎉🎉\n  Samedi,   portes ouvertes  \nsuite', 'Samedi, portes ouvertes'],
    [
      'Après trois mois de travaux, notre atelier de la rue Haute rouvre enfin ses portes samedi',
      'Après trois mois de travaux, notre atelier de la rue Haute…',
    ],
    ['❤️', ''],
    ['', ''],
  ])('%j', (postText, text) => {
    expect(renderTemplate('{{post.title}}', context({ postText })).text).toBe(text);
  });

  it('is not cut inside a character', () => {
    const { text } = renderTemplate('{{post.title}}', context({ postText: `a${'👨‍👩‍👧‍👦'.repeat(40)}` }));
    expect(text).toMatch(/^a(?:👨‍👩‍👧‍👦)+…$/u);
  });
});

describe('hostile bodies', () => {
  it.each(['{{', '[[', '[[a|', '{{author.name}} , ', '« {{author.name}}', '[[vous|tu]]', '\n{{order}}'])(
    '50,000 characters of %j',
    (part) => {
      const body = part.repeat(50_000 / part.length);
      expect(renderTemplate(body, nobody).text.length).toBeLessThanOrEqual(body.length);
    },
  );

  it('never throws, and adds nothing to a body without syntax', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.option(fc.string({ unit: 'binary' })),
        (body, author) => {
          const { text, missing } = renderTemplate(body, context({ author }));
          if (!body.includes('{{') && !body.includes('[['))
            expect({ text, missing }).toEqual({ text: body, missing: [] });
        },
      ),
    );
  });
});
