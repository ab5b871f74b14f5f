interface TextOptions {
  /** Controls inside the text that are not part of it. */
  notText: string;
  /** Pictures that stand for a character. */
  emoji?: string | undefined;
  /** A control at the end folds the text and cuts nothing of it. */
  foldsWholeTexts?: boolean | undefined;
}

/** What was read of a text. */
export interface ReadText {
  text: string;
  /** The page shows only its beginning. */
  truncated: boolean;
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'PRE']);

/**
 * The words of a text as a reader sees them: paragraphs and line breaks as `\n`, emoji pictures as characters,
 * without the "See more" control and its ellipsis.
 */
export function readText(blocks: readonly Element[], options: TextOptions): ReadText {
  let truncated = false;
  const texts = blocks.map((block) => {
    const collected = collect(block, options);
    truncated ||= collected.cut;
    return collected.text;
  });
  return { text: tidy(texts.join('\n'), truncated), truncated };
}

function collect(root: Element, options: TextOptions): { text: string; cut: boolean } {
  // Most paragraphs are nothing but words.
  if (root.childElementCount === 0) return { text: unwrapSource(root.textContent ?? '', ''), cut: false };
  let text = '';
  let cut = false;
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += unwrapSource(node.nodeValue ?? '', text);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.tagName === 'BR') text += '\n';
    else if (element.tagName === 'IMG') {
      if (options.emoji && element.matches(options.emoji)) text += element.getAttribute('alt') ?? '';
    } else if (element.matches(options.notText)) {
      // Only a control that ends the text cuts it; one in its middle is a part of the interface.
      const isCut =
        /(?:…|\.\.\.)$/.test(text.trimEnd()) || /^\s*(?:…|\.\.\.)/.test(element.textContent ?? '');
      cut = isCut && !options.foldsWholeTexts;
    } else {
      const block = BLOCKS.has(element.tagName) && text !== '' && !text.endsWith('\n');
      if (block) text += '\n';
      for (const child of element.childNodes) visit(child);
    }
  };
  for (const child of root.childNodes) visit(child);
  return { text, cut };
}

/** Line ends of the markup itself, which its indentation tells from those that someone wrote. */
function unwrapSource(value: string, before: string): string {
  if (!value.includes('\n')) return value;
  if (value.trim() === '') return before === '' || /\s$/.test(before) ? '' : ' ';
  return value.replace(/[ \t]*\n[ \t]{2,}/g, ' ');
}

function tidy(text: string, truncated: boolean): string {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  return truncated ? plain.replace(/\s*(?:…|\.\.\.)$/, '') : plain;
}

/** A short text in one line: a name, an age. */
export function readLine(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
