import { textOfHtml } from './html-text.ts';
import { emptyRow, type SourceRow, type Told } from './imported.ts';
import { isObject, type Json, listOf, wordsOf } from './json-values.ts';

/**
 * The snippets of a JSON export of Text Blaze: `folders`, each with a `name` and `snippets` of `name`, `shortcut` and
 * `text` or `html`. Folders may stand in one another. Null: it is not one.
 */
export function rowsOfTextBlaze(data: unknown): { rows: SourceRow[]; told: Told[] } | null {
  const folders = isObject(data) ? data.folders : null;
  if (!Array.isArray(folders)) return null;
  const rows: SourceRow[] = [];
  const told: Told[] = [];
  let row = 0;
  const queue = folders.map((folder) => ({ folder: folder as unknown, path: [] as string[] }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (!isObject(next.folder) || next.path.length > 10) continue;
    const path = [...next.path, wordsOf(next.folder, 'name').replaceAll('/', '-')].filter(Boolean);
    for (const snippet of listOf(next.folder.snippets)) {
      row += 1;
      const title = isObject(snippet) ? wordsOf(snippet, 'name') : '';
      if (isObject(snippet)) rows.push(rowOf(snippet, row, path, told));
      else told.push({ row, title, code: 'not_a_row', text: '' });
    }
    for (const folder of listOf(next.folder.folders)) queue.push({ folder, path });
  }
  return { rows, told };
}

function rowOf(snippet: Json, row: number, path: readonly string[], told: Told[]): SourceRow {
  const title = wordsOf(snippet, 'name');
  const plain = wordsOf(snippet, 'text') || wordsOf(snippet, 'content') || wordsOf(snippet, 'snippet');
  const html = wordsOf(snippet, 'html');
  if (plain === '' && html !== '') told.push({ row, title, code: 'formatting', text: 'HTML' });
  return {
    ...emptyRow(row),
    title,
    text: plain || textOfHtml(html),
    shortcut: wordsOf(snippet, 'shortcut'),
    folder: path.join('/'),
  };
}

/** Canned responses as Chatwoot's API lists them (developers.chatwoot.com: `short_code`, `content`). Null: none. */
export function rowsOfChatwoot(data: unknown): { rows: SourceRow[]; told: Told[] } | null {
  const list = isObject(data) ? (data.payload ?? data.data) : data;
  if (!Array.isArray(list) || list.length === 0) return null;
  if (!list.some((one) => isObject(one) && 'short_code' in one && 'content' in one)) return null;
  const told: Told[] = [];
  const rows = list.flatMap((one: unknown, index) => {
    if (!isObject(one)) {
      told.push({ row: index + 1, title: '', code: 'not_a_row', text: '' });
      return [];
    }
    const code = wordsOf(one, 'short_code');
    return [{ ...emptyRow(index + 1), title: code, text: wordsOf(one, 'content'), shortcut: code }];
  });
  return { rows, told };
}
