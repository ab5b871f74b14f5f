import { create } from 'zustand';
import type { AnswerState } from '../domain/conversation/comment.ts';
import type { Sentiment } from '../domain/language/analysis.ts';

type AnswerFilter = Extract<AnswerState, 'to_answer' | 'answered'> | 'all' | 'kept';
type SentimentFilter = Sentiment | 'all';

interface PanelState {
  answer: AnswerFilter;
  sentiment: SentimentFilter;
  /** The comment that is looked at, by tab, and since when (milliseconds); null: the list. */
  chosen: Readonly<Record<number, { key: string | null; at: number }>>;
  set: (change: Partial<Pick<PanelState, 'answer' | 'sentiment'>>) => void;
  choose: (tabId: number, key: string | null, at: number) => void;
}

/** What the side panel looks at. */
export const usePanel = create<PanelState>((set) => ({
  answer: 'to_answer',
  sentiment: 'all',
  chosen: {},
  set: (change) => set(change),
  choose: (tabId, key, at) => set(({ chosen }) => ({ chosen: { ...chosen, [tabId]: { key, at } } })),
}));
