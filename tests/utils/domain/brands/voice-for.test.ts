import { describe, expect, it } from 'vitest';
import { voiceFor } from '../../../../utils/domain/brands/voice-for.ts';
import { voice } from '../replies/examples.ts';

describe('the voice on a network', () => {
  const brand = voice({
    emoji: 'few',
    maxLength: 800,
    calledAs: 'le Val',
    networks: { instagram: { address: 'tu', emojiSet: ['🍏'] }, linkedin: { maxLength: 300 } },
  });

  it('is the one of everywhere but for what is written otherwise there', () => {
    const { networks: _, ...common } = brand;
    expect(voiceFor(brand, 'facebook')).toEqual(common);
    expect(voiceFor(brand, 'instagram')).toEqual({ ...common, address: 'tu', emojiSet: ['🍏'] });
    expect(voiceFor(brand, 'linkedin')).toEqual({ ...common, maxLength: 300 });
  });

  it('is not changed by a difference that says nothing', () => {
    const odd = voice({ address: 'tu', networks: { facebook: { address: undefined } } });
    expect(voiceFor(odd, 'facebook').address).toBe('tu');
  });

  it.each(['crisis', 'mourning'] as const)('has no emoji in %s, whatever the network says', (hush) => {
    const quiet = voice({ hush, networks: { instagram: { emoji: 'free' } } });
    expect(voiceFor(quiet, 'instagram').emoji).toBe('none');
    expect(voiceFor({ ...quiet, hush: null }, 'instagram').emoji).toBe('free');
  });
});
