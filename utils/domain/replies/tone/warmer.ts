import { applyEdits, type Moved } from './edits.ts';
export function warm(text: string, _language: 'fr' | 'en'): Moved {
  return applyEdits(text, []);
}
