import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attachmentSchema, imageTypeOf, sizeOfBase64 } from '../../../../utils/domain/library/attachment.ts';
import { cleanFolder, listFolders, renameFolder } from '../../../../utils/domain/library/folders.ts';
import { findPair, translationOf, withoutPair } from '../../../../utils/domain/library/pairs.ts';
import { cleanShortcut, findShortcutOwner } from '../../../../utils/domain/library/shortcuts.ts';
import { bodyFromReply, usageOf } from '../../../../utils/domain/library/usage.ts';
import { diffTexts, isUnchanged } from '../../../../utils/domain/library/versions.ts';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { type Template, templateSchema } from '../../../../utils/domain/replies/template.ts';
import { examples } from '../../../examples.ts';

const { template, reply, brand } = examples;
const inside = (id: string, folder?: string): Template => ({
  ...template,
  id,
  ...(folder !== undefined && { folder }),
});

describe('folders', () => {
  it('are counted with those in them, a parent before its children', () => {
    const rows = [
      inside('1', 'B/Z'),
      inside('2', 'B'),
      inside('3', 'Été'),
      inside('4'),
      inside('5', 'B c'),
      inside('6', 'B/a'),
    ];
    expect(listFolders(rows).map(({ path, depth, count }) => [path, depth, count])).toEqual([
      ['B', 0, 3],
      ['B/a', 1, 1],
      ['B/Z', 1, 1],
      ['B c', 0, 1],
      ['Été', 0, 1],
    ]);
  });

  it.each([
    [' A / B ', 'A/B'],
    ['//A//', 'A'],
    ['', ''],
    ['{{x}}/}}', '{{x}}/}}'],
  ])('are written "%s" and kept as "%s"', (typed, path) => {
    expect(cleanFolder(typed)).toBe(path);
  });

  it('are renamed and moved with all that is in them, and no other', () => {
    const rows = [inside('1', 'A'), inside('2', 'A/B'), inside('3', 'AB'), inside('4')];
    const places = (to: string) => renameFolder(rows, 'A', to)?.map(({ id, folder }) => [id, folder]);
    expect(places('C/D')).toEqual([
      ['1', 'C/D'],
      ['2', 'C/D/B'],
    ]);
    expect(places('')).toEqual([
      ['1', undefined],
      ['2', 'B'],
    ]);
    for (const row of renameFolder(rows, 'A', 'C') ?? []) expect(v.is(templateSchema, row)).toBe(true);
  });

  it('are not renamed to a path that no template takes', () => {
    expect(renameFolder([inside('1', `A/${'b'.repeat(150)}`)], 'A', 'c'.repeat(60))).toBeNull();
  });
});

describe('a shortcut', () => {
  const owner = { ...template, id: 'owner', shortcut: 'retard' };
  const asks = (part: Partial<Template>) =>
    findShortcutOwner({ ...template, id: 'new', shortcut: 'retard', ...part }, [owner]);

  it('is taken where both may be proposed', () => {
    expect(asks({})).toBe(owner);
    expect(asks({ brandId: null })).toBe(owner);
  });

  it('is free in another language, for another brand, and for its owner', () => {
    expect(asks({ language: 'en' })).toBeNull();
    expect(asks({ brandId: 'brand-2' })).toBeNull();
    expect(asks({ id: 'owner' })).toBeNull();
    expect(asks({ shortcut: 'retards' })).toBeNull();
  });

  it('may be typed with the sign before it and in capitals', () => {
    expect(cleanShortcut(' /Retard-2 ')).toBe('retard-2');
  });
});

describe('two languages', () => {
  it('are a pair until they are parted', () => {
    const french: Template = { ...template, pairId: 'pair' };
    const english = translationOf(french, 'twin', 'pair', 9);
    expect(english).toMatchObject({
      id: 'twin',
      language: 'en',
      pairId: 'pair',
      body: french.body,
      keywords: [],
    });
    expect(findPair(french, [french, english])).toBe(english);
    expect(findPair(english, [french, english])).toBe(french);
    const elsewhere = { ...english, id: 'other', brandId: 'brand-2' };
    expect(findPair(french, [elsewhere, french, english])).toBe(english);
    expect(findPair(withoutPair(french), [english])).toBeNull();
    expect(withoutPair(french)).toEqual(template);
  });
});

describe('usage', () => {
  const used = (count: number, edited: number, at = 5_000) =>
    Array.from({ length: count }, (_, place) => ({
      ...reply,
      id: `reply-${place}`,
      text: `Texte ${place}`,
      edited: place < edited,
      at: at + place,
    }));
  const usage = (replies: ReturnType<typeof used>) => usageOf(replies, [template]).get(template.id);

  it('counts uses, the last one, and what was edited', () => {
    expect(usage(used(10, 3))).toMatchObject({
      uses: 10,
      lastAt: 5_009,
      known: 10,
      edited: 3,
      wantsFixing: false,
    });
    expect(usage([])).toBeUndefined();
  });

  it('asks for a fix where 8 of 10 uses were rewritten, and shows the last texts', () => {
    const found = usage(used(10, 8));
    expect(found?.wantsFixing).toBe(true);
    expect(found?.lastEdits.map(({ text }) => text)).toEqual(['Texte 7', 'Texte 6', 'Texte 5']);
    expect(usage(used(10, 7))?.wantsFixing).toBe(false);
  });

  it('asks for nothing after a few uses, or once the template was saved', () => {
    expect(usage(used(4, 4))?.wantsFixing).toBe(false);
    expect(usage(used(5, 5))?.wantsFixing).toBe(true);
    expect(usage(used(10, 10, template.updatedAt - 100))).toMatchObject({ uses: 10, wantsFixing: false });
  });

  it('leaves out what was refused, what came from no template, and what is not known', () => {
    const { edited: _, ...unknown } = used(1, 0)[0] ?? reply;
    const rows = [
      { ...reply, outcome: { kind: 'refused' as const, reason: 'no_box' as const }, edited: true },
      { ...reply, templateId: null },
      unknown,
    ];
    expect(usageOf(rows, [template]).get(template.id)).toMatchObject({ uses: 1, known: 0, edited: 0 });
  });
});

describe('a reply that is taken over as a template', () => {
  const taken = (text: string, name: string | null) => bodyFromReply(text, brand.voice, 'fr', name);

  it('loses what the voice adds, and has a hole for the name', () => {
    expect(taken('Bonjour Élodie,\nPardon, Élodie ! Élodienne reste.\nL’équipe', 'Élodie')).toBe(
      'Pardon, {{author.firstName}} ! Élodienne reste.',
    );
    expect(taken('Pardon.', null)).toBe('Pardon.');
    expect(taken('L’équipe', null)).toBe('L’équipe');
  });

  it('says the same when it is used, whatever signs are in it', () => {
    const values = { author: null, network: 'facebook', brand: 'x' } as never;
    for (const text of ['Écrivez {{x}} ou {a|b}, [[vous|tu]] ] ok', 'Un [[[trou]]] \\[ici\\] \\{là\\|'])
      expect(renderTemplate(taken(text, null), values).text).toBe(text);
    // A backslash before the hole would make it ordinary signs.
    expect(taken('Pardon \\Élodie', 'Élodie')).toBe('Pardon {{author.firstName}}');
  });
});

describe('versions', () => {
  it('are compared word by word', () => {
    const parts = diffTexts('Merci pour votre message.', 'Merci pour ton long message.');
    const of = (...kinds: string[]) =>
      parts
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(of('same', 'removed')).toBe('Merci pour votre message.');
    expect(of('same', 'added')).toBe('Merci pour ton long message.');
    expect(of('removed')).toBe('votre');
  });

  it('are the same where only the time is another', () => {
    expect(isUnchanged(template, { ...template, updatedAt: 99 })).toBe(true);
    expect(isUnchanged(template, { ...template, folder: 'A' })).toBe(false);
    expect(isUnchanged({ ...template, folder: 'A' }, template)).toBe(false);
    expect(isUnchanged(template, { ...template, keywords: [] })).toBe(false);
  });
});

describe('an image', () => {
  const bytes = (data: string) => Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));

  it('is known by its first bytes', () => {
    expect(imageTypeOf(bytes(examples.attachment.data))).toBe('image/png');
    expect(imageTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(imageTypeOf(new TextEncoder().encode('GIF89a'))).toBe('image/gif');
    expect(imageTypeOf(new TextEncoder().encode('RIFF1234WEBPVP8 '))).toBe('image/webp');
    expect(imageTypeOf(new TextEncoder().encode('<svg onload="alert(1)">'))).toBeNull();
    expect(imageTypeOf(new Uint8Array())).toBeNull();
  });

  it('weighs what its bytes weigh', () => {
    const { data } = examples.attachment;
    expect(sizeOfBase64(data)).toBe(bytes(data).length);
  });

  it('is stored as bytes, and as nothing else', () => {
    expect(v.is(attachmentSchema, { ...examples.attachment, data: '"><script>' })).toBe(false);
    expect(v.is(attachmentSchema, { ...examples.attachment, type: 'image/svg+xml' })).toBe(false);
  });
});
