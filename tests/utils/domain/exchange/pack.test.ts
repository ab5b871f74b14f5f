import { describe, expect, it } from 'vitest';
import { writePack } from '../../../../utils/domain/exchange/write-pack.ts';
import { examples } from '../../../examples.ts';
import { readFixture, readText } from './reading.ts';

const { brand, template, rule, entry, keyDate } = examples;
const library = { brand, templates: [template], rules: [rule], entries: [entry], keyDates: [keyDate] };
const everything = { voice: true, charter: true, calendar: true };

function packOf(read: ReturnType<typeof readText>) {
  if (!read.ok || read.value.kind !== 'pack')
    throw new Error(`no pack: ${JSON.stringify(read).slice(0, 200)}`);
  return read.value;
}

describe('a pack', () => {
  it('comes back as it was written', () => {
    const pack = writePack('Cidrerie', brand, library, everything, 5);
    const { pack: back, told } = packOf(readText(JSON.stringify(pack)));
    expect(back).toEqual(pack);
    expect(told).toEqual([]);
    expect(back).toMatchObject({ languages: ['fr'], voice: brand.voice, rules: [{ title: 'Respect' }] });
  });

  it('holds voice, charter and calendar only on demand, and never a crisis, a state or whose it is', () => {
    const crisis = { ...brand, voice: { ...brand.voice, hush: 'crisis' as const } };
    const bare = writePack('A', brand, library, { voice: false, charter: false, calendar: false }, 5);
    expect(bare).toMatchObject({ voice: null, rules: [], entries: [], keyDates: [] });
    const full = JSON.stringify(writePack('A', crisis, library, everything, 5));
    expect(full).not.toMatch(/hush|"done"|brandId|createdAt|comment|reply|memberKey/i);
  });

  it('of the same name and brand is a later version of the same', () => {
    const first = writePack('Cidrerie', brand, library, everything, 5);
    expect(writePack(' cidrerie ', brand, { ...library, rules: [] }, everything, 9).id).toBe(first.id);
    expect(writePack('Autre', brand, library, everything, 5).id).not.toBe(first.id);
  });

  it('may be called anything', () => {
    expect(packOf(readFixture('pack-1.passerelle.json')).pack).toMatchObject({ name: 'Cidrerie }} du Val' });
  });

  it('whose snippets come round to themselves is refused', () => {
    expect(readFixture('pack-cycle.passerelle.json')).toEqual({ ok: false, error: 'snippet_cycle' });
  });

  it('with wrong items loses these, and tells why', () => {
    const pack = writePack('A', brand, library, everything, 5);
    const [one] = pack.templates;
    const templates = [
      { ...one, id: 'long', title: 'Long', body: 'a'.repeat(200_000) },
      { ...one, id: 'open', title: 'Open', body: 'Bonjour {{author' },
      { ...one, id: 'lang', title: 'Klingon', language: 'tlh' },
      one,
      one,
      'nothing',
    ];
    const { pack: back, told } = packOf(readText(JSON.stringify({ ...pack, templates })));
    expect(back.templates).toEqual([one]);
    expect(told.map(({ row, code }) => [row, code])).toEqual([
      [1, 'too_long'],
      [2, 'broken'],
      [3, 'not_a_row'],
      [5, 'not_a_row'],
      [6, 'not_a_row'],
    ]);
  });

  it.each([
    [{ version: 2 }, 'newer_version'],
    [{ version: 0 }, 'broken_pack'],
    [{ version: '1' }, 'broken_pack'],
    [{ name: '' }, 'broken_pack'],
    [{ id: undefined }, 'broken_pack'],
    [{ voice: { address: 'ihr' } }, 'broken_pack'],
    [{ voice: null, templates: [], rules: [], entries: [], keyDates: [] }, 'empty'],
    [{ templates: Array.from({ length: 20_001 }, () => 0) }, 'too_many'],
  ])('that is not as it must be is refused with one reason: %#', (wrong, error) => {
    const pack = writePack('A', brand, library, everything, 5);
    expect(readText(JSON.stringify({ ...pack, ...wrong }))).toEqual({ ok: false, error });
  });

  it('of 10,000 templates is read', () => {
    const pack = writePack('A', brand, library, everything, 5);
    const templates = Array.from({ length: 10_000 }, (_, at) => ({
      ...pack.templates[0],
      id: `t-${at}`,
      title: `T ${at}`,
      body: `{{> T ${at + 1}}}`,
    }));
    expect(packOf(readText(JSON.stringify({ ...pack, templates }))).pack.templates).toHaveLength(10_000);
  });
});
