import type { Template } from '../replies/template.ts';

type Called = Pick<Template, 'id' | 'language' | 'brandId' | 'shortcut'>;

/** What the user typed as a shortcut can be: small letters, figures and "-", without the "/" before it. */
export function cleanShortcut(typed: string): string {
  return typed.trim().replace(/^\/+/, '').toLowerCase();
}

/** Whether a shortcut is one that can be stored. */
export function isShortcut(text: string): boolean {
  return /^[a-z0-9-]{1,30}$/.test(text);
}

/** The template that answers to the shortcut of another already, where both may be proposed; null: it is free. */
export function findShortcutOwner<One extends Called>(
  template: Called,
  templates: readonly One[],
): One | null {
  if (template.shortcut === undefined) return null;
  return (
    templates.find(
      (other) =>
        other.id !== template.id &&
        other.shortcut === template.shortcut &&
        other.language === template.language &&
        (other.brandId === null || template.brandId === null || other.brandId === template.brandId),
    ) ?? null
  );
}
