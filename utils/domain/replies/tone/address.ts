import { applyEdits, type Moved } from './edits.ts';
export function toTu(text: string): Moved {
  return applyEdits(text, []);
}
export function toVous(text: string): Moved {
  return applyEdits(text, []);
}
