import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useChosen } from '../../../entrypoints/sidepanel/use-chosen.ts';
import { lastComment, panelFocus } from '../../../utils/settings/session.ts';
import { usePanel } from '../../../utils/state/panel.ts';

beforeEach(() => usePanel.setState(usePanel.getInitialState()));

function show(tabId: number) {
  const { result, rerender } = renderHook(({ tab }) => useChosen(tab), { initialProps: { tab: tabId } });
  return { result, goTo: (tab: number) => rerender({ tab }) };
}

describe('the comment that is looked at', () => {
  it('is found again when another tab was in front meanwhile', async () => {
    const { result, goTo } = show(7);
    act(() => result.current.choose('facebook:1'));
    goTo(8);
    expect(result.current.key).toBeNull();
    act(() => result.current.choose('linkedin:5'));
    goTo(7);
    expect(result.current.key).toBe('facebook:1');
    await waitFor(async () => expect(await lastComment.get()).toEqual({ tabId: 7, key: 'facebook:1' }));
    goTo(8);
    expect(result.current.key).toBe('linkedin:5');
  });

  it('is that of a mark in the page until the user chooses another, and stays so', async () => {
    const { result, goTo } = show(7);
    await act(() => panelFocus.set({ tabId: 7, key: 'facebook:1', at: Date.now() - 10 }));
    await waitFor(() => expect(result.current.key).toBe('facebook:1'));
    act(() => result.current.choose('facebook:2'));
    goTo(8);
    goTo(7);
    expect(result.current.key).toBe('facebook:2');
    act(() => result.current.choose(null));
    goTo(8);
    goTo(7);
    expect(result.current.key).toBeNull();
    await act(() => panelFocus.set({ tabId: 7, key: 'facebook:1', at: Date.now() + 10 }));
    await waitFor(() => expect(result.current.key).toBe('facebook:1'));
  });
});
