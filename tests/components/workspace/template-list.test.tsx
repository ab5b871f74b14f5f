import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TemplateList } from '../../../components/workspace/template-list.tsx';
import { examples } from '../../examples.ts';

const TEMPLATES = [
  { ...examples.template, id: 'late', title: 'Commande en retard' },
  { ...examples.template, id: 'fete', title: 'Fête', body: 'À bientôt', keywords: ['noël'] },
  {
    ...examples.template,
    id: 'thanks',
    title: 'Thanks',
    body: 'Thank you',
    language: 'en' as const,
    keywords: [],
  },
];

function show() {
  const onSelect = vi.fn();
  render(<TemplateList templates={TEMPLATES} selected="late" onSelect={onSelect} />);
  return onSelect;
}
const shown = () =>
  screen.queryAllByRole('option').map((option) => option.querySelector('.library-title')?.textContent);

it('lists every template with its language and what it answers', () => {
  show();
  expect(shown()).toEqual(['Commande en retard', 'Fête', 'Thanks']);
  expect(screen.getByText('English · Complaint')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('3 templates');
});

it.each([
  ['FETE', 'without minding accents and capitals'],
  ['bientot', 'in the text'],
  ['noel', 'in the words that call for it'],
])('finds %s %s', async (search) => {
  show();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the templates' }), search);
  expect(shown()).toEqual(['Fête']);
  expect(screen.getByRole('status').textContent).toBe('1 template');
});

it('shows one language when it is chosen', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(shown()).toEqual(['Thanks']);
});

it('gives the template that is chosen', async () => {
  const onSelect = show();
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Commande en retard');
  await userEvent.click(screen.getByRole('option', { name: /^Thanks/ }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('thanks');
});
