import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BrandEditor } from '../../../components/workspace/brand-editor.tsx';
import { sampleReply } from '../../../utils/domain/brands/sample-reply.ts';
import { voiceFor } from '../../../utils/domain/brands/voice-for.ts';
import { findTemplateErrors } from '../../../utils/domain/replies/template-errors.ts';
import { draftReply } from '../../../utils/domain/replies/voice.ts';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { examples } from '../../examples.ts';

const { brand, commentItem } = examples;

function show(props: Partial<ComponentProps<typeof BrandEditor>> = {}) {
  const calls = { onSave: vi.fn().mockResolvedValue(true), onDelete: vi.fn() };
  const editor = (changes: Partial<ComponentProps<typeof BrandEditor>> = {}) => (
    <BrandEditor
      brand={brand}
      canDelete
      networkOf={(url) => networkForUrl(url)?.id ?? null}
      findErrors={(text) => findTemplateErrors(text)}
      preview={(draft, language, network) => {
        const sample = sampleReply(voiceFor(draft.voice, network), language);
        return draftReply(sample, { item: commentItem, network }, draft).text;
      }}
      {...calls}
      {...props}
      {...changes}
    />
  );
  const { rerender } = render(editor());
  return { ...calls, change: (changes: Parameters<typeof editor>[0]) => rerender(editor(changes)) };
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const preview = () => screen.getByRole('region', { name: 'What it sounds like' }).textContent;
/** At once: the whole editor is drawn again for every key. */
const write = async (name: string, text: string) => {
  await userEvent.click(field(name));
  await userEvent.paste(text);
};
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('the name of a brand', () => {
  it('must be there: nothing is saved without it, and it says so', async () => {
    const { onSave } = show();
    await userEvent.clear(field('Name of the brand'));
    expect(screen.getByText('A brand needs a name.')).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    await userEvent.type(field('Name of the brand'), '   {Enter}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('is saved without the space around it', async () => {
    const { onSave } = show();
    await userEvent.type(field('Name of the brand'), ' et fils  {Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...brand,
      name: 'Cidrerie du Val et fils',
      updatedAt: expect.any(Number),
    });
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });
});

describe('a greeting', () => {
  it('is told what is wrong with it, as a template is', async () => {
    show();
    const greeting = field('Greeting in French');
    await userEvent.clear(greeting);
    await userEvent.click(greeting);
    await userEvent.paste('Bonjour {{prenom}},');
    expect(screen.getByText(/^Line 1, column 9: Nothing can fill: prenom/)).toBeDefined();
    await userEvent.clear(greeting);
    await userEvent.paste('{Bonjour|Bonsoir} {{author.firstName}},');
    expect(screen.queryByText(/Nothing can fill/)).toBeNull();
  });
});

describe('the pages of a brand', () => {
  it('are of the network that their address says', async () => {
    const { onSave } = show();
    await userEvent.click(button('Add a page'));
    await userEvent.clear(field('Page 2'));
    await write('Page 2', 'https://www.linkedin.com/company/cidrerie');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        pages: [...brand.pages, { network: 'linkedin', url: 'https://www.linkedin.com/company/cidrerie' }],
      }),
    );
  });

  it('must be on a network that we know: another address is refused, and it says so', async () => {
    const { onSave } = show();
    await userEvent.clear(field('Page 1'));
    await write('Page 1', 'https://www.cidrerie.example/');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('This is no address of Facebook, Instagram or LinkedIn.')).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are kept with one that the side panel added meanwhile, and without one that was taken away', async () => {
    const { onSave, change } = show();
    await userEvent.click(button(`Delete: ${brand.pages[0]?.url}`));
    await userEvent.type(field('Name of the brand'), ' et fils');
    const added = { network: 'instagram', url: 'https://www.instagram.com/cidrerie/' } as const;
    change({ brand: { ...brand, pages: [...brand.pages, added] } });
    expect(field('Page 1').value).toBe(added.url);
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'Cidrerie du Val et fils', pages: [added] }),
    );
  });

  it('can be taken away', async () => {
    const { onSave } = show();
    await userEvent.click(button(`Delete: ${brand.pages[0]?.url}`));
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ pages: [] }));
  });
});

describe('the crisis words of a brand', () => {
  it('are kept one per line, each once, without the space around them', async () => {
    const { onSave } = show();
    expect(field('Crisis words').value).toBe('rappel de lot');
    await write('Crisis words', '\n  avocat \n\nrappel de lot');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ crisisWords: ['rappel de lot', 'avocat'] }),
    );
  });

  it('are none for a brand of the first days', async () => {
    const { crisisWords: _, ...older } = brand;
    const { onSave } = show({ brand: older });
    expect(field('Crisis words').value).toBe('');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ crisisWords: [] }));
  });

  it('are refused where they are too long, and it says so', async () => {
    const { onSave } = show();
    await userEvent.click(field('Crisis words'));
    await userEvent.paste('\nmot'.repeat(3));
    expect(button('Save').disabled).toBe(false);
    await userEvent.paste(`\n${'x'.repeat(101)}`);
    expect(screen.getByText('At most 100 lines, of 100 characters each.')).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('the voice of a brand', () => {
  it('is heard while it is changed, in each language', async () => {
    show();
    expect(preview()).toContain('Dis-nous ce que tu en penses');
    await userEvent.click(screen.getByRole('radio', { name: 'vous' }));
    expect(preview()).toContain('Dites-nous ce que vous en pensez');
    await userEvent.clear(field('Sign-off in English'));
    await write('Sign-off in English', 'Jeanne');
    expect(preview()).toMatch(/Jeanne$/);
    expect(preview()).toContain('😊');
    await userEvent.click(screen.getByRole('button', { name: /How many emoji|Emoji$/ }));
    await userEvent.click(screen.getByRole('option', { name: 'None' }));
    expect(preview()).not.toContain('😊');
    await write('What the brand calls itself in replies', 'le Val');
    expect(preview()).toContain('le Val is grateful');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Write inclusively in French' }));
    expect(preview()).toContain('celles et ceux');
  });

  it('keeps to its own emoji', async () => {
    const { onSave } = show();
    await userEvent.click(field('The brand’s emoji'));
    await userEvent.paste('🍏 pomme 🙏🍏');
    expect(preview()).toContain('🍏');
    expect(preview()).not.toContain('😊');
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0].voice.emojiSet).toEqual(['🍏', '🙏']);
  });

  it('has a greatest length that must be one', async () => {
    const { onSave } = show();
    await userEvent.type(field('Greatest length, in characters'), '12');
    expect(screen.getByText('A whole number from 50 to 8000, or nothing.')).toBeDefined();
    expect(button('Save').disabled).toBe(true);
    await userEvent.type(field('Greatest length, in characters'), '0');
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0].voice.maxLength).toBe(120);
  });

  it('answers in one language at least', async () => {
    const { onSave } = show();
    await userEvent.click(button('English'));
    await userEvent.click(button('French'));
    expect(preview()).not.toContain('Thank you');
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0].voice.languages).toEqual(['fr']);
  });

  it('says something instead of the words that it avoids', async () => {
    const { onSave } = show();
    await userEvent.click(button('Add a word'));
    await write('Do not say 1', ' problème ');
    await write('Say instead 1', 'souci');
    await userEvent.click(button('Add a word'));
    await userEvent.click(button('Add a word'));
    await write('Do not say 3', 'cheap');
    await userEvent.click(button('Delete: cheap'));
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0].voice.avoid).toEqual([{ words: 'problème', instead: 'souci' }]);
  });

  it('is saved, each language for itself', async () => {
    const { onSave } = show();
    await userEvent.clear(field('Greeting in English'));
    await write('Greeting in English', 'Hello!');
    await userEvent.click(screen.getByRole('button', { name: /Emoji/ }));
    await userEvent.click(screen.getByRole('option', { name: 'None' }));
    await userEvent.click(button('Save'));
    const { voice } = brand;
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...brand,
      voice: { ...voice, greeting: { ...voice.greeting, en: 'Hello!' }, emoji: 'none' },
      updatedAt: expect.any(Number),
    });
  });
});

describe('a difference on one network', () => {
  it('is added from what is written everywhere, heard on that network alone, and taken away', async () => {
    const { onSave } = show();
    expect(group('LinkedIn').getByText('the same as everywhere')).toBeDefined();
    await userEvent.click(group('LinkedIn').getByRole('button', { name: 'Add a difference' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Tu or vous' }));
    await userEvent.click(group('LinkedIn').getByRole('radio', { name: 'vous' }));
    expect(preview()).toContain('Dis-nous');
    await userEvent.click(screen.getByRole('radio', { name: 'LinkedIn' }));
    expect(preview()).toContain('Dites-nous');
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0].voice).toEqual({
      ...brand.voice,
      networks: { linkedin: { address: 'vous' } },
    });
    await userEvent.click(
      group('LinkedIn').getByRole('button', { name: 'The same as everywhere: Tu or vous, LinkedIn' }),
    );
    expect(preview()).toContain('Dis-nous');
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0].voice).toEqual({ ...brand.voice, networks: {} });
  });
});

describe('the crisis switch', () => {
  const hush = () => within(screen.getByRole('region', { name: 'Crisis or mourning' }));

  it('is saved at once, without what is half written, and heard', async () => {
    const { onSave } = show();
    await userEvent.type(field('Name of the brand'), ' et fils');
    expect(preview()).toMatch(/[!😊]/u);
    await userEvent.click(hush().getByRole('radio', { name: 'Crisis' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...brand,
      voice: { ...brand.voice, hush: 'crisis' },
      updatedAt: expect.any(Number),
    });
    expect(preview()).not.toMatch(/[!😊🙌]/u);
    expect(field('Name of the brand').value).toBe('Cidrerie du Val et fils');
    await userEvent.click(hush().getByRole('radio', { name: 'Everyday' }));
    expect(onSave.mock.lastCall?.[0].voice.hush).toBeNull();
  });

  it('follows what another tab switched, and leaves what is half written', async () => {
    const { onSave, change } = show();
    await userEvent.type(field('Name of the brand'), ' et fils');
    change({ brand: { ...brand, voice: { ...brand.voice, hush: 'mourning' } } });
    expect(hush().getByRole('radio', { name: 'Mourning' }).getAttribute('aria-checked')).toBe('true');
    await userEvent.click(button('Save'));
    expect(onSave.mock.lastCall?.[0]).toMatchObject({
      name: 'Cidrerie du Val et fils',
      voice: { hush: 'mourning' },
    });
  });

  it('does not say that it is on where it could not be saved', async () => {
    show({ onSave: vi.fn().mockResolvedValue(false) });
    await userEvent.click(hush().getByRole('radio', { name: 'Mourning' }));
    expect(
      hush().getByRole<HTMLInputElement>('radio', { name: 'Everyday' }).getAttribute('aria-checked'),
    ).toBe('true');
  });
});

it('keeps what was written when it could not be saved', async () => {
  show({ onSave: vi.fn().mockResolvedValue(false) });
  await userEvent.type(field('Name of the brand'), '!{Enter}');
  expect(field('Name of the brand').value).toBe('Cidrerie du Val!');
  expect(screen.getByRole('status').textContent).toBe('');
});

it('deletes a brand only after a question that names it', async () => {
  const { onDelete } = show();
  await userEvent.click(button('Delete'));
  expect(onDelete).not.toHaveBeenCalled();
  const question = screen.getByRole('alertdialog', { name: 'Delete the brand “Cidrerie du Val”?' });
  await userEvent.click(within(question).getByRole('button', { name: 'Delete' }));
  expect(onDelete).toHaveBeenCalledOnce();
});

it('never deletes the last brand', () => {
  show({ canDelete: false });
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
});
