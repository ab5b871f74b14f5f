import type { NetworkDefinition } from '../domain/networks/definition.ts';

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
  ],
  threadSigns: 'div[role="article"] a[href*="comment_id="]',
  foreground: 'div[role="dialog"][aria-modal="true"]',
  // Comments may stand beside their post's unit, or show while the post does not.
  order: 'posts first',
  address: {
    author: { keepParams: ['id'], trailingSlash: true },
    comment: {
      from: 'link',
      link: 'li a[href*="comment_id="]',
      keepParams: ['story_fbid', 'id', 'comment_id', 'reply_comment_id'],
    },
    post: null,
  },
  notText: '[role="button"]',
  emoji: 'img[height="16"][alt], img[width="16"][alt]',
  layouts: [
    {
      name: 'comet',
      seen: 'proven 2026-08: permalink pages, feeds, groups and dialogs',
      comment: {
        root: {
          by: 'element',
          select: 'div[role="article"][aria-label]',
          holds: 'li a[href*="comment_id="]',
        },
        id: [{ in: 'query', link: 'li a[href*="comment_id="]', params: ['reply_comment_id', 'comment_id'] }],
        parent: { by: 'query', replyParam: 'reply_comment_id', parentParam: 'comment_id' },
        author: {
          link: 'a[role="link"]:not([aria-hidden="true"]):not([tabindex="-1"])',
          name: ['span[dir="auto"]'],
          // An anonymous member of a group has a name and no link.
          fallback: 'span > span[dir="auto"]',
        },
        text: ['div[dir="auto"][style*="text-align"]', 'span[dir="auto"][lang]'],
        time: 'li a[href*="comment_id="]',
        media: [
          { kind: 'photo', select: 'a[href*="/photo"] img' },
          { kind: 'gif', select: 'a[href*="/l.php"] img' },
          { kind: 'sticker', select: '[role="button"] img[draggable="false"]' },
        ],
        mark: ['li a[href*="comment_id="]'],
      },
      post: {
        unit: {
          around: '[data-ad-rendering-role="profile_name"], [data-ad-rendering-role="story_message"]',
          within: [
            '[data-virtualized]',
            '[aria-describedby][aria-labelledby]',
            'div[role="dialog"]',
            'div[role="main"]',
          ],
        },
        id: [],
        author: { link: '[data-ad-rendering-role="profile_name"] a[href]' },
        text: [
          '[data-ad-rendering-role="story_message"] div[dir="auto"][style*="text-align"]',
          '[data-ad-comet-preview="message"] div[dir="auto"][style*="text-align"]',
          '[data-ad-preview="message"] div[dir="auto"][style*="text-align"]',
        ],
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
};
