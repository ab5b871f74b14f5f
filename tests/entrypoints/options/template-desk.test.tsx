import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { TemplateDesk } from '../../../entrypoints/options/template-desk.tsx';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import { examples } from '../../examples.ts';

const { brand, template, comment } = examples;
const db = new PasserelleDatabase();

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** The desk of a template, on the real database. */
function show(changes: Partial<Parameters<typeof TemplateDesk>[0]>): void {
  const done = vi.fn().mockResolvedValue(true);
  render(
    <TemplateDesk
      db={db}
      template={template}
      pair={null}
      templates={[template]}
      brands={[brand]}
      firstBrand={brand}
      folders={[]}
      usage={new Map()}
      examples={[]}
      writes={{ save: done, addStarters: done, remove: done, changeLibrary: done, undoLibraryChange: done }}
      onDuplicate={vi.fn()}
      onDelete={vi.fn()}
      onRestore={done}
      onTranslate={vi.fn()}
      onUnlink={vi.fn()}
      {...changes}
    />,
  );
}

it('takes a reply over without the greeting and sign-off that the voice has on its network', async () => {
  await db.comments.add(comment);
  const there = {
    greeting: { fr: 'Coucou {{author.firstName}},', en: '' },
    signOff: { fr: 'Léa de Facebook', en: '' },
  };
  const speaking = { ...brand, voice: { ...brand.voice, networks: { facebook: there } } };
  const text = 'Coucou Élodie,\nC’est parti.\nLéa de Facebook';
  const edit = { id: 'reply-1', commentKey: comment.key, text, at: 3_000 };
  const usage = { uses: 5, lastAt: 3_000, known: 5, edited: 5, lastEdits: [edit], wantsFixing: true };
  show({ brands: [speaking], firstBrand: speaking, usage: new Map([[template.id, usage]]) });
  await userEvent.click(screen.getByRole('button', { name: 'Take this text over' }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' }).value).toBe(
      'C’est parti.',
    ),
  );
});

it('offers the variables of the calendar, and shows what they say today', async () => {
  const today = localDay(Date.now());
  await db.campaigns.add({ ...examples.campaign, first: today, last: today });
  show({ template: { ...template, body: 'Voir {{campaign.name}}' } });
  expect(screen.getByRole('button', { name: '{{keyDate.days}}' })).toBeDefined();
  expect(await screen.findByText(new RegExp(`Voir ${examples.campaign.name}`))).toBeDefined();
});
