import { create } from 'zustand';
import type { AnswerState } from '../domain/conversation/comment.ts';
import type { Sentiment } from '../domain/language/analysis.ts';

type AnswerFilter = Extract<AnswerState, 'to_answer' | 'answered'> | 'all' | 'kept';
type SentimentFilter = Sentiment | 'all';

interface PanelState {
  answer: AnswerFilter;
  sentiment: SentimentFilter;
  /** The comment that is looked at; null: the list. */
  selected: string | null;
  set: (change: Partial<Pick<PanelState, 'answer' | 'sentiment' | 'selected'>>) => void;
}

/** What the side panel looks at. */
export const usePanel = create<PanelState>((set) => ({
  answer: 'to_answer',
  sentiment: 'all',
  selected: null,
  set: (change) => set(change),
}));
