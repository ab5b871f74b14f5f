import { applyEdits, type Moved } from './edits.ts';
export function makeFormal(text: string, _language: 'fr' | 'en'): Moved {
  return applyEdits(text, []);
}
