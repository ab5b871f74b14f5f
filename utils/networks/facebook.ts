import type { NetworkDefinition } from '../domain/networks/definition.ts';

/** What an address says of a post. */
const POST_PARAMS = ['story_fbid', 'id', 'multi_permalinks', 'fbid', 'set', 'v'];

/** "Edited", in the languages of most of the network's pages. */
const EDITED = [
  'Modifié',
  'Edited',
  'Bearbeitet',
  'Editado',
  'Modificato',
  'Bewerkt',
  'Edytowano',
  'Redigeret',
  'Redigerad',
  'تم التعديل',
  'נערך',
];

/** The line under a comment begins with its time. Lists of comments may be made of `li` too: one around it is none. */
const TIME_LINK = 'li:not(:has([role="article"])) a[href*="comment_id="]';

export const facebook: NetworkDefinition = {
  version: 1,
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  postPages: [
    '/posts/(?:[^/?]+/)?((?:pfbid)?\\w+)',
    '/permalink/(\\d+)',
    '[?&](?:story_fbid|multi_permalinks)=(\\w+)',
    '[?&]set=(?:pcb|gm)\\.(\\d+)',
    '/(?:videos|reel)/(?:[^/?]+/)?(\\d+)',
    '/photos/(?:[^/?]+/)*(\\d+)',
    '/watch/?\\?(?:[^#]*&)?v=(\\d+)',
    '[?&]fbid=(\\d+)',
  ],
  threadSigns: 'div[role="article"] a[href*="comment_id="]',
  foreground: 'div[role="dialog"][aria-modal="true"]',
  // Comments may stand beside their post's unit, or show while the post does not.
  order: 'posts first',
  address: {
    author: { keepParams: ['id'], trailingSlash: true },
    comment: {
      from: 'link',
      link: TIME_LINK,
      keepParams: [...POST_PARAMS, 'comment_id', 'reply_comment_id'],
    },
    post: { from: 'link', keepParams: POST_PARAMS },
  },
  notText: '[role="button"]',
  emoji: 'img[height="16"][alt], img[width="16"][alt], img[src*="/emoji.php/"][alt]',
  layouts: [
    {
      name: 'comet',
      seen: 'proven 2026-08: permalink pages, feeds, groups and dialogs',
      comment: {
        root: {
          by: 'element',
          select: 'div[role="article"][aria-label]',
          holds: TIME_LINK,
        },
        id: [{ in: 'query', link: TIME_LINK, params: ['reply_comment_id', 'comment_id'] }],
        parent: { by: 'query', replyParam: 'reply_comment_id', parentParam: 'comment_id' },
        author: {
          link: 'a[role="link"]:not([aria-hidden="true"]):not([tabindex="-1"])',
          name: ['span[dir="auto"]'],
          // An anonymous member of a group has a name and no link.
          fallback: 'span > span[dir="auto"]',
        },
        text: ['div[dir="auto"][style*="text-align"]', 'span[dir="auto"][lang]'],
        time: TIME_LINK,
        media: [
          { kind: 'photo', select: 'a[href*="/photo"] img' },
          { kind: 'gif', select: 'a[href*="/l.php"] img' },
          { kind: 'sticker', select: '[role="button"] img[draggable="false"]' },
        ],
        // The same place holds "See translation", "Hide" and others.
        edited: { select: 'li [role="button"]', words: EDITED },
        mention: 'a[role="link"]',
        mark: [TIME_LINK],
      },
      post: {
        unit: {
          around: '[data-ad-rendering-role="profile_name"], [data-ad-rendering-role="story_message"]',
          within: [
            '[data-virtualized]',
            '[data-pagelet^="FeedUnit_"]',
            '[aria-describedby][aria-labelledby]',
            'div[role="dialog"]',
            'div[role="main"]',
          ],
        },
        id: [],
        author: {
          link: '[data-ad-rendering-role="profile_name"] a[href]',
          place: '[data-ad-rendering-role="profile_name"]',
        },
        text: [
          '[data-ad-rendering-role="story_message"] div[dir="auto"][style*="text-align"]',
          '[data-ad-comet-preview="message"] div[dir="auto"][style*="text-align"]',
          '[data-ad-preview="message"] div[dir="auto"][style*="text-align"]',
        ],
        textIn:
          '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
        time: '[data-ad-rendering-role="profile_name"] + div a[role="link"]',
      },
    },
  ],
  composers: [
    {
      kind: 'lexical',
      // Messenger's boxes are Lexical too, but stand in no such form.
      select:
        'form[role="presentation"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      box: 'form',
      submit: '#focused-state-composer-submit [role="button"]',
      target: 'thread',
    },
  ],
  postComposer: {
    seen: 'a guess, 2026-11: a dialog with a Lexical box, which a person opens from the page; comment boxes are alike (proven 2026-02)',
    // A page speaks as itself only where it is at home.
    ownPage: { pattern: '^/(.+)$', address: 'https://www.facebook.com/{1}' },
    address: 'https://www.facebook.com/',
    editors: [
      // Agreed by several sources for comments; that posts are written in a dialog is a guess.
      'div[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      'div[role="dialog"] form [contenteditable="true"][role="textbox"]',
    ],
  },
};
