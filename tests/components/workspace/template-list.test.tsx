import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { TemplateList } from '../../../components/workspace/template-list.tsx';
import type { Usage } from '../../../utils/domain/library/usage.ts';
import type { Template } from '../../../utils/domain/replies/template.ts';
import { examples } from '../../examples.ts';

// Nothing has a size here: a list that draws what is in view would draw nothing.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(280);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

const TEMPLATES: Template[] = [
  {
    ...examples.template,
    id: 'late',
    title: 'Commande en retard',
    folder: 'Commandes/Retards',
    shortcut: 'retard',
    brandId: null,
  },
  {
    ...examples.template,
    id: 'fete',
    title: 'Fête',
    body: 'À bientôt',
    keywords: ['noël'],
    folder: 'Commandes',
    tags: ['saison'],
  },
  {
    ...examples.template,
    id: 'thanks',
    title: 'Thanks',
    body: 'Thank you',
    language: 'en',
    keywords: [],
    brandId: 'brand-2',
  },
];
const rewritten: Usage = {
  uses: 10,
  lastAt: 1,
  known: 10,
  edited: 8,
  lastEdits: [],
  wantsFixing: true,
};

function show(usage: ReadonlyMap<string, Usage> = new Map(), templates = TEMPLATES) {
  const calls = { onSelect: vi.fn(), onRenameFolder: vi.fn() };
  render(
    <TemplateList
      templates={templates}
      brands={[examples.brand, { id: 'brand-2', name: 'Thé Lune' }]}
      usage={usage}
      selected="late"
      {...calls}
    />,
  );
  return calls;
}
const shown = () =>
  screen
    .queryAllByRole('option')
    .flatMap((option) => option.querySelector('.library-title')?.textContent ?? []);
const search = () => screen.getByRole('searchbox', { name: 'Search the templates' });

async function choose(label: RegExp, option: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(screen.getByRole('option', { name: option }));
}

it('lists every template with its language, its shortcut and what it answers', () => {
  show();
  expect(shown()).toEqual(['Commande en retard', 'Fête', 'Thanks']);
  expect(screen.getByText('French · /retard · Complaint')).toBeDefined();
  expect(screen.getByText('English · Complaint')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('3 templates');
});

it.each([
  ['FETE', 'without minding accents and capitals'],
  ['bientot', 'in the text'],
  ['noel', 'in the words that call for it'],
  ['saison', 'in the tags'],
  ['bientto', 'with a typo'],
])('finds %s %s', async (typed) => {
  show();
  await userEvent.type(search(), typed);
  expect(shown()).toEqual(['Fête']);
  expect(screen.getByRole('status').textContent).toBe('1 template');
});

it('marks what was found, in the title and in the text', async () => {
  show();
  await userEvent.type(search(), 'bientot');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['bientôt']);
});

it('finds a shortcut as it is typed in the panel', async () => {
  show();
  await userEvent.type(search(), '/retard');
  expect(shown()[0]).toBe('Commande en retard');
});

it('shows one language when it is chosen', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(shown()).toEqual(['Thanks']);
});

it('shows what has a tag, and what may be used for a brand', async () => {
  show();
  await choose(/Tag$/, 'saison (1)');
  expect(shown()).toEqual(['Fête']);
  await choose(/Tag$/, 'All tags');
  await choose(/Brand$/, 'Thé Lune');
  expect(shown()).toEqual(['Commande en retard', 'Thanks']);
});

it('shows a folder with those in it, and renames it', async () => {
  const { onRenameFolder } = show();
  const folder = (name: RegExp) => screen.getByRole('option', { name });
  expect(folder(/^Commandes/).textContent).toBe('Commandes2');
  await userEvent.click(folder(/^Retards/));
  expect(shown()).toEqual(['Commande en retard']);
  await userEvent.click(folder(/^Commandes/));
  expect(shown()).toEqual(['Commande en retard', 'Fête']);
  await userEvent.click(screen.getByRole('button', { name: 'Rename this folder' }));
  const name = screen.getByRole('textbox', { name: 'Name of the folder' });
  await userEvent.clear(name);
  await userEvent.type(name, 'Achats / Commandes{Enter}');
  expect(onRenameFolder).toHaveBeenCalledExactlyOnceWith('Commandes', 'Achats/Commandes');
});

it('marks a template that is nearly always rewritten, and shows only those on demand', async () => {
  show(new Map([['fete', rewritten]]));
  expect(screen.getAllByText('To be fixed')).toHaveLength(1);
  await userEvent.click(screen.getByRole('checkbox', { name: 'To be fixed: 1 template' }));
  expect(shown()).toEqual(['Fête']);
});

it('draws only what is in view of thousands of templates, and searches them all', async () => {
  const many = Array.from({ length: 2_000 }, (_, place) => ({
    ...examples.template,
    id: `many-${place}`,
    title: place === 1_999 ? 'Remboursement' : `Réponse ${place}`,
    keywords: [],
  }));
  show(new Map(), [...TEMPLATES, ...many]);
  expect(shown().length).toBeLessThan(60);
  await userEvent.click(search());
  await userEvent.paste('rembourssement');
  expect(shown()).toEqual(['Remboursement']);
});

it('gives the template that is chosen', async () => {
  const { onSelect } = show();
  await userEvent.click(screen.getByRole('option', { name: /^Thanks/ }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('thanks');
});
