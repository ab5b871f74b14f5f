// @vitest-environment node

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CAMPAIGN_COLORS } from '../../../utils/domain/calendar/campaign.ts';

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../../components/shared/tokens.css'), 'utf8');

function color(token: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS) ?? [];
  const found = theme === 'light' ? light : dark;
  if (!found) throw new Error(`No token --${token}`);
  return found;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each(['light', 'dark'] as const)('the colours of campaigns can be read in the %s', (theme) => {
  for (let place = 0; place < CAMPAIGN_COLORS; place++) {
    const ink = color(`campaign-${place}`, theme);
    for (const ground of [`campaign-${place}-soft`, 'ground', 'surface'])
      expect(contrast(ink, color(ground, theme)), `campaign-${place} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    expect(contrast(color('ink', theme), color(`campaign-${place}-soft`, theme))).toBeGreaterThanOrEqual(4.5);
  }
});
