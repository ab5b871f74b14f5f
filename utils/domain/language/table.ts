/** Where each key of a list stands: open addressing over 32-bit hashes. A key that comes again keeps its first place. */
export interface Table {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly places: Int32Array;
}

export function indexKeys(keys: Int32Array): Table {
  let slots = 16;
  while (slots < keys.length * 2) slots *= 2;
  const table = { mask: slots - 1, keys: new Int32Array(slots), places: new Int32Array(slots) };
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    let slot = key & table.mask;
    while (table.keys[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & table.mask;
    if (table.keys[slot] === key) continue;
    table.keys[slot] = key;
    table.places[slot] = place;
  }
  return table;
}

/** The place of a key, or -1. */
export function placeOf(table: Table, key: number): number {
  let slot = key & table.mask;
  for (;;) {
    const there = table.keys[slot];
    if (there === key) return table.places[slot] as number;
    if (there === 0) return -1;
    slot = (slot + 1) & table.mask;
  }
}
