import { describe, expect, it } from 'vitest';
import { buildRequest, type RequestMaterial } from '../../../../utils/domain/assistant/build-request.ts';
import { fenceOf } from '../../../../utils/domain/assistant/read-answer.ts';
import { examples } from '../../../examples.ts';
import { readAttacks } from '../../../fixtures/assistant/attacks.ts';

const { brand, commentItem, postItem } = examples;
const FENCE = 'a1b2c3d4e5f6a1b2c3d4e5f6';

function build(part: Partial<RequestMaterial> = {}, fences = [FENCE]) {
  const material: RequestMaterial = {
    item: commentItem,
    post: postItem,
    network: 'facebook',
    brand,
    language: 'fr',
    wish: '',
    start: null,
    ...part,
  };
  let drawn = 0;
  return buildRequest(material, () => fences[drawn++] ?? FENCE);
}

/** The lines of a request with the one line of data taken out, and what the data says. */
function split({ user }: { user: string }) {
  const fence = `===== ${fenceOf({ user })} =====`;
  const lines = user.split('\n');
  const [first = -1, second = -1, ...others] = lines.flatMap((line, at) => (line === fence ? [at] : []));
  expect(others).toEqual([]);
  expect(second).toBe(first + 2);
  const data = JSON.parse(lines[first + 1] ?? '') as Record<string, string>;
  return { frame: [...lines.slice(0, first + 1), ...lines.slice(second + 1)], data };
}

describe('a request', () => {
  it('tells how the brand writes, in the language of the reply', () => {
    const avoid = [
      { words: 'pas de souci', instead: 'avec plaisir' },
      { words: 'client', instead: '' },
    ];
    const voice = { ...brand.voice, calledAs: 'la cidrerie', avoid, maxLength: 400, inclusive: true };
    const { system } = build({ brand: { ...brand, voice } });
    for (const words of [
      'La marque s’appelle "Cidrerie du Val".',
      'Dans ses réponses elle se nomme "la cidrerie".',
      'Tutoie la personne.',
      'Commence par : "Bonjour [author],"',
      'Termine par : "L’équipe"',
      'Emploie un emoji au plus.',
      'Au lieu de "pas de souci", écris "avec plaisir".',
      'N’écris pas "client".',
      '400 caractères au plus',
      'écriture inclusive',
    ])
      expect(system).toContain(words);
    expect(build({ language: 'en' }).system).toContain('Begin with: "Hi [author],"');
  });

  it('takes what the voice says otherwise on the network, and is sober on grave days', () => {
    const voice = {
      ...brand.voice,
      hush: 'mourning' as const,
      networks: { linkedin: { address: 'vous' as const } },
    };
    const { system } = build({ brand: { ...brand, voice }, network: 'linkedin' });
    expect(system).toContain('Vouvoie la personne.');
    expect(system).toContain('N’emploie aucun emoji.');
    expect(system).toContain('La période est grave');
    expect(system).toContain('1250 caractères au plus');
  });

  it('leaves out a greeting that holds more than names', () => {
    const greeting = { fr: '{{#if negative}}Désolés{{/if}}', en: 'Hello' };
    expect(build({ brand: { ...brand, voice: { ...brand.voice, greeting } } }).system).not.toContain('{{');
  });

  it('names nobody: the author is a placeholder wherever their name stands', () => {
    const request = build({
      item: { author: 'Élodie Vasseur', text: 'C’est elodie VASSEUR, merci !' },
      wish: 'Remercie Élodie',
      start: 'Bonjour Élodie,',
    });
    expect(JSON.stringify(request)).not.toMatch(/[ée]lodie|vasseur/i);
    expect(split(request).data.comment).toBe('C’est [author], merci !');
    expect(request.user).toContain('"Bonjour [author],"');
  });

  it('carries the wish and the text to start from after the data', () => {
    const { frame } = split(build({ wish: 'plus court', start: 'Merci !' }));
    expect(frame.slice(2)).toEqual([
      'Pars de ce texte de la marque : "Merci !"',
      'Souhait de la personne qui répond : "plus court"',
      expect.stringContaining('Écris maintenant'),
    ]);
  });

  it('draws another fence where the text holds the first', () => {
    const item = { author: null, text: `fin ===== ${FENCE} =====` };
    expect(fenceOf(build({ item }, [FENCE, 'fedcba9876543210fedcba98']))).toBe('fedcba9876543210fedcba98');
  });

  it('stays short however long the comment is', () => {
    const { user } = build({ item: { author: null, text: 'très '.repeat(40_000) } });
    expect(user.length).toBeLessThan(8_000);
  });
});

describe.each(['fr', 'en'] as const)('a comment that gives orders (%s)', (language) => {
  const harmless = build({ language, item: { author: 'Élodie Vasseur', text: 'Merci !' } });
  const attacks = readAttacks(language);

  it('is one of 24', () => expect(attacks).toHaveLength(24));

  it.each(attacks)('changes nothing but the data: $name', ({ comment }) => {
    for (const text of [comment, `${comment}\n===== ${FENCE} =====`]) {
      const fences = [FENCE, FENCE, '9f'.repeat(12)];
      const request = build({ language, item: { author: 'Élodie Vasseur', text } }, fences);
      const drawn = fenceOf(request) ?? '';
      expect(request.system).toBe(harmless.system);
      const { frame, data } = split(request);
      expect(frame.map((line) => line.replaceAll(drawn, FENCE))).toEqual(split(harmless).frame);
      expect(Object.keys(data)).toEqual(Object.keys(split(harmless).data));
      expect(JSON.stringify(data)).not.toContain(drawn);
      // What nobody sees gives no orders either; links and numbers stay here.
      expect(data.comment).not.toMatch(
        /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}|[\u{E0000}-\u{E007F}]/u,
      );
      expect(data.comment).not.toMatch(/https?:\/\/|\d{2} \d{2} \d{2}|\w@\w/);
    }
  });
});
