import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { TemplateDesk } from '../../../entrypoints/options/template-desk.tsx';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { examples } from '../../examples.ts';

const { brand, template, comment } = examples;
const db = new PasserelleDatabase();

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

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
  const done = vi.fn().mockResolvedValue(true);
  render(
    <TemplateDesk
      db={db}
      template={template}
      pair={null}
      templates={[template]}
      brands={[speaking]}
      firstBrand={speaking}
      folders={[]}
      usage={new Map([[template.id, usage]])}
      examples={[]}
      writes={{ save: done, addStarters: done, remove: done, changeLibrary: done, undoLibraryChange: done }}
      onDuplicate={vi.fn()}
      onDelete={vi.fn()}
      onRestore={done}
      onTranslate={vi.fn()}
      onUnlink={vi.fn()}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Take this text over' }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' }).value).toBe(
      'C’est parti.',
    ),
  );
});
