import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../../../../utils/domain/conversation/comment.ts';
import { findUnanswered } from '../../../../utils/domain/conversation/unanswered.ts';

/** Comments named by their place; `?` waits for an answer, `-` is answered, `x` wants none. */
function commentsOf(states: string) {
  const answers: Record<string, AnswerState> = { '?': 'to_answer', '-': 'answered', x: 'ignored' };
  return [...states].map((state, index) => ({ key: String(index), answer: answers[state] ?? 'ignored' }));
}

describe('the next comment to answer', () => {
  it.each([
    ['from nowhere, forwards', '-?-?', null, 1, '1'],
    ['from nowhere, backwards', '-?-?', null, -1, '3'],
    ['from a comment that is gone', '-?-?', '9', 1, '1'],
    ['after one that waits', '??-?', '1', 1, '3'],
    ['before one that waits', '??-?', '1', -1, '0'],
    ['after one that is answered', '?x-?', '1', 1, '3'],
    ['after the last', '-?-?', '3', 1, '1'],
    ['before the first', '?-?-', '0', -1, '2'],
    ['where only this one waits', '-?-', '1', 1, '1'],
    ['where none waits', '-x-', '1', 1, null],
    ['on an empty page', '', null, -1, null],
  ] as const)('%s', (_, states, from, step, expected) => {
    expect(findUnanswered(commentsOf(states), from, step)).toBe(expected);
  });
});
