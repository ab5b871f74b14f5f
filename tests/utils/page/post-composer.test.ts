import { beforeEach, describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import { findPostEditor } from '../../../utils/page/post-composer.ts';

function find(id: string, html: string): string | null {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
  const network = networks.find((one) => one.id === id);
  if (!network) throw new Error(id);
  const found = findPostEditor(document, network);
  return found === null || typeof found === 'string' ? found : found.id;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

const lexical = (id: string, more = '') =>
  `<div id="${id}" contenteditable="true" role="textbox" tabindex="0" data-lexical-editor="true" ${more}></div>`;
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;

describe('the box of a post', () => {
  it.each([
    ['facebook', 'a dialog', dialog(`<form method="POST">${lexical('wanted')}</form>`)],
    [
      'facebook',
      'a dialog, beside boxes for comments and messages',
      `<form role="presentation">${lexical('comment')}</form>${lexical('chat')}${dialog(
        `<form role="presentation">${lexical('comment-2')}</form>${lexical('wanted')}`,
      )}`,
    ],
    [
      'facebook',
      'one of several dialogs, where the cursor is',
      dialog(lexical('one')) + dialog(lexical('wanted', 'data-focus')),
    ],
    ['instagram', 'a dialog', dialog(lexical('wanted'))],
    ['instagram', 'a field of a dialog', dialog('<textarea id="wanted"></textarea>')],
    [
      'linkedin',
      'a dialog of the newer pages',
      dialog('<div id="wanted" class="tiptap ProseMirror" contenteditable="true"></div>'),
    ],
    [
      'linkedin',
      'the share box of the classic pages',
      '<div class="share-creation-state__text-editor"><div id="wanted" class="ql-editor" contenteditable="true"></div></div>',
    ],
    [
      'linkedin',
      'wherever the cursor is, where none is known',
      '<textarea id="wanted" data-focus></textarea>',
    ],
  ])('is found on %s: %s', (id, _, html) => {
    expect(find(id, html)).toBe('wanted');
  });

  it.each([
    [
      'facebook',
      'only a box for comments is open',
      `<form role="presentation">${lexical('comment', 'data-focus')}</form>`,
    ],
    [
      'facebook',
      'its dialog is hidden',
      `<div role="dialog" style="display: none">${lexical('hidden')}</div>`,
    ],
    [
      'instagram',
      'only the box for comments is open, in the dialog of a post',
      dialog('<form><textarea id="comment" placeholder="…" autocorrect="off" data-focus></textarea></form>'),
    ],
    [
      'linkedin',
      'only a box for comments is open',
      '<div class="comments-comment-box"><div class="ql-editor" contenteditable="true" tabindex="0" data-focus></div></div>',
    ],
    ['instagram', 'there is no editor', '<button data-focus>+</button>'],
  ])('is not there on %s where %s', (id, _, html) => {
    expect(find(id, html)).toBeNull();
  });

  it('is not guessed among several', () => {
    expect(find('facebook', dialog(lexical('one')) + dialog(lexical('two')))).toBe('several_boxes');
  });

  it('is found in the shadow root that LinkedIn keeps classic parts in', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const root = document.getElementById('interop-outlet')?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML =
        '<div role="dialog"><div id="wanted" class="ql-editor" contenteditable="true"></div></div>';
    const linkedin = networks.find(({ id }) => id === 'linkedin');
    if (!linkedin) throw new Error('linkedin');
    expect(findPostEditor(document, linkedin)).toMatchObject({ id: 'wanted' });
  });
});
