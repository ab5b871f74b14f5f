import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { CampaignForm } from '../../../../components/calendar/campaigns/campaign-form.tsx';
import { CampaignList } from '../../../../components/calendar/campaigns/campaign-list.tsx';
import { examples } from '../../../examples.ts';

const { campaign, entry } = examples;
const rest = { brands: [], onCancel: vi.fn() };

function Form(props: Omit<ComponentProps<typeof CampaignForm>, 'draft' | 'onChange'>) {
  const [draft, setDraft] = useState(props.campaign);
  return <CampaignForm {...props} draft={draft} onChange={setDraft} />;
}

it('saves a campaign with a name and a span that goes forward', async () => {
  const onSave = vi.fn(async () => true);
  const onClose = vi.fn();
  render(<Form campaign={{ ...campaign, name: '' }} onSave={onSave} onClose={onClose} {...rest} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Give it a name.')).toBeDefined();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the campaign' }), ' Soldes ');
  fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2026-11-01' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('The last day comes before the first.')).toBeDefined();
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2027-01-15' } });
  await userEvent.click(screen.getByRole('radio', { name: 'Violet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'Soldes', first: '2026-11-15', last: '2027-01-15', color: 4 }),
  );
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('asks for a whole day where the year has five digits', async () => {
  const onSave = vi.fn(async () => true);
  const odd = { ...campaign, last: '20266-12-25' };
  render(<Form campaign={odd} onSave={onSave} onClose={vi.fn()} {...rest} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Choose a day.')).toBeDefined();
  expect(onSave).not.toHaveBeenCalled();
});

it('keeps what is written where it could not be stored', async () => {
  const onClose = vi.fn();
  render(<Form campaign={campaign} onSave={async () => false} onClose={onClose} {...rest} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Objective' }), ' et vases');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Objective' }).value).toBe(
    'Coffrets et vases',
  );
  expect(onClose).not.toHaveBeenCalled();
});

it('says how far the entries of a campaign have come, its span, and its colour by name', () => {
  const of = (id: string, status: typeof entry.status) => ({ ...entry, id, campaignId: campaign.id, status });
  render(
    <CampaignList
      campaigns={[campaign]}
      entries={[of('a', 'draft'), of('b', 'draft'), of('c', 'published'), { ...entry, campaignId: 'other' }]}
      brands={[]}
      onEdit={vi.fn()}
      onDelete={vi.fn()}
    />,
  );
  expect(screen.getByText('3 entries: Draft (2), Published (1)')).toBeDefined();
  expect(screen.getByText(/^November 15.–.December 24, 2026 · All brands · Amber$/)).toBeDefined();
});
