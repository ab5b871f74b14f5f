import type { Template } from '../replies/template.ts';

/** The longest path that a template takes. */
export const MAX_FOLDER_LENGTH = 200;

/** A folder of the library, with what lies in the folders in it. */
export interface Folder {
  /** The names from the top, parted by "/". */
  path: string;
  name: string;
  /** 0: at the top. */
  depth: number;
  count: number;
}

/** A path as it is stored: no empty names, no blanks around them; '' is the top. */
export function cleanFolder(path: string): string {
  const names = path.split('/').map((name) => name.replace(/\s+/gu, ' ').trim());
  return names
    .filter((name) => name !== '')
    .join('/')
    .slice(0, MAX_FOLDER_LENGTH);
}

/** Whether a template lies in a folder, or in one of those in it; '' holds all. */
export function isInFolder({ folder = '' }: Pick<Template, 'folder'>, path: string): boolean {
  return path === '' || folder === path || folder.startsWith(`${path}/`);
}

/** Every folder, a parent before its children, in alphabetical order. */
export function listFolders(templates: ReadonlyArray<Pick<Template, 'folder'>>): Folder[] {
  const counts = new Map<string, number>();
  for (const { folder = '' } of templates) {
    const names = folder === '' ? [] : folder.split('/');
    for (let depth = 1; depth <= names.length; depth++) {
      const path = names.slice(0, depth).join('/');
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  const { compare } = new Intl.Collator();
  return [...counts]
    .map(([path, count]) => {
      const names = path.split('/');
      return { path, name: names.at(-1) ?? '', depth: names.length - 1, count, names };
    })
    .sort((a, b) => comparePaths(a.names, b.names, compare))
    .map(({ names: _, ...folder }) => folder);
}

function comparePaths(
  a: readonly string[],
  b: readonly string[],
  compare: (a: string, b: string) => number,
): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const order = compare(a[depth] ?? '', b[depth] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * Gives a folder another path, with all that is in it; '' takes it away and leaves its templates at the top.
 * @returns the templates that are changed by it; null where a path would become too long.
 */
export function renameFolder(templates: readonly Template[], from: string, to: string): Template[] | null {
  const changed = templates
    .filter((template) => isInFolder(template, from))
    .map((template) => inFolder(template, cleanPath(`${to}/${(template.folder ?? '').slice(from.length)}`)));
  return changed.some(({ folder = '' }) => folder.length > MAX_FOLDER_LENGTH) ? null : changed;
}

/** As `cleanFolder`, and as long as it is. */
function cleanPath(path: string): string {
  return path
    .split('/')
    .filter((name) => name !== '')
    .join('/');
}

/** A template with another place in the library. */
export function inFolder(template: Template, path: string): Template {
  const { folder: _, ...rest } = template;
  return path === '' ? rest : { ...rest, folder: path };
}
