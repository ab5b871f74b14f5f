import { beforeEach, describe, expect, it } from 'vitest';
import { findFocusedEditor } from '../../../utils/page/focused-editor.ts';

function show(html: string): void {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}

describe('the editor that has the focus', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['a text area', '<textarea data-focus></textarea>'],
    ['a field of one line', '<input data-focus>'],
    ['a field of text', '<input type="text" data-focus>'],
    ['an editable element', '<div contenteditable="true" tabindex="0" data-focus></div>'],
  ])('is %s', (_, html) => {
    show(html);
    expect(findFocusedEditor(document)?.hasAttribute('data-focus')).toBe(true);
  });

  it.each([
    ['nothing', '<textarea></textarea>'],
    ['a button', '<button data-focus>Send</button>'],
    ['a password', '<input type="password" data-focus>'],
    ['a search', '<input type="search" data-focus>'],
    ['a search by its role', '<input role="searchbox" data-focus>'],
    ['a number', '<input type="number" data-focus>'],
  ])('is none where %s has it', (_, html) => {
    show(html);
    expect(findFocusedEditor(document)).toBeNull();
  });

  it('may stand in open shadow roots, one in another', () => {
    const host = document.createElement('div');
    const inner = document.createElement('div');
    const field = document.createElement('textarea');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    expect(findFocusedEditor(document)).toBe(field);
  });
});
