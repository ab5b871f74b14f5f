import type { EditorOptions, MountedEditor } from './mounted.ts';

/** Makes `element` a box that nobody's library looks after: the browser itself edits it. */
export function mountPlain(element: HTMLElement, options: EditorOptions = {}): MountedEditor {
  element.replaceChildren();
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('role', 'textbox');
  if (options.prefill !== undefined) {
    const mention = document.createElement('b');
    mention.textContent = options.prefill;
    element.append(mention, '\u00a0');
  }
  const getText = () => readLines(element).join('\n');
  const changed = () => options.onChange?.(getText());
  element.addEventListener('input', changed);
  return { element, getText, destroy: () => element.removeEventListener('input', changed) };
}

/** The lines as they are drawn: where spaces collapse, a line feed is one of them. */
function readLines(element: HTMLElement): string[] {
  const collapses = !getComputedStyle(element).whiteSpace.startsWith('pre');
  const lines = [''];
  const visit = (node: Node, isFirst: boolean) => {
    const isBlock = node.nodeName === 'DIV';
    if (isBlock && !isFirst) lines.push('');
    if (node.nodeName === 'BR' && node !== node.parentNode?.lastChild) lines.push('');
    if (node instanceof Text) {
      const [first = '', ...others] = collapses ? [node.data.replace(/\n/g, ' ')] : node.data.split('\n');
      lines.push(`${lines.pop()}${first}`, ...others);
    }
    for (const [index, child] of [...node.childNodes].entries()) visit(child, index === 0);
  };
  for (const [index, child] of [...element.childNodes].entries()) visit(child, index === 0);
  return lines;
}
