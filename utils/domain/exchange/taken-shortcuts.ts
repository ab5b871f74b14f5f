import { findShortcutOwner } from '../library/shortcuts.ts';
import type { Template } from '../replies/template.ts';

/** Remembers which shortcuts are taken, for thousands of templates at once. */
export class TakenShortcuts {
  private readonly owners = new Map<string, Template[]>();

  constructor(templates: readonly Template[]) {
    for (const template of templates) this.add(template);
  }

  add(template: Template): void {
    const owners = this.owners.get(keyOf(template));
    if (owners) owners.push(template);
    else this.owners.set(keyOf(template), [template]);
  }

  ownerOf(template: Template): Template | null {
    return findShortcutOwner(template, this.owners.get(keyOf(template)) ?? []);
  }
}

function keyOf({ language, shortcut = '' }: Template): string {
  return `${language}|${shortcut}`;
}
