import type { NetworkDefinition } from '../domain/networks/definition.ts';

const QUILL = '.ql-editor[contenteditable="true"]';
const TIPTAP = '.tiptap.ProseMirror[contenteditable="true"]';

const AUTHOR_LINK = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
/** Beside the link to the author; beside that to the picture stands the text. */
const AGE = 'a + div > p:not([componentkey]):not([data-view-name])';

export const linkedin: NetworkDefinition = {
  version: 1,
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  postPages: [
    '/feed/update/(urn:li:[a-zA-Z]+:\\d+)',
    { pattern: '/posts/[^/?]*-(activity|ugcPost|share)-(\\d+)', id: 'urn:li:{1}:{2}' },
  ],
  threadSigns:
    '[data-id^="urn:li:comment:"], [componentkey^="replaceableComment_"], [data-view-name="comment-actor-picture"]',
  order: 'thread by thread',
  address: {
    author: { keepParams: [], trailingSlash: false },
    comment: {
      from: 'ids',
      template:
        'https://www.linkedin.com/feed/update/{post}/?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%28{number}%2C{encodedPost}%29',
    },
    post: { from: 'ids', template: 'https://www.linkedin.com/feed/update/{id}/' },
  },
  idTimeShift: 22,
  postInCommentId: '\\((?:urn:li:)?([a-zA-Z]+:\\d+),',
  notText: 'button, [role="button"]',
  foldsWholeTexts: true,
  layouts: [
    {
      name: 'sdui',
      seen: 'proven 2026-05: post pages, feed and activity lists; class names are hashed. Early 2026 without aria-label',
      comment: {
        // Three elements, each inside the other, have the same key: the outer one is the comment.
        root: {
          by: 'element',
          select:
            ':not([componentkey^="replaceableComment_"]) > [componentkey^="replaceableComment_urn:li:comment:"]',
        },
        id: [
          { in: 'attribute', attribute: 'componentkey', pattern: '^replaceableComment_(urn:li:comment:.+)$' },
        ],
        parent: {
          by: 'nesting',
          indentStyle: 'margin-left',
          replyMark: 'a[data-view-name="reply-actor-picture"]',
        },
        author: {
          link: AUTHOR_LINK,
          name: ['[aria-label] span[aria-hidden="true"]', 'p'],
        },
        text: [
          'p[componentkey^="comment-commentary_"]',
          '[data-view-name="comment-commentary"]',
          '[data-testid="expandable-text-box"]',
        ],
        time: AGE,
        mark: [AGE],
      },
      post: {
        unit: {
          around: '[componentkey^="feed-commentary_"], [data-view-name="feed-commentary"]',
          within: ['[componentkey^="expanded"]', '[data-view-name="feed-full-update"]', 'div[componentkey]'],
        },
        id: [
          { in: 'attribute', attribute: 'data-testid', pattern: 'ReactionFacepileCollection-(urn:li:.+)$' },
        ],
        author: {
          link: AUTHOR_LINK,
          name: ['[aria-label] span[aria-hidden="true"]', 'p'],
        },
        text: ['[componentkey^="feed-commentary_"]', '[data-view-name="feed-commentary"]'],
        textIn: '[componentkey^="feed-commentary_"], [data-view-name="feed-commentary"]',
        time: 'a > * + p:last-child',
      },
    },
    {
      name: 'classic',
      seen: 'proven until 2026-10: post pages, on some accounts everywhere',
      comment: {
        root: { by: 'element', select: 'article.comments-comment-entity[data-id^="urn:li:comment:"]' },
        id: [{ in: 'attribute', attribute: 'data-id', pattern: '^(urn:li:comment:.+)$' }],
        parent: { by: 'nesting', replyMark: '.comments-comment-entity--reply' },
        author: {
          link: 'a.comments-comment-meta__description-container',
          name: ['.comments-comment-meta__description-title'],
        },
        text: ['.comments-comment-item__main-content .update-components-text'],
        time: 'time',
        edited: { select: '.comments-comment-meta__info > span' },
        mark: ['time'],
      },
      post: {
        unit: { around: '.feed-shared-update-v2[data-urn]', within: ['.feed-shared-update-v2[data-urn]'] },
        id: [{ in: 'attribute', attribute: 'data-urn', pattern: '^(urn:li:.+)$' }],
        author: {
          link: 'a.update-components-actor__meta-link, a.update-components-actor__container-link',
          name: ['.update-components-actor__title [aria-hidden="true"]'],
        },
        text: ['.update-components-update-v2__commentary', '.feed-shared-update-v2__commentary'],
        textIn: '.update-components-update-v2__commentary, .feed-shared-update-v2__commentary',
        time: '.update-components-actor__sub-description [aria-hidden="true"]',
      },
    },
    {
      name: 'old',
      seen: 'gone from most accounts; kept as a fallback',
      comment: {
        root: { by: 'element', select: 'article.comments-comment-item[data-id]' },
        id: [{ in: 'attribute', attribute: 'data-id', pattern: '^(urn:li:comment:.+)$' }],
        parent: { by: 'nesting' },
        author: {
          link: AUTHOR_LINK,
          name: ['.comments-post-meta__name-text [aria-hidden="true"]'],
        },
        text: ['.comments-comment-item__main-content', '[class*="comment-item-content-body"]'],
        time: 'time',
        mark: ['time'],
      },
      post: {
        unit: { around: '.feed-shared-update-v2[data-urn]', within: ['.feed-shared-update-v2[data-urn]'] },
        id: [{ in: 'attribute', attribute: 'data-urn', pattern: '^(urn:li:.+)$' }],
        author: {
          link: 'a.update-components-actor__container-link',
          name: ['.update-components-actor__title [aria-hidden="true"]'],
        },
        text: ['.feed-shared-update-v2__commentary'],
        time: '[class*="actor__sub-description"] [aria-hidden="true"]',
      },
    },
  ],
  composers: [
    {
      kind: 'tiptap',
      select: `div[componentkey^="commentBox-"] ${TIPTAP}`,
      box: 'div[componentkey^="commentBox-"]',
      submit: '[id*="commentButtonSection"] button',
      target: 'after',
    },
    {
      kind: 'quill',
      select: `.comments-comment-box ${QUILL}`,
      box: '.comments-comment-box',
      submit: 'button[class*="comments-comment-box__submit-button"]',
      target: 'inside',
    },
  ],
  postComposer: {
    seen: 'a guess, 2026-11: the share box is a dialog, Quill on classic pages (agreed until 2025), tiptap on newer ones as for comments (proven 2026-05)',
    // Who looks after a company's page writes as the company there. A guess; where it is wrong, the page shows its button.
    ownPage: {
      pattern: '^/(?:company|showcase|school)/([^/?]+)',
      address: 'https://www.linkedin.com/company/{1}/admin/page-posts/published/?share=true',
    },
    // Agreed by several sources, 2023 to 2025: opens the share box over the feed.
    address: 'https://www.linkedin.com/feed/?shareActive=true',
    editors: [
      `.share-creation-state__text-editor ${QUILL}`,
      `[role="dialog"] ${TIPTAP}`,
      `dialog[open] ${TIPTAP}`,
      `[role="dialog"] ${QUILL}`,
    ],
    // Since about 2025 classic parts of a newer page stand in a shadow root: a guess.
    shadowHosts: '#interop-outlet',
  },
};
