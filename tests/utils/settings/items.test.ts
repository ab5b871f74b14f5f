import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstRunDone, networkModes, refusedIdentities, theme } from '../../../utils/settings/items.ts';
import { panelFocus, storageTrouble } from '../../../utils/settings/session.ts';

const { local, session } = fakeBrowser.storage;
const DEFAULT_MODES = { facebook: 'tags', instagram: 'tags', linkedin: 'panel' };

describe('before anything was chosen', () => {
  it('only LinkedIn’s pages, whose terms ask for it, get no marks', async () => {
    expect(await networkModes.get()).toEqual(DEFAULT_MODES);
  });

  it('the first run is to come, and the look is the system’s', async () => {
    expect(await firstRunDone.get()).toBe(false);
    expect(await theme.get()).toBe('system');
  });

  it('no page was refused', async () => {
    expect(await refusedIdentities.get()).toEqual([]);
  });

  it('nothing is in trouble and no comment in focus', async () => {
    expect(await storageTrouble.get()).toBeNull();
    expect(await panelFocus.get()).toBeNull();
  });
});

it('a choice is found again', async () => {
  await networkModes.set({ facebook: 'off', instagram: 'panel', linkedin: 'tags' });
  await theme.set('dark');
  expect(await networkModes.get()).toEqual({ facebook: 'off', instagram: 'panel', linkedin: 'tags' });
  expect(await theme.get()).toBe('dark');
});

describe('what is stored and spoilt', () => {
  it('costs a network its own choice, and no other its', async () => {
    await local.set({ networkModes: { facebook: 'loud', instagram: 'off' } });
    expect(await networkModes.get()).toEqual({ ...DEFAULT_MODES, instagram: 'off' });
  });

  it.each([['tags'], [42], [[]], [{ linkedin: {} }]])('as modes, %j, leaves the defaults', async (value) => {
    await local.set({ networkModes: value });
    expect(await networkModes.get()).toEqual(DEFAULT_MODES);
  });

  it('as anything else leaves the default', async () => {
    await local.set({ theme: 'sepia', firstRunDone: 'yes' });
    await session.set({ storageTrouble: 'fire', panelFocus: { tabId: '7' } });
    expect(await theme.get()).toBe('system');
    expect(await firstRunDone.get()).toBe(false);
    expect(await storageTrouble.get()).toBeNull();
    expect(await panelFocus.get()).toBeNull();
  });
});

describe('who watches a setting', () => {
  it('hears each new value, until they stop', async () => {
    const heard = vi.fn();
    const stop = theme.watch(heard);
    await theme.set('dark');
    await theme.set('light');
    stop();
    await theme.set('system');
    expect(heard.mock.calls).toEqual([['dark'], ['light']]);
  });

  it('hears a default where another window stored what does not fit, or took it away', async () => {
    const heard = vi.fn();
    networkModes.watch(heard);
    await local.set({ networkModes: { facebook: 'loud', instagram: 'off' } });
    await local.remove('networkModes');
    expect(heard.mock.calls).toEqual([[{ ...DEFAULT_MODES, instagram: 'off' }], [DEFAULT_MODES]]);
  });

  it('does not hear of another setting', async () => {
    const heard = vi.fn();
    theme.watch(heard);
    await firstRunDone.set(true);
    expect(heard).not.toHaveBeenCalled();
  });
});

it('what lasts as long as the browser is not kept on the disk', async () => {
  await panelFocus.set({ tabId: 7, key: 'facebook:1', at: 1 });
  await storageTrouble.set('storage_full');
  expect(await local.get()).toEqual({});
  expect(await panelFocus.get()).toEqual({ tabId: 7, key: 'facebook:1', at: 1 });
});
