import { describe, expect, it } from 'vitest';
import { createCheckContext } from '../../../../../utils/domain/replies/check/check-context.ts';
import { checkDraft } from '../../../../../utils/domain/replies/check/check-draft.ts';
import { examples } from '../../../../examples.ts';

const { brand, template, comment } = examples;

function rulesOf(text: string, change: Partial<Parameters<typeof createCheckContext>[0]> = {}) {
  const around = {
    brand,
    comment,
    post: null,
    templates: [],
    recentReplies: [],
    analyze: null,
    now: Date.now(),
    ...change,
  };
  return checkDraft(text, createCheckContext({ ...around })).map(({ rule }) => rule);
}

describe('what is known beside a draft', () => {
  it('lets the numbers and mailboxes of the own templates and phrases stand', () => {
    const text = 'Appelez le 01 23 45 67 89.';
    expect(rulesOf(text)).toContain('personal-data');
    const own = { ...template, body: 'Notre standard : 01.23.45.67.89' };
    expect(rulesOf(text, { templates: [own] })).not.toContain('personal-data');
    const signOff = { ...brand.voice.signOff, fr: 'bonjour@garance.example' };
    const signed = { ...brand, voice: { ...brand.voice, signOff } };
    expect(rulesOf('Écrivez à bonjour@garance.example.', { brand: signed })).not.toContain('personal-data');
  });

  it('lets the contact in the sign-off of the network stand, and not that of another', () => {
    const text = 'Écrivez à facebook@garance.example.';
    const signOff = { fr: 'facebook@garance.example', en: '' };
    const signedOn = (network: 'facebook' | 'linkedin') => ({
      ...brand,
      voice: { ...brand.voice, networks: { [network]: { signOff } } },
    });
    expect(rulesOf(text, { brand: signedOn('facebook') })).not.toContain('personal-data');
    expect(rulesOf(text, { brand: signedOn('linkedin') })).toContain('personal-data');
  });

  it('follows a template that is edited, and finds a mailbox without spaces around it', () => {
    const text = 'Écrivez à lea.fictive@garance.example.';
    const said = (body: string) => rulesOf(text, { templates: [{ ...template, body }] });
    expect(said(`${'/suivi'.repeat(50)}:lea.fictive@garance.example`)).not.toContain('personal-data');
    expect(said('Écrivez-nous.')).toContain('personal-data');
    expect(said('Écrivez-nous : lea.fictive@garance.example.')).not.toContain('personal-data');
  });

  it('takes the voice of the network before that of the brand', () => {
    const voice = { ...brand.voice, address: 'vous' as const };
    const there = {
      ...brand,
      voice: { ...voice, networks: { [comment.network]: { address: 'tu' as const } } },
    };
    expect(rulesOf('Nous avons vu ton message.', { brand: { ...brand, voice } })).toContain('wrong-address');
    expect(rulesOf('Nous avons vu ton message.', { brand: there })).not.toContain('wrong-address');
  });

  it('knows the words that the brand avoids', () => {
    const avoid = [{ words: 'souci', instead: 'question' }];
    const careful = { ...brand, voice: { ...brand.voice, avoid } };
    expect(rulesOf('Un souci ?', { brand: careful })).toContain('avoided-word');
  });
});
