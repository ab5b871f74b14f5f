import type { SiteComment, SitePost } from './conversation.ts';

/** What the page of every network gets: the data and what its buttons do. */
export interface SitePage {
  language: 'fr' | 'en';
  post: SitePost;
  postId: string;
  comments: readonly SiteComment[];
  /** The comment whose reply box is open. */
  replyingTo: SiteComment | null;
  onReply: (comment: SiteComment | null) => void;
  /** Sends, as the brand: nothing but a person, or a mistake of ours, ever calls it. */
  onSend: (text: string, parent: SiteComment | null) => void;
}

/** The first words of the interface, in both languages. */
export const LABELS = {
  fr: {
    like: 'J’aime',
    reply: 'Répondre',
    comment: 'Ajouter un commentaire…',
    send: 'Publier',
    author: 'Auteur',
  },
  en: { like: 'Like', reply: 'Reply', comment: 'Add a comment…', send: 'Post', author: 'Author' },
} as const;

const levels = new WeakMap<readonly SiteComment[], Map<string | null, SiteComment[]>>();
const NONE: readonly SiteComment[] = [];

/** The comments of a level: those of the post, or the replies of one. */
export function repliesTo(comments: readonly SiteComment[], parent: string | null): readonly SiteComment[] {
  let byParent = levels.get(comments);
  if (!byParent) {
    byParent = new Map();
    for (const comment of comments) {
      const level = byParent.get(comment.parent);
      if (level) level.push(comment);
      else byParent.set(comment.parent, [comment]);
    }
    levels.set(comments, byParent);
  }
  return byParent.get(parent) ?? NONE;
}
