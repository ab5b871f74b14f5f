import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TemplateEditor } from '../../../components/workspace/template-editor.tsx';
import { listFolders } from '../../../utils/domain/library/folders.ts';
import { findShortcutOwner } from '../../../utils/domain/library/shortcuts.ts';
import { findTemplateErrors } from '../../../utils/domain/replies/template-errors.ts';
import { TEMPLATE_VARIABLES } from '../../../utils/domain/replies/template-variables.ts';
import { draftReply } from '../../../utils/domain/replies/voice.ts';
import { examples } from '../../examples.ts';

const { template, brand, commentItem } = examples;

function show(props: Partial<ComponentProps<typeof TemplateEditor>> = {}) {
  const calls = {
    onSave: vi.fn().mockResolvedValue(true),
    onDuplicate: vi.fn(),
    onDelete: vi.fn(),
    onTranslate: vi.fn(),
  };
  render(
    <TemplateEditor
      template={{ ...template, body: 'Merci ! À bientôt' }}
      brands={[brand]}
      folders={listFolders([{ folder: 'Commandes/Retards' }])}
      findOwner={() => null}
      variables={TEMPLATE_VARIABLES}
      example={null}
      onOtherExample={null}
      findErrors={({ body }) => findTemplateErrors(body)}
      preview={(draft) => draftReply(draft, { item: commentItem, network: 'facebook' }, brand)}
      {...calls}
      {...props}
    />,
  );
  return calls;
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' });
const preview = () => screen.getByRole('group', { name: 'What it sounds like' }).textContent;

/** Types text as it is: user-event reads braces and brackets as names of keys. */
async function paste(text: string): Promise<void> {
  await userEvent.clear(body());
  await userEvent.click(body());
  await userEvent.paste(text);
}

describe('the text of a template', () => {
  it('is heard in the voice of the brand while it is written', async () => {
    show();
    await paste('[[Pouvez-vous|Peux-tu]] nous écrire, {{author.firstName}} ?');
    expect(preview()).toContain('Bonjour Élodie,\nPeux-tu nous écrire, Élodie ?\nL’équipe');
  });

  it('warns of a variable that nothing can fill, by its name', async () => {
    show();
    expect(screen.queryByText(/Nothing can fill/)).toBeNull();
    await paste('Merci {{prenom}} !');
    expect(screen.getByText(/^Line 1, column 7: Nothing can fill: prenom\./)).toBeDefined();
    expect(body().getAttribute('aria-invalid')).toBe('true');
  });

  it.each(TEMPLATE_VARIABLES)('gets a variable where the user is writing: %s', async (name) => {
    show();
    body().setSelectionRange(5, 5);
    await userEvent.click(button(`{{${name}}}`));
    expect(body().value).toBe(`Merci{{${name}}} ! À bientôt`);
    expect(document.activeElement).toBe(body());
    expect(screen.queryByText(/Nothing can fill/)).toBeNull();
  });
});

describe('what is wrong with a template', () => {
  it('is told with line and reason while it is written, one line each, and goes when it is mended', async () => {
    show();
    await paste('Merci\n{{#if sentiment = furious}}Pardon');
    expect(body().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Line 2, column 1:.*{{\/if}}/)).toBeDefined();
    await paste('Merci\n{{#if sentiment = furious}}Pardon{{/if}} {{age}}');
    const errors = screen.getByText(/furious/, { selector: '.field-error' }).textContent;
    expect(errors).toBe(
      'Line 2, column 1: “furious” is not a possible value of this condition.\n' +
        'Line 2, column 42: Nothing can fill: age. For a value to type in, write {{age?}}.',
    );
    await paste('Merci\n{{#if sentiment = negative}}Pardon{{/if}} {{age?}}');
    expect(body().getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByText('To fill in before insertion: age')).toBeDefined();
  });

  it('may be its length: nothing of it is cut off, and nothing is saved', async () => {
    const { onSave } = show();
    await paste('a'.repeat(200_000));
    expect(body().value.length).toBe(200_000);
    expect(
      screen.getByText('This template has 200,000 characters; at most 8,000 can be saved.'),
    ).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('the preview', () => {
  it('answers a comment that was really written, and another on demand', async () => {
    const onOtherExample = vi.fn();
    const { author, text } = commentItem;
    show({ example: { author, text }, onOtherExample });
    expect(preview()).toContain('Élodie Vasseur');
    expect(preview()).toContain('Toujours pas reçu ma commande');
    await userEvent.click(button('Try on another comment'));
    expect(onOtherExample).toHaveBeenCalledOnce();
  });

  it('offers no other comment where there is none', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Try on another comment' })).toBeNull();
  });
});

describe('a template', () => {
  it('is saved as it was changed, and the rest as it was', async () => {
    const { onSave } = show();
    await paste('Bien reçu');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Question' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Negative' }));
    const keywords = screen.getByRole('textbox', { name: 'Words that call for it' });
    await userEvent.clear(keywords);
    await userEvent.click(keywords);
    await userEvent.paste(' Horaires, ,OUVERT');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...template,
      body: 'Bien reçu',
      intents: ['complaint', 'question'],
      sentiments: [],
      keywords: ['horaires', 'ouvert'],
      updatedAt: expect.any(Number),
    });
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  it('says that it is saved until it is changed again', async () => {
    show();
    await userEvent.click(button('Save'));
    await userEvent.type(body(), '!');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('that could not be saved keeps what was written, and does not say that it is saved', async () => {
    show({ onSave: vi.fn().mockResolvedValue(false) });
    await paste('Bien reçu');
    await userEvent.click(button('Save'));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(body().value).toBe('Bien reçu');
  });

  it('is not saved without a title or without a text', async () => {
    const { onSave } = show();
    const title = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    expect(button('Save').disabled).toBe(true);
    await userEvent.type(title, '{Enter}');
    await userEvent.type(title, 'Réponse');
    await userEvent.clear(body());
    expect(button('Save').disabled).toBe(true);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('can be for every brand', async () => {
    const { onSave } = show();
    await userEvent.click(screen.getByRole('button', { name: /For which brand/ }));
    await userEvent.click(screen.getByRole('option', { name: 'All brands' }));
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ brandId: null }));
  });

  it('is deleted with one click: that can be undone', async () => {
    const { onDelete } = show();
    await userEvent.click(button('Delete'));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('is duplicated', async () => {
    const { onDuplicate } = show();
    await userEvent.click(button('Duplicate'));
    expect(onDuplicate).toHaveBeenCalledOnce();
  });
});

describe('where a template is found', () => {
  const field = (name: string) => screen.getByRole('textbox', { name });

  it('is a folder that is there, and tags', async () => {
    const { onSave } = show();
    await userEvent.click(screen.getByRole('button', { name: /Folder$/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Commandes / Retards' }));
    await userEvent.click(field('Tags'));
    await userEvent.paste('noël, urgent,, noël');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenLastCalledWith(
      expect.objectContaining({ folder: 'Commandes/Retards', tags: ['noël', 'urgent'] }),
    );
  });

  it('is a new folder', async () => {
    const { onSave } = show();
    await userEvent.click(screen.getByRole('button', { name: /Folder$/ }));
    await userEvent.click(screen.getByRole('option', { name: 'New folder…' }));
    await userEvent.click(field('Name of the folder'));
    await userEvent.paste(' Boutique / Horaires /');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ folder: 'Boutique/Horaires' }));
  });

  it('is a shortcut, told while it is typed where it cannot be one or is taken', async () => {
    const other = { ...template, id: 'other', title: 'Excuses', shortcut: 'retard' };
    const { onSave } = show({ findOwner: (draft) => findShortcutOwner(draft, [other]) });
    await userEvent.click(field('Shortcut'));
    await userEvent.paste('déjà vu');
    expect(screen.getByText(/^A shortcut has small letters without accents/)).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    await userEvent.clear(field('Shortcut'));
    await userEvent.paste('/Retard');
    expect(screen.getByText('/retard is taken by “Excuses” in this language and brand.')).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    await userEvent.paste('-2');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ shortcut: 'retard-2' }));
  });
});

it('is begun in the other language, once', async () => {
  const { onTranslate } = show();
  await userEvent.click(button('Write it in English too'));
  expect(onTranslate).toHaveBeenCalledOnce();
  cleanup();
  show({ onTranslate: null });
  expect(screen.queryByRole('button', { name: 'Write it in English too' })).toBeNull();
});

it('takes a text over from what stands below it', async () => {
  const { onSave } = show({
    children: (takeOver) => (
      <button onClick={() => takeOver('Bien mieux')} type="button">
        Take
      </button>
    ),
  });
  await userEvent.click(button('Take'));
  expect(body().value).toBe('Bien mieux');
  await userEvent.click(button('Save'));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ body: 'Bien mieux' }));
});
