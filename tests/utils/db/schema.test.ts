import Dexie from 'dexie';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { PasserelleDatabase } from '../../../utils/db/schema.ts';

import { assistantKeySchema } from '../../../utils/domain/assistant/assistant-key.ts';
import { exchangeSchema } from '../../../utils/domain/assistant/exchange.ts';
import { brandSchema } from '../../../utils/domain/brands/brand.ts';
import { campaignSchema } from '../../../utils/domain/calendar/campaign.ts';
import { reusableChecklistSchema } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { entrySchema } from '../../../utils/domain/calendar/entry.ts';
import {
  datedKeyDateSchema,
  keyDateSchema,
} from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { reminderRunSchema, reminderSchema } from '../../../utils/domain/calendar/reminders/reminder.ts';
import { taskSchema } from '../../../utils/domain/calendar/task.ts';
import { commentSchema, postSchema } from '../../../utils/domain/conversation/comment.ts';
import { shownPageSchema } from '../../../utils/domain/conversation/page-report.ts';
import { storedImportSchema } from '../../../utils/domain/exchange/change.ts';
import { packItemSchema } from '../../../utils/domain/exchange/pack-item.ts';
import { correctionSchema } from '../../../utils/domain/language/correction.ts';
import { attachmentSchema } from '../../../utils/domain/library/attachment.ts';
import { templateVersionSchema } from '../../../utils/domain/library/versions.ts';
import { memberSchema, noteSchema } from '../../../utils/domain/members/member.ts';
import { decisionSchema, ruleSchema } from '../../../utils/domain/moderation/charter.ts';
import { pickedTemplateSchema } from '../../../utils/domain/replies/picked-template.ts';
import { draftSchema, keptDraftSchema, replySchema } from '../../../utils/domain/replies/reply.ts';
import { templateSchema } from '../../../utils/domain/replies/template.ts';
import { requestSchema } from '../../../utils/domain/requests/request.ts';
import { exampleFile, examples } from '../../examples.ts';
import version1 from '../../stored/version-1.json' with { type: 'json' };
import { it } from './database.ts';

const schemas: Record<string, v.GenericSchema> = {
  brands: brandSchema,
  templates: templateSchema,
  templateVersions: templateVersionSchema,
  attachments: attachmentSchema,
  comments: commentSchema,
  posts: postSchema,
  pages: shownPageSchema,
  replies: replySchema,
  drafts: draftSchema,
  keptDrafts: keptDraftSchema,
  rules: ruleSchema,
  corrections: correctionSchema,
  picks: pickedTemplateSchema,
  assistantLog: exchangeSchema,
  assistantKeys: assistantKeySchema,
  decisions: decisionSchema,
  requests: requestSchema,
  members: memberSchema,
  notes: noteSchema,
  entries: entrySchema,
  keyDates: keyDateSchema,
  datedKeyDates: datedKeyDateSchema,
  tasks: taskSchema,
  campaigns: campaignSchema,
  checklists: reusableChecklistSchema,
  reminders: reminderSchema,
  reminderRuns: reminderRunSchema,
  packItems: packItemSchema,
  imports: storedImportSchema,
};
const rows: Record<string, unknown> = {
  ...Object.fromEntries(
    Object.entries(exampleFile).map(([noun, value]) => [noun, Array.isArray(value) && value[0]]),
  ),
  pages: examples.page,
  datedKeyDates: examples.datedKeyDate,
  reminders: examples.reminder,
  reminderRuns: examples.reminderRun,
  imports: examples.storedImport,
  assistantLog: examples.exchange,
  assistantKeys: { origin: 'http://localhost:11434', key: 'sk-example' },
};

describe('a row that is stored already', () => {
  it('has an example for every table', ({ db }) => {
    expect(
      Object.keys(schemas).sort(),
      'add the new table here and its example to tests/examples.ts',
    ).toEqual(db.tables.map(({ name }) => name).sort());
  });

  for (const [name, schema] of Object.entries(schemas)) {
    it(`still fits its schema, loses nothing in it, and comes back as it was stored: ${name}`, async ({
      db,
    }) => {
      const row = rows[name];
      const advice = 'people have rows like this one: add a database version with an upgrade to schema.ts';
      expect(v.safeParse(schema, row), advice).toMatchObject({ success: true, output: row });
      const key = await db.table(name).add(row);
      expect(await db.table(name).get(key)).toEqual(row);
    });
  }

  it('may lack what came to the database without a new version: a comment the time that it was written', () => {
    const { writtenAt: _, ...older } = examples.comment;
    expect(v.parse(commentSchema, older)).toEqual(older);
  });
});

describe('a database of version 1', () => {
  it('keeps every row, and its comments get what they lack', async ({ onTestFinished }) => {
    const older = new Dexie('older');
    older.version(1).stores(version1.stores);
    for (const [noun, rows] of Object.entries(version1.file))
      if (Array.isArray(rows)) await older.table(noun).bulkAdd(rows);
    older.close();

    const db = new PasserelleDatabase('older');
    onTestFinished(() => db.delete());
    for (const [noun, rows] of Object.entries(version1.file))
      if (Array.isArray(rows) && !['comments', 'entries', 'tasks'].includes(noun))
        expect(await db.table(noun).toArray()).toEqual(rows);
    const [comment, emoji] = await db.comments.toArray();
    const { byUser: _, ...analysis } = examples.analysis;
    expect(comment).toEqual({ ...examples.comment, analysis: { ...analysis, toxicityCategory: null } });
    expect(await db.corrections.toArray()).toEqual([]);
    expect(await db.entries.toArray()).toEqual([
      expect.objectContaining({ id: 'entry-1', title: 'Marché de Noël', status: 'draft', recurrence: null }),
    ]);
    expect(await db.tasks.toArray()).toEqual([
      expect.objectContaining({ id: 'task-1', done: false, time: null, entryId: null }),
    ]);
    expect(v.safeParse(entrySchema, await db.entries.get('entry-1')).success).toBe(true);
    expect(v.safeParse(taskSchema, await db.tasks.get('task-1')).success).toBe(true);
    expect(emoji?.analysis).toMatchObject({
      language: 'und',
      toxicityCategory: null,
      why: [{ text: '😍', start: 0, end: 2, weight: 1.2 }],
    });
  });
});
