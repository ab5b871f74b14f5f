import { describe, expect, it } from 'vitest';
import { readFixture, readingOf, readText } from './reading.ts';

const bodies = (file: string) =>
  Object.fromEntries(readingOf(readFixture(file)).templates.map(({ title, body }) => [title, body]));
const toldOf = (file: string) =>
  readingOf(readFixture(file)).told.map(({ row, code, text }) => [row, code, text]);

describe('an Espanso file', () => {
  it('gives its matches as templates, with our own signs for its variables', () => {
    expect(readingOf(readFixture('espanso-base.yml')).source).toMatchObject({ format: 'espanso' });
    expect(bodies('espanso-base.yml')).toEqual({
      'Remerciement simple': 'Merci beaucoup pour votre retour ! l’équipe de la Cidrerie',
      'Commande en retard': 'Bonjour {{prenom?}},\n\nvotre commande partira le {{jour?}}.\nÀ bientôt !',
      ':humeur': '{Merci|Un grand merci} à vous !',
      ':rdv': 'Bonjour, le rendez-vous est le {{jour?}} à {{heure?|14 h}}.',
      ':json': '\\{"a": \\[\\[1\\|2\\]\\], "b": "\\{x\\|y\\}"\\}',
    });
  });

  it('tells what it asks for and what it leaves out, and refuses what starts a program', () => {
    expect(toldOf('espanso-base.yml')).toEqual([
      [2, 'asked', 'prenom, jour'],
      [2, 'cursor', '$|$'],
      [4, 'asked', 'jour, heure'],
      [5, 'runs_program', 'sortie: shell'],
      [7, 'image_only', '$CONFIG/images/logo.png'],
    ]);
  });

  it('takes the trigger as the shortcut', () => {
    const { templates } = readingOf(readFixture('espanso-base.yml'));
    expect(templates.slice(0, 2).map(({ shortcut }) => shortcut)).toEqual(['merci', 'retard']);
  });

  it.each([
    ['matches:\n  - trigger: ":a"\n replace: [', 'broken_yaml'],
    ['matches: nothing', 'broken_yaml'],
    ['matches: []', 'empty'],
  ])('is refused with one reason: %j', (text, error) => {
    expect(readText(text)).toEqual({ ok: false, error });
  });

  it('that is a bomb is refused before it expands', () => {
    expect(readFixture('espanso-bomb.yml')).toEqual({ ok: false, error: 'bomb' });
  });

  it('cannot reach the prototype of objects', () => {
    const yaml =
      'matches:\n  - trigger: ":a"\n    replace: Merci\n    __proto__: {polluted: 1}\n__proto__: {polluted: 1}\n';
    expect(readingOf(readText(yaml)).templates).toHaveLength(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a Text Blaze export', () => {
  it('gives its snippets as templates, in their folders', () => {
    const { templates, source } = readingOf(readFixture('text-blaze.json'));
    expect(source).toMatchObject({ format: 'textblaze' });
    expect(templates[0]).toMatchObject({ shortcut: 'late', folder: 'Service client' });
    expect(bodies('text-blaze.json')).toEqual({
      'Late order':
        'Hi {{first name?|there}},\nyour order {{order?}} leaves {{time dddd?}}.\nPick: {{size?|small}}',
      Signature: 'The team',
      'Two branches': 'Sorry. We answer today. {{> Signature}}',
      Formatted: 'Thanks a lot,\nsee you soon & take care!\nUs',
      Braces: 'Use \\{x\\|y\\} or \\[\\[z\\]\\]',
    });
  });

  it('tells what it asks for and what it loses, and refuses what fetches', () => {
    expect(toldOf('text-blaze.json')).toEqual([
      [4, 'formatting', 'HTML'],
      [1, 'asked', 'first name, order, time dddd, size'],
      [1, 'cursor', '{cursor}'],
      [3, 'condition', '{if: urgent = "yes"}'],
      [5, 'calls_out', '{urlload: https://weather.example}'],
    ]);
  });

  it('is known in a CSV by its column and its commands', () => {
    expect(readingOf(readFixture('text-blaze.csv')).source).toMatchObject({
      format: 'textblaze',
      dialect: 'textblaze',
    });
    expect(bodies('text-blaze.csv')).toEqual({
      Thanks: 'Thank you {{customer?}}, it means a lot to us!',
      'Opening hours': 'We open from 9 to 6, {{time dddd?}} included.',
    });
  });
});

describe('formatted text', () => {
  const textOf = (html: string) =>
    readingOf(readText(JSON.stringify({ folders: [{ name: 'A', snippets: [{ name: 'B', html }] }] })))
      .templates[0]?.body;

  it.each([
    ['<ul><li>Un</li><li>Deux</li></ul>', '- Un\n- Deux'],
    ['<p>A<script>alert("x")</script>B</p>', 'AB'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2 &#233; &#x263A;', '1 < 2 && 3 > 2 é ☺'],
    ['&lt;script&gt;', '<script>'],
    ['a < b and <i>c</i>', 'a < b and c'],
  ])('gives its words and its lines: %s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('that never closes a tag is read all the same', () => {
    expect(textOf(`Merci ${'<a'.repeat(2_000)}`)).toMatch(/^Merci <a/);
  });
});

describe('canned responses of Chatwoot', () => {
  it('get our variables for theirs, and holes for those that we have not', () => {
    expect(bodies('chatwoot.csv')).toEqual({
      greet: 'Hello {{author.name}}, thank you for reaching out to us. How can we help you today?',
      refund_delay:
        'Hi {{author.firstName|there}}, {{agent name?}} looks into it.\n\nUse `\\{\\{code\\}\\}` at checkout.',
    });
    expect(bodies('chatwoot.json')).toEqual({
      bonjour: 'Bonjour {{author.firstName}}, bienvenue chez {{brand.name}} !',
    });
  });

  it('tell what is asked for, and which are empty', () => {
    expect(toldOf('chatwoot.csv')).toEqual([[3, 'asked', 'agent.name']]);
    expect(toldOf('chatwoot.json')).toEqual([[2, 'no_text', '']]);
  });
});

describe('a file of something else', () => {
  it.each([
    ['{"format": "passerelle-export", "version": 2}', 'backup'],
    ['{"a": 1}', 'unknown_format'],
    ['[1, 2]', 'unknown_format'],
    ['{"format": "passerelle-pack", ', 'broken_json'],
    ['{"folders": []}', 'empty'],
    ['{"folders": [{"snippets": [null, 3]}]}', 'empty'],
    ['{"__proto__": {"format": "passerelle-pack"}}', 'unknown_format'],
  ])('is refused with one reason: %s', (text, error) => {
    expect(readText(text)).toEqual({ ok: false, error });
  });

  it('that is too big is not read', () => {
    expect(readText('a'.repeat(20_000_001))).toEqual({ ok: false, error: 'too_big' });
  });
});
