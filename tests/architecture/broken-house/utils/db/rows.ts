import Dexie from 'dexie';
import '../domain/thought.ts';

export const rows = new Dexie('rows');
