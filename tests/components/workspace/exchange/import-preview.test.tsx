import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ImportPreview } from '../../../../components/workspace/exchange/import-preview.tsx';
import type { MergeItem } from '../../../../utils/domain/exchange/merge.ts';

type Props = ComponentProps<typeof ImportPreview>;

function item(said: Partial<MergeItem>): MergeItem {
  const title = said.title ?? 'Merci';
  const content = { title, body: 'Merci !', language: 'fr' };
  return {
    noun: 'template',
    itemId: title,
    ofBrand: false,
    fields: ['title', 'body', 'language'],
    key: `template|${title}`,
    title,
    content,
    status: 'added',
    rowId: null,
    base: null,
    mine: null,
    theirs: content,
    twin: null,
    choices: ['mine', 'theirs'],
    choice: 'theirs',
    ...said,
  };
}

const conflict = item({
  title: 'Horaires',
  status: 'both',
  base: { title: 'Horaires', body: 'Ouvert à 9 h.' },
  mine: { title: 'Horaires', body: 'Ouvert à 8 h.' },
  theirs: { title: 'Horaires', body: 'Ouvert à 10 h.' },
  choices: ['mine', 'theirs', 'both'],
  choice: 'mine',
});

function show(props: Partial<Props> = {}) {
  const calls = {
    onBrand: vi.fn(),
    onFolder: vi.fn(),
    onTable: vi.fn(),
    onChoose: vi.fn(),
    onApply: vi.fn(),
    onCancel: vi.fn(),
  };
  const { container } = render(
    <ImportPreview
      fileName="modeles.csv"
      format="csv"
      packName={null}
      brands={[{ id: 'brand-1', name: 'Cidrerie du Val' }]}
      brandId=""
      needsBrand={false}
      folder=""
      table={null}
      items={[item({}), conflict]}
      told={[]}
      guessed={new Set()}
      choices={new Map()}
      dropped={[]}
      cycle={null}
      isBusy={false}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, container };
}

const apply = () => screen.getByRole('button', { name: /^Apply/ });

describe('the preview of a file', () => {
  it('counts what is new and what differs, and says how much would change', () => {
    show();
    expect(screen.getByRole('radio', { name: 'New (1)' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Changed on both sides (1)' })).toBeTruthy();
    expect(apply().textContent).toBe('Apply (1 change)');
  });

  it('says which template comes without its shortcut, and whose that is', () => {
    const { container } = show({ dropped: [{ key: 'template|Merci', shortcut: 'mrc', owner: 'Horaires' }] });
    const [first, second] = within(container).getAllByRole('listitem');
    const said = [first, second].filter((row) => row?.textContent?.includes('“mrc” belongs to “Horaires”'));
    expect(said).toHaveLength(1);
    expect(said[0]?.textContent).toContain('Merci');
  });

  it('shows what changed on either side, word by word', () => {
    const { container } = show();
    expect(screen.getByRole('heading', { name: 'Your changes' })).toBeTruthy();
    const marks = [...container.querySelectorAll('ins, del')].map(
      ({ tagName, textContent }) => `${tagName} ${textContent}`,
    );
    expect(marks).toEqual(['DEL 9', 'INS 8', 'DEL 9', 'INS 10']);
  });

  it('hears what is chosen for one item', async () => {
    const { onChoose } = show();
    const choices = screen.getByRole('radiogroup', { name: 'What to do with “Horaires”' });
    await userEvent.click(within(choices).getByRole('radio', { name: 'Both' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(new Map([['template|Horaires', 'both']]));
  });

  it('hears what is chosen for all that stand alike, and for no others', async () => {
    const { onChoose } = show({ items: [item({}), item({ title: 'Autre' }), conflict] });
    await userEvent.click(screen.getByRole('radio', { name: 'New (2)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep all as here' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(
      new Map([
        ['template|Merci', 'mine'],
        ['template|Autre', 'mine'],
      ]),
    );
  });

  it('has nothing to apply where nothing would change', () => {
    show({ choices: new Map([['template|Merci', 'mine']]) });
    expect((apply() as HTMLButtonElement).disabled).toBe(true);
  });

  it('of templates in a circle says so, and cannot be applied', () => {
    show({ cycle: ['A', 'B'] });
    expect(screen.getByRole('alert').textContent).toContain(
      'in a circle, nothing can be imported like this: A → B',
    );
    expect((apply() as HTMLButtonElement).disabled).toBe(true);
  });

  it('names each row that is refused with its reason', () => {
    show({
      told: [
        { row: 5, title: 'Long', code: 'too_long', text: '200000' },
        { row: 6, title: 'Curseur', code: 'cursor', text: '$|$' },
      ],
    });
    expect(screen.getByText('1 row refused')).toBeTruthy();
    expect(screen.getByText('Row 5, Long:').parentElement?.textContent).toBe(
      'Row 5, Long: the text has 200000 characters, at most 8,000 are possible.',
    );
    expect(screen.getByText('1 remark on what is taken over')).toBeTruthy();
  });

  it('of 10,000 templates draws the first, and more at each wish', async () => {
    show({ items: Array.from({ length: 10_000 }, (_, at) => item({ title: `T ${at}` })) });
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show more (9,950)' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });

  it('asks for the column of the text where it is not known', async () => {
    const table = { header: ['Merci', 'Merci beaucoup !'], columns: {}, dialect: 'plain' } as const;
    const { onTable } = show({ table, items: [] });
    expect(screen.getByText('Say which column holds the text of the replies')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Text$/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Merci beaucoup !' }));
    expect(onTable).toHaveBeenCalledExactlyOnceWith({ ...table, columns: { text: 1 } });
  });

  it('of a pack with a voice or rules is for one brand', async () => {
    show({ format: 'pack', packName: 'Cidrerie }}', needsBrand: true, brandId: 'brand-1' });
    expect(screen.getByText('Passerelle pack: “Cidrerie }}”')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /For which brand/ }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Cidrerie du Val']);
  });
});
