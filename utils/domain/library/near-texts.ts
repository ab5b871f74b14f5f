/**
 * Groups sets of words that are alike without comparing each with each: MinHash signatures, cut into bands
 * (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3). With 20 bands of 4 rows, two sets whose Jaccard
 * index is 0.8 meet in at least one band in all but 5 of 100,000 cases.
 */
const BANDS = 20;
const ROWS = 4;
/** Four times the standard error of what 80 rows tell of an index of 0.8. */
const MARGIN = 0.18;
/** Of a crowd in one band, so many are compared with a newcomer: the others are alike to one of these. */
const MOST_COMPARED = 12;

/** @returns the places of sets that are alike to another of the group; each place stands in exactly one group. */
export function groupAlike(sets: ReadonlyArray<ReadonlySet<string>>, alike: number): number[][] {
  const parents = sets.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[place] = root;
    return root;
  };
  const buckets = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  const signatures: Uint32Array[] = [];
  for (const [place, set] of sets.entries()) {
    if (set.size === 0) continue;
    const signature = signatureOf(set);
    signatures[place] = signature;
    for (const [band, bucketsOfBand] of buckets.entries()) {
      const key = keyOf(signature, band);
      const bucket = bucketsOfBand.get(key);
      if (!bucket) {
        bucketsOfBand.set(key, [place]);
        continue;
      }
      const same = bucket.find(
        (other) =>
          rootOf(other) !== rootOf(place) &&
          agreement(signature, signatures[other] ?? signature) >= alike - MARGIN &&
          jaccard(set, sets[other] ?? new Set()) >= alike,
      );
      if (same !== undefined) parents[rootOf(place)] = rootOf(same);
      if (bucket.length < MOST_COMPARED) bucket.push(place);
    }
  }
  const groups = new Map<number, number[]>();
  for (const place of sets.keys()) {
    const root = rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  }
  return [...groups.values()];
}

function signatureOf(set: ReadonlySet<string>): Uint32Array {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const word of set) {
    let mixed = hash(word);
    for (let row = 0; row < signature.length; row++) {
      // One good hash, then a step of a generator for each row.
      mixed = mix((mixed + 0x9e3779b9) | 0);
      if (mixed >>> 0 < (signature[row] ?? 0)) signature[row] = mixed >>> 0;
    }
  }
  return signature;
}

/** The rows of a band as one number; what meets in it by chance is told apart by comparing. */
function keyOf(signature: Uint32Array, band: number): number {
  let key = 0;
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) key = mix((key + (signature[row] ?? 0)) | 0);
  return key;
}

/** The part of the rows that are the same: about the Jaccard index, and much sooner known. */
function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let row = 0; row < a.length; row++) if (a[row] === b[row]) same += 1;
  return same / a.length;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** The finalizer of MurmurHash3. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both || 1);
}
