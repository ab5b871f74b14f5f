import { vi } from 'vitest';
import type { PlanActions, PlanLook } from '../../../components/calendar/plan/plan-look.ts';

/** Actions that only take note of what was asked for. */
export function fakeActions(): PlanActions {
  return {
    open: vi.fn(),
    add: vi.fn(),
    put: vi.fn(),
    shift: vi.fn(),
    askDay: vi.fn(),
    publish: vi.fn(),
    duplicate: vi.fn(),
    remove: vi.fn(),
    tick: vi.fn(),
    showDay: vi.fn(),
  };
}

/** Of the user in Paris with one brand and no campaign. */
export function fakeLook(): PlanLook {
  return {
    today: '2026-11-21',
    timeZone: 'Europe/Paris',
    brands: new Map(),
    campaigns: new Map(),
    addressOf: (key) => `#calendar/plan/entry/${key}`,
  };
}
