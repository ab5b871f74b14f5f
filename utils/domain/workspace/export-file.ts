import * as v from 'valibot';
import { brandSchema } from '../brands/brand.ts';
import { campaignSchema } from '../calendar/campaign.ts';
import { reusableChecklistSchema } from '../calendar/checklists/reusable-checklist.ts';
import { entrySchema } from '../calendar/entry.ts';
import { keyDateSchema } from '../calendar/key-dates/chosen-key-date.ts';
import { taskSchema } from '../calendar/task.ts';
import { upgradeEntry, upgradeTask } from '../calendar/upgrade-calendar.ts';
import { commentSchema, postSchema, timestampSchema } from '../conversation/comment.ts';
import { upgradeComment } from '../conversation/upgrade-comment.ts';
import { packItemSchema } from '../exchange/pack-item.ts';
import { correctionSchema } from '../language/correction.ts';
import { attachmentSchema } from '../library/attachment.ts';
import { templateVersionSchema } from '../library/versions.ts';
import { memberSchema, noteSchema } from '../members/member.ts';
import { decisionSchema, ruleSchema } from '../moderation/charter.ts';
import { pickedTemplateSchema } from '../replies/picked-template.ts';
import { draftSchema, keptDraftSchema, replySchema } from '../replies/reply.ts';
import { templateSchema } from '../replies/template.ts';
import { requestSchema } from '../requests/request.ts';
import { fail, type Result, succeed } from '../result.ts';

export const EXPORT_FORMAT = 'passerelle-export';
export const EXPORT_VERSION = 4;

/** One table per noun, in the order in which a person would look for them. */
const tables = {
  brands: v.array(brandSchema),
  templates: v.array(templateSchema),
  templateVersions: v.array(templateVersionSchema),
  attachments: v.array(attachmentSchema),
  rules: v.array(ruleSchema),
  corrections: v.array(correctionSchema),
  picks: v.array(pickedTemplateSchema),
  entries: v.array(entrySchema),
  keyDates: v.array(keyDateSchema),
  tasks: v.array(taskSchema),
  campaigns: v.array(campaignSchema),
  checklists: v.array(reusableChecklistSchema),
  comments: v.array(commentSchema),
  posts: v.array(postSchema),
  replies: v.array(replySchema),
  drafts: v.array(draftSchema),
  keptDrafts: v.array(keptDraftSchema),
  decisions: v.array(decisionSchema),
  requests: v.array(requestSchema),
  members: v.array(memberSchema),
  notes: v.array(noteSchema),
  packItems: v.array(packItemSchema),
};

export type ExportNoun = keyof typeof tables;
export const EXPORT_NOUNS = Object.keys(tables) as ExportNoun[];

/** An array also passes as a record. */
const settings = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);

/** Everything that the product knows, as one JSON object; `settings` by the keys of the storage items. */
const exportFileSchema = v.strictObject({
  format: v.literal(EXPORT_FORMAT),
  version: v.literal(EXPORT_VERSION),
  exportedAt: timestampSchema,
  settings,
  ...tables,
});
export type ExportFile = v.InferOutput<typeof exportFileSchema>;

/** Why a file is refused whole. */
export type ExportRefusal =
  /** Not JSON, or JSON of something else. */
  | 'not_ours'
  /** The end of the file is missing. */
  | 'truncated'
  /** Written by a newer version of the product. */
  | 'newer_version'
  /** Ours, and something in it is not as it must be. */
  | 'invalid';

/** Reads an export file; one wrong row refuses the whole. Never throws. */
export function parseExportFile(text: string): Result<ExportFile, ExportRefusal> {
  // A byte order mark is an editor's, not ours; JSON.parse does not take it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    if (isCut(json)) return fail('truncated');
    return fail(/^\s*\{\s*"format"\s*:\s*"passerelle-export"/.test(json) ? 'invalid' : 'not_ours');
  }
  const header = v.safeParse(v.object({ format: v.literal(EXPORT_FORMAT), version: v.unknown() }), data);
  if (!header.success) return fail('not_ours');
  const { version } = header.output;
  if (typeof version === 'number' && version > EXPORT_VERSION) return fail('newer_version');
  const file = v.safeParse(exportFileSchema, upgrade(data, version), { abortEarly: true });
  if (!file.success) return fail('invalid');
  const { settings } = file.output;
  if (isDeeper(settings, MAX_DEPTH)) return fail('invalid');
  return succeed({ ...file.output, settings: withoutTraps(settings) as ExportFile['settings'] });
}

/** A file of any version before as this one writes it. */
function upgrade(data: unknown, version: unknown): unknown {
  if (version === 1) return upgradeThird(addTables(upgradeFirst(data)));
  if (version === 2) return upgradeThird(addTables(data));
  return version === 3 ? upgradeThird(data) : data;
}

/** A file of version 3 as version 4 writes it. */
function upgradeThird(data: unknown): unknown {
  const { entries, tasks } = data as { entries?: unknown; tasks?: unknown };
  return {
    ...(data as object),
    version: 4,
    entries: Array.isArray(entries) ? entries.map(upgradeEntry) : entries,
    tasks: Array.isArray(tasks) ? tasks.map(upgradeTask) : tasks,
    campaigns: [],
    checklists: [],
  };
}

/** A file of version 2 as version 3 writes it: of the tables that came then it may hold none. */
function addTables(data: unknown): unknown {
  const added = { templateVersions: [], attachments: [], picks: [], keptDrafts: [], packItems: [] };
  return { ...added, ...(data as object), version: 3 };
}

/** A file of version 1 as version 2 writes it. */
function upgradeFirst(data: unknown): unknown {
  const { comments } = data as { comments?: unknown };
  return {
    ...(data as object),
    version: 2,
    corrections: [],
    comments: Array.isArray(comments) ? comments.map(upgradeComment) : comments,
  };
}

/** How many rows of each noun the file brings. */
export function summarize(file: ExportFile): Record<ExportNoun, number> {
  const counts = EXPORT_NOUNS.map((noun) => [noun, file[noun].length]);
  return Object.fromEntries(counts);
}

/** Whether a text that is not JSON lacks its end: it begins like an object, and a string or bracket is open. */
function isCut(json: string): boolean {
  const tokens = /["{}[\]]/g;
  let depth = 0;
  if (json.trim() === '') return true;
  if (!/^\s*\{/.test(json)) return false;
  for (let token = tokens.exec(json); token !== null; token = tokens.exec(json)) {
    if (token[0] === '"') {
      const end = endOfString(json, tokens.lastIndex);
      if (end < 0) return true;
      tokens.lastIndex = end + 1;
    } else {
      depth += token[0] === '{' || token[0] === '[' ? 1 : -1;
    }
  }
  return depth > 0;
}

function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start); end >= 0; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (end - backslashes > start && json[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return -1;
}

/** No setting is deeper; a deeper one is made to hurt. */
const MAX_DEPTH = 20;

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}

const TRAPS = ['__proto__', 'constructor', 'prototype'];

/** Copies a JSON value without the keys that could reach the prototype of all objects once settings are merged. */
function withoutTraps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutTraps);
  const safe = Object.entries(value).filter(([key]) => !TRAPS.includes(key));
  return Object.fromEntries(safe.map(([key, item]) => [key, withoutTraps(item)]));
}
