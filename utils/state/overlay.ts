import { create } from 'zustand';
import type { Analysis } from '../domain/language/analysis.ts';

/** A mark that stands in the page now; one per visible copy of a comment. */
export interface ShownMark {
  id: number;
  /** `itemKey` of its comment. */
  key: string;
  analysis: Analysis;
  /** The closed shadow root that it is drawn in. */
  root: ShadowRoot;
}

interface OverlayState {
  marks: readonly ShownMark[];
  /** The mark whose card is open. */
  openId: number | null;
  setMarks: (marks: readonly ShownMark[]) => void;
  setOpen: (id: number, open: boolean) => void;
}

/** What the overlay of one page shows; gone with the page. */
export const useOverlay = create<OverlayState>((set) => ({
  marks: [],
  openId: null,
  setMarks: (marks) => set({ marks }),
  setOpen: (id, open) =>
    set((state) => {
      if (open) return { openId: id };
      return state.openId === id ? { openId: null } : state;
    }),
}));
