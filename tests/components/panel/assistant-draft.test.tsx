import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AssistantDraft } from '../../../components/panel/assistant-draft.tsx';

type Props = ComponentProps<typeof AssistantDraft>;
const HOSTILE = '<img src=x onerror=alert(1)> **Merci**';

function show(props: Partial<Props> = {}) {
  const calls = { onAsk: vi.fn(), onSend: vi.fn(), onStop: vi.fn(), onUse: vi.fn(), onDiscard: vi.fn() };
  const { container } = render(
    <AssistantDraft
      destination="http://localhost:11434/v1 small"
      request={null}
      progress={null}
      findings={[]}
      hasDraft={false}
      isMarked={false}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, container };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('asking', () => {
  it('takes the wish along, and says who is asked', async () => {
    const { onAsk } = show();
    expect(screen.getByText('http://localhost:11434/v1 small')).toBeDefined();
    await userEvent.type(screen.getByRole('textbox'), 'shorter');
    await press('Draft with the assistant');
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('shorter', false);
  });

  it('starts from the draft unless the user says otherwise', async () => {
    const { onAsk } = show({ hasDraft: true });
    await press('Draft with the assistant');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Start from my draft' }));
    await press('Draft with the assistant');
    expect(onAsk.mock.calls).toEqual([
      ['', true],
      ['', false],
    ]);
  });
});

describe('before it is sent', () => {
  const request = { system: 'You help…', user: `Data: ${HOSTILE}` };

  it('the request is shown word for word, and nothing was sent', () => {
    const { onSend, container } = show({ request });
    expect(screen.getByRole('region', { name: 'Instructions' }).textContent).toBe(request.system);
    expect(screen.getByRole('region', { name: 'Data and demand' }).textContent).toBe(request.user);
    expect(container.querySelector('img')).toBeNull();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('the user sends it, with or without being asked again, or leaves it', async () => {
    const { onSend, onDiscard } = show({ request });
    await press('Send');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Do not ask again for this destination' }));
    await press('Send');
    await press('Cancel');
    expect(onSend.mock.calls).toEqual([[false], [true]]);
    expect(onDiscard).toHaveBeenCalledOnce();
  });
});

describe('a proposal', () => {
  it('that is still coming can be stopped, and not used', async () => {
    const { onStop } = show({ progress: { text: 'Mer', removed: [], end: null } });
    expect(screen.queryByRole('button', { name: 'Use as draft' })).toBeNull();
    await press('Stop');
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('that is complete says that a model wrote it, and is used or discarded by the user alone', async () => {
    const { onUse, onDiscard } = show({
      progress: { text: 'Merci !', removed: [], end: 'done' },
      findings: ['“Merci” is shouting.'],
    });
    expect(screen.getByText('Written by a language model')).toBeDefined();
    expect(screen.getByText('“Merci” is shouting.')).toBeDefined();
    expect(onUse).not.toHaveBeenCalled();
    await press('Use as draft');
    await press('Discard');
    expect(onUse).toHaveBeenCalledOnce();
    expect(onDiscard).toHaveBeenCalledOnce();
  });

  it('is text, whatever it holds', () => {
    const { container } = show({ progress: { text: HOSTILE, removed: [], end: 'done' } });
    expect(screen.getByText(HOSTILE)).toBeDefined();
    expect(container.querySelector('img, strong')).toBeNull();
  });

  it('says what was taken out of it, once each', () => {
    const link = { kind: 'link' as const, text: 'https://gagnez.example' };
    show({ progress: { text: 'Merci', removed: [link, link], end: 'done' } });
    expect(screen.getByRole('alert').textContent).toMatch(/mentions it: https:\/\/gagnez\.example$/);
  });

  it('that failed says why in a sentence, and what came can still be used', () => {
    show({ progress: { text: 'Bonjour', removed: [], end: 'broken' } });
    expect(screen.getByRole('alert').textContent).toMatch(/broke off/);
    expect(screen.getByRole('button', { name: 'Use as draft' })).toBeDefined();
  });

  it('without a text cannot be used', () => {
    show({ progress: { text: '', removed: [], end: 'leaked' } });
    expect(screen.queryByRole('button', { name: 'Use as draft' })).toBeNull();
  });
});

it('a draft that holds words of a model says so', () => {
  show({ isMarked: true, hasDraft: true });
  expect(screen.getByText(/^Your draft holds a text written by a language model/)).toBeDefined();
});
