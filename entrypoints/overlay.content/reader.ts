import { type Item, itemKey } from '../../utils/domain/conversation/item.ts';
import type { Health } from '../../utils/domain/conversation/page-report.ts';
import { analyze } from '../../utils/domain/language/analyze.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import { observePage } from '../../utils/page/observe.ts';
import { findCommentElements, readPage } from '../../utils/page/read.ts';

/** A comment or reply that the page shows now. */
export interface PlacedComment {
  key: string;
  item: Item;
  analysis: Analysis;
  element: Element;
}

/** What the page says now. */
export interface PageState {
  url: string;
  post: Item | null;
  comments: ReadonlyMap<string, PlacedComment>;
  health: Health;
}
