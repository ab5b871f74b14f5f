import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useEditing } from '../../../entrypoints/sidepanel/use-editing.ts';
import type { Voice } from '../../../utils/domain/brands/brand.ts';
import { examples } from '../../examples.ts';

const { brand, template, comment } = examples;
const quiet: Voice = { ...brand.voice, greeting: { fr: '', en: '' }, signOff: { fr: '', en: '' } };
type Options = Parameters<typeof useEditing>[0];

function edit(changes: Partial<Options>) {
  const options: Options = {
    draft: { text: '', templateId: null },
    templates: [template],
    comment,
    brand: { ...brand, voice: quiet },
    post: null,
    situation: {},
    analyze: null,
    ...changes,
  };
  return renderHook(() => useEditing(options)).result.current;
}

describe('another wording', () => {
  const wordingsOf = (body: string, given: string, asked: Options['draft']['asked'] = {}) => {
    const draft = { text: given, given, templateId: template.id, asked };
    return edit({ draft, templates: [{ ...template, body }] }).onOtherWording?.() ?? null;
  };
  const asked = { [template.id]: { order: '42' } };

  it('keeps what the user filled in', () => {
    const body = '{La commande|Le colis} {{order?}} arrive.';
    expect(wordingsOf(body, 'La commande 42 arrive.', asked)).toBe('Le colis 42 arrive.');
    expect(wordingsOf(body, 'Le colis 42 arrive.', asked)).toBe('La commande 42 arrive.');
  });

  it('is not offered with a hole in it', () => {
    expect(wordingsOf('{La commande|Le colis} {{order?}} arrive.', 'La commande 42 arrive.')).toBeNull();
  });

  it('is not offered for a template that has but one, also where its text came out otherwise', () => {
    const body = 'La commande {{order?}} arrive.';
    expect(wordingsOf(body, 'La commande 42 arrive.', asked)).toBeNull();
    expect(wordingsOf(body, 'La commande 41 arrive.', asked)).toBeNull();
    expect(wordingsOf('Merci à vous.', 'Merci.')).toBeNull();
  });
});

describe('a template called by its name', () => {
  const offers = (changes: Partial<Options>) => edit(changes).onFindTemplates('');
  const hello = { fr: 'Bonjour', en: 'Hello' };
  const signed = { fr: 'Léa de Facebook', en: 'Léa of Facebook' };
  const voice = { ...quiet, greeting: hello, networks: { facebook: { greeting: hello, signOff: signed } } };

  it('brings neither greeting nor sign-off into a draft that was begun, not even those of the network', () => {
    const [offer] = offers({ brand: { ...brand, voice }, templates: [{ ...template, body: 'On regarde.' }] });
    expect(offer?.render(true)).toBe('Bonjour\nOn regarde.\nLéa de Facebook');
    expect(offer?.render(false)).toBe('On regarde.');
  });

  it('is no joke while the brand is in mourning', () => {
    const joke = { ...template, tags: ['humour'] };
    const found = (hush: Voice['hush']) =>
      offers({ brand: { ...brand, voice: { ...quiet, hush } }, templates: [joke] }).length;
    expect(found('mourning')).toBe(0);
    expect(found(null)).toBe(1);
  });
});
