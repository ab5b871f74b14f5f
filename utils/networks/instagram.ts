import type { NetworkDefinition } from '../domain/networks/definition.ts';

export const instagram: NetworkDefinition = {
  version: 1,
  id: 'instagram',
  hosts: ['www.instagram.com'],
  postPages: ['/(?:p|reel|reels)/([\\w-]+)'],
  threadSigns: 'a[href*="/c/"] > time[datetime]',
  foreground: 'div[role="dialog"]',
  order: 'thread by thread',
  address: {
    author: { keepParams: [], trailingSlash: true },
    comment: { from: 'link', link: 'a[href*="/c/"]', keepParams: [] },
    post: { from: 'ids', template: 'https://www.instagram.com/p/{id}/' },
  },
  notText: '[role="button"], button',
  layouts: [
    {
      name: 'modal',
      seen: 'agreed by several sources, 2023 to 2025: a post over a grid',
      comment: {
        root: { by: 'row', from: 'li a > img', until: 'h3 a', holds: 'h3' },
        id: [{ in: 'path', link: 'a[href*="/c/"]', pattern: '/c/(\\d+)' }],
        parent: { by: 'list', list: 'ul' },
        author: { link: 'h3 a' },
        text: ['h3 + div > span[dir="auto"]'],
        time: 'a[href*="/c/"] > time',
        mark: ['a[href*="/c/"]'],
      },
      post: {
        unit: { around: 'article[role="presentation"] li h1', within: ['article[role="presentation"]'] },
        id: [{ in: 'path', link: 'a[href*="/p/"], a[href*="/reel/"]', pattern: '/(?:p|reel)/([\\w-]+)' }],
        author: { link: 'li h2 a' },
        text: ['li h1'],
        time: 'li time',
      },
    },
    {
      name: 'page',
      seen: 'proven 2026-06: a post on its own page; reels are read alike, which is a guess',
      comment: {
        root: {
          by: 'row',
          from: 'a[role="link"] > img',
          until: 'a[role="link"] span[dir="auto"]',
          // A caption has neither a link of its own nor a picture beside its author's.
          holds: 'a[href*="/c/"] > time, div > img:first-child:last-child',
        },
        id: [{ in: 'path', link: 'a[href*="/c/"]', pattern: '/c/(\\d+)' }],
        parent: { by: 'list', list: 'ul' },
        author: { link: 'a[role="link"]:not([href*="/c/"])', name: ['span[dir="auto"]'] },
        text: ['div + div:not([role]) > span[dir="auto"]'],
        time: 'a[href*="/c/"] > time',
        media: [
          { kind: 'gif', select: 'div > img[src*=".gif"]:first-child:last-child' },
          { kind: 'image', select: 'div > img:first-child:last-child' },
        ],
        bulletsBesideAge: true,
        mark: ['a[href*="/c/"]'],
      },
      post: {
        unit: {
          around: 'main hr + div, div[role="dialog"] hr + div',
          within: ['div[role="dialog"]', 'main'],
        },
        id: [],
        author: { link: 'hr + div a[role="link"]', name: ['span[dir="auto"]'] },
        text: ['hr + div span:not([dir]) > div > span[dir="auto"]'],
        time: 'hr + div time',
      },
    },
  ],
  composers: [
    {
      kind: 'textarea',
      select: 'form textarea[placeholder][autocorrect="off"]',
      box: 'form',
      submit: 'textarea ~ div:not([role]) > [role="button"]',
      target: 'mention',
    },
    {
      kind: 'input',
      // The box that sends a post to friends searches for them.
      select: 'div[role="dialog"] input[placeholder]:not([type="search"]):not([name="queryBox"])',
      box: 'form, div',
      submit: 'input ~ div:not([role]) > [role="button"]',
      target: 'mention',
    },
  ],
  postComposer: {
    seen: 'a guess, 2026-11: the caption stands in a dialog, after the picture was chosen; Lexical since about 2023, a textarea before',
    // The dialog has no address of its own: a person opens it, from any page.
    address: 'https://www.instagram.com/',
    editors: [
      'div[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      'div[role="dialog"] [contenteditable="true"][role="textbox"]',
      // The field for the words of a picture stands behind it, in another part of the dialog.
      'div[role="dialog"] textarea:not([autocorrect="off"])',
    ],
  },
};
