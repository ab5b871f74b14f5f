import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Banner, Empty } from '../../../components/shared/states.tsx';

it.each([
  ['negative', 'alert'],
  ['warning', 'alert'],
  ['positive', 'status'],
  ['neutral', 'status'],
] as const)('a %s sentence is heard as an %s', (tone, role) => {
  render(
    <Banner tone={tone} action={<button type="button">Try again</button>}>
      One sentence
    </Banner>,
  );
  expect(screen.getByRole(role).textContent).toBe('One sentenceTry again');
});

it('says that nothing is there, and why', () => {
  render(
    <Empty title="Nothing yet">
      <p>Open a post.</p>
    </Empty>,
  );
  expect(screen.getByRole('heading', { name: 'Nothing yet' })).toBeDefined();
  expect(screen.getByText('Open a post.')).toBeDefined();
});
