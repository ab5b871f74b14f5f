import { screen } from '@testing-library/dom';
import { afterEach, expect, it, vi } from 'vitest';
import { createMark } from '../../../components/card/mark.ts';
import { NOT_ANALYZED } from '../../../utils/domain/language/analysis.ts';
import { examples } from '../../examples.ts';

afterEach(() => document.body.replaceChildren());

it('tells a comment that was not analyzed from one that is neutral, and one that is uncertain', () => {
  const mark = createMark({ onOpen: vi.fn(), onClose: vi.fn(), onActivate: vi.fn() });
  document.body.append(mark.element);
  const faces = [
    NOT_ANALYZED,
    { ...NOT_ANALYZED, missing: undefined },
    { ...NOT_ANALYZED, missing: undefined, uncertain: false },
    { ...examples.analysis, urgencyBecause: [] },
  ].map((analysis) => {
    mark.show(analysis);
    const face = screen.getByRole('button');
    return { name: face.getAttribute('aria-label'), shape: face.querySelector('svg')?.innerHTML };
  });
  expect(faces.map(({ name }) => name)).toEqual([
    'Passerelle: Not analyzed',
    'Passerelle: Uncertain',
    'Passerelle: Neutral',
    'Passerelle: Negative, Complaint',
  ]);
  expect(new Set(faces.map(({ shape }) => shape)).size).toBe(4);
});
