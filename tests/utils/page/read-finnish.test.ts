import { describe, expect, it } from 'vitest';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { readPage } from '../../../utils/page/read.ts';
import { translateInterface } from './finnish.ts';
import { byLabel, composerFields, itemFields, loadSavedPage, savedPageNames } from './saved-pages.ts';

/** What a page tells in words alone, by network. */
const TOLD_BY_WORDS: Record<string, string[]> = {
  // One place holds "Edited", "See translation" and "Hide".
  facebook: ['edited'],
};
/** Labels are compared where they are the same. */
const LABELS = ['ariaLabel', 'placeholder', 'submitLabel'];

const without = (fields: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** Boxes in one order that no label decides. */
const byTarget = (boxes: object[]) =>
  boxes.map((box) => JSON.stringify(without(box, LABELS))).sort((a, b) => a.localeCompare(b));

describe.each(savedPageNames)('%s in Finnish', (name) => {
  const saved = loadSavedPage(name);
  const network = networkForUrl(saved.url);
  if (!network) throw new Error(`no network for ${saved.url}`);
  const page = new DOMParser().parseFromString(saved.html, 'text/html');
  const content = [
    ...saved.items.flatMap(({ author, text, relativeTime }) => [
      author,
      relativeTime,
      ...String(text).split('\n'),
    ]),
    ...saved.composers.map(({ value, prefilled }) => value ?? prefilled),
  ].filter((text) => typeof text === 'string');
  translateInterface(page, content);
  const reading = readPage(page, network, saved.url);

  it('has the same posts, comments and replies', () => {
    const hidden = TOLD_BY_WORDS[network.id] ?? [];
    const fields = (item: object) => without(itemFields(item), hidden);
    expect(reading.items.map(({ item }) => fields(item))).toEqual(saved.items.map(fields));
  });

  it('has the same boxes', () => {
    const [asked = {}] = saved.composers;
    const fields = (box: object) => composerFields(box, asked);
    expect(byTarget(reading.composers.map(fields))).toEqual(byTarget(byLabel(saved.composers).map(fields)));
  });
});

describe('the Finnish of a page', () => {
  it('leaves no word of the interface and every name, text and age', () => {
    const page = new DOMParser().parseFromString(
      `<button>Répondre</button><div role="button" aria-label="J’aime">J’aime</div><p>Répondre</p><i>Auteur</i>
      <p>2 j • Modifié</p><a href="#">Élodie</a><img alt="😀"><img alt="Photo"><textarea placeholder="Écrire…"></textarea>`,
      'text/html',
    );
    translateInterface(page, ['Répondre', 'Élodie', '2 j']);
    expect(page.body.textContent?.split(/\s*\n\s*/)).toEqual([
      'NäytäNäytäRépondreNäytä',
      '2 j • NäytäÉlodie',
    ]);
    const attributes = [...page.querySelectorAll('[aria-label], [alt], [placeholder]')];
    expect(attributes.map(({ attributes: [first] }) => first?.value)).toEqual([
      'button',
      '😀',
      'Näytä',
      'Näytä',
    ]);
  });
});
