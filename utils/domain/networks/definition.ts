import * as v from 'valibot';
import { NETWORK_IDS } from '../conversation/item.ts';

/**
 * What a network's pages look like, as data: one file per network under `utils/networks/`, interpreted by `utils/page/`.
 * Anchors in order of preference: stable attribute, role and structure, shape of a link. Words of the interface are
 * never an anchor, and hashed class names are refused.
 */
const DEFINITION_VERSION = 1;

const selector = v.pipe(v.string(), v.minLength(1));
/** A regular expression whose first group is what is wanted. */
const pattern = v.pipe(
  v.string(),
  v.check((source) => {
    try {
      return new RegExp(source, 'u') && source.includes('(');
    } catch {
      return false;
    }
  }, 'a pattern must be a regular expression with a group'),
);

/** An address of a post. */
const postPageSchema = v.union([
  /** Its group is the id. */
  pattern,
  /** The id is `id` with its `{1}`, `{2}` … replaced by the groups. */
  v.object({ pattern, id: v.string() }),
]);

/** Where the element of one comment is. */
const rootSchema = v.variant('by', [
  /** The element that matches `select` and holds, of its own, one of `holds`. */
  v.object({ by: v.literal('element'), select: selector, holds: v.optional(selector) }),
  /**
   * A row without a mark of its own: from each `from` climb to the first ancestor that holds `until`.
   * It is a comment if it also holds one of `holds`.
   */
  v.object({ by: v.literal('row'), from: selector, until: selector, holds: selector }),
]);

/** Where the id of a comment stands. */
const idSchema = v.variant('in', [
  v.object({ in: v.literal('attribute'), attribute: v.string(), pattern }),
  /** The first of `params` that the link's query has; values may be base64 of `kind:<post>_<comment>`. */
  v.object({ in: v.literal('query'), link: selector, params: v.array(v.string()) }),
  v.object({ in: v.literal('path'), link: selector, pattern }),
]);

/** How a reply is told from a comment, and its parent found. */
const parentSchema = v.variant('by', [
  /** The link that has `replyParam` is a reply's; `parentParam` names the comment. */
  v.object({ by: v.literal('query'), replyParam: v.string(), parentParam: v.string() }),
  /**
   * A reply stands inside its comment; or after it, indented by `indentStyle` or told by a `replyMark`, which it
   * matches or holds of its own.
   */
  v.object({
    by: v.literal('nesting'),
    indentStyle: v.optional(v.string()),
    replyMark: v.optional(selector),
  }),
  /** A reply stands in a `list` that follows its comment. */
  v.object({ by: v.literal('list'), list: selector }),
]);

const fieldSchema = v.object({
  /**
   * The link to the author; the first `name` that is there stands inside one, or its text is the name.
   * `fallback` is the name of someone without a link; in `place` stands someone, linked or not.
   */
  author: v.object({
    link: selector,
    name: v.optional(v.array(selector)),
    fallback: v.optional(selector),
    place: v.optional(selector),
  }),
  /** The pieces of the text, in order; the first alternative that finds any is used. */
  text: v.array(selector),
  /** The words for the age; a `datetime` on it is exact. */
  time: selector,
});

const layoutSchema = v.object({
  name: v.string(),
  /** When this layout is met, and how sure that is. */
  seen: v.string(),
  comment: v.object({
    root: rootSchema,
    id: v.array(idSchema),
    parent: parentSchema,
    ...fieldSchema.entries,
    /** A picture that is the comment. */
    media: v.optional(
      v.array(
        v.object({ kind: v.picklist(['gif', 'image', 'sticker', 'photo', 'video']), select: selector }),
      ),
    ),
    /**
     * What shows that the text was changed after it was published; where other things stand in its place too, only
     * the `words` tell, in the languages that are known.
     */
    edited: v.optional(v.object({ select: selector, words: v.optional(v.array(v.string())) })),
    /** Beside the age, behind a bullet: who writes the post (before it), and that the text was changed (after it). */
    bulletsBesideAge: v.optional(v.boolean()),
    /** The link at the head of a reply that names whom it answers. */
    mention: v.optional(selector),
    /** A small mark may stand at the end of the line that holds one of these, best first. */
    mark: v.array(selector),
  }),
  post: v.object({
    /** The unit that holds a post: around each `around`, the closest of the first `within` that is there. */
    unit: v.object({ around: selector, within: v.array(selector) }),
    id: v.array(idSchema),
    ...fieldSchema.entries,
    /** The text stands in the first of these; another holds that of a post which is shared. */
    textIn: v.optional(selector),
  }),
});

const composerSchema = v.object({
  kind: v.picklist(['lexical', 'quill', 'tiptap', 'textarea', 'input']),
  select: selector,
  /** The box around the editor, with its button. */
  box: selector,
  submit: v.optional(selector),
  /**
   * How the comment that a box answers is found: `thread` (the one thread around it), `inside` (the comment that
   * holds it), `after` (the comment right before it), `mention` (one box for the page: what it begins with tells).
   */
  target: v.picklist(['thread', 'inside', 'after', 'mention']),
});

/** The network's own box in which a post is written, which only a person opens and sends. */
const postComposerSchema = v.object({
  /** When it is met so, and how sure that is. */
  seen: v.string(),
  /**
   * The page to open. Where the path of the brand's own page fits `ownPage`, its `address`, with its `{1}`, `{2}` …
   * replaced by the groups; else `address`.
   */
  ownPage: v.optional(v.object({ pattern, address: v.string() })),
  address: v.string(),
  /** The box itself, the best first; a box for comments is never meant, even where it fits. */
  editors: v.array(selector),
  /** Elements whose open shadow root may hold the box. */
  shadowHosts: v.optional(selector),
});

export const definitionSchema = v.strictObject({
  version: v.literal(DEFINITION_VERSION),
  id: v.picklist(NETWORK_IDS),
  hosts: v.array(v.string()),
  /** Pages of one post, by their path and query. */
  postPages: v.array(postPageSchema),
  /** Signs that a page shows a thread, whether or not it can be read. */
  threadSigns: selector,
  /** Where a page shows one above another, what stands in it goes first. */
  foreground: v.optional(selector),
  /** The order of what was read: all posts before all comments, or each post before its own. */
  order: v.picklist(['posts first', 'thread by thread']),
  address: v.object({
    author: v.object({ keepParams: v.array(v.string()), trailingSlash: v.boolean() }),
    /** `link`: the comment's own link, with `keepParams`. Otherwise made from the ids. */
    comment: v.variant('from', [
      v.object({ from: v.literal('link'), link: selector, keepParams: v.array(v.string()) }),
      v.object({ from: v.literal('ids'), template: v.string() }),
    ]),
    /** Made from the id; or the post's own link, with `keepParams`. */
    post: v.variant('from', [
      v.object({ from: v.literal('link'), keepParams: v.array(v.string()) }),
      v.object({ from: v.literal('ids'), template: v.string() }),
    ]),
  }),
  /** The id holds its time of birth: the number at its end, shifted right by so many bits, in milliseconds. */
  idTimeShift: v.optional(v.number()),
  /** What names the post inside a comment's id. */
  postInCommentId: v.optional(pattern),
  /** Controls inside a text that are not part of it ("See more"). */
  notText: selector,
  /** Where a text is folded, all of it is in the page. */
  foldsWholeTexts: v.optional(v.boolean()),
  /** Pictures inside a text that stand for a character. */
  emoji: v.optional(selector),
  layouts: v.array(layoutSchema),
  composers: v.array(composerSchema),
  postComposer: postComposerSchema,
});

export type NetworkDefinition = v.InferOutput<typeof definitionSchema>;
export type Layout = v.InferOutput<typeof layoutSchema>;
export type ComposerRule = v.InferOutput<typeof composerSchema>;
export type PostPage = v.InferOutput<typeof postPageSchema>;
export type IdRule = v.InferOutput<typeof idSchema>;
