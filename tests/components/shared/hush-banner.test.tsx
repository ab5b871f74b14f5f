import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HushBanner } from '../../../components/shared/hush-banner.tsx';
import { examples } from '../../examples.ts';

const { brand } = examples;
const brandIn = (hush: 'crisis' | 'mourning' | null, name: string) => ({
  ...brand,
  id: name,
  name,
  voice: { ...brand.voice, hush },
});

it('names every brand that speaks quietly, and why', () => {
  render(
    <HushBanner
      brands={[brandIn('crisis', 'Le Val'), brandIn(null, 'Garance'), brandIn('mourning', 'Kerlann')]}
    />,
  );
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'Crisis mode is on for Le Val: replies without humour, emoji or exclamation marks.',
    'Mourning mode is on for Kerlann: replies without humour, emoji or exclamation marks.',
  ]);
});

it('says nothing on an ordinary day', () => {
  render(<HushBanner brands={[brand, brandIn(null, 'Garance')]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
