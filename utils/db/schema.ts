import Dexie, { type Table } from 'dexie';
import type { AssistantKey } from '../domain/assistant/assistant-key.ts';
import type { Exchange } from '../domain/assistant/exchange.ts';
import type { Brand } from '../domain/brands/brand.ts';
import type { Campaign } from '../domain/calendar/campaign.ts';
import type { ReusableChecklist } from '../domain/calendar/checklists/reusable-checklist.ts';
import type { Entry } from '../domain/calendar/entry.ts';
import type { DatedKeyDate, KeyDate } from '../domain/calendar/key-dates/chosen-key-date.ts';
import type { Reminder, ReminderRun } from '../domain/calendar/reminders/reminder.ts';
import type { Task } from '../domain/calendar/task.ts';
import { upgradeEntry, upgradeTask } from '../domain/calendar/upgrade-calendar.ts';
import type { StoredComment, StoredPost } from '../domain/conversation/comment.ts';
import type { ShownPage } from '../domain/conversation/page-report.ts';
import { upgradeComment } from '../domain/conversation/upgrade-comment.ts';
import type { StoredImport } from '../domain/exchange/change.ts';
import type { PackItem } from '../domain/exchange/pack-item.ts';
import type { Correction } from '../domain/language/correction.ts';
import type { Attachment } from '../domain/library/attachment.ts';
import type { TemplateVersion } from '../domain/library/versions.ts';
import type { Member, Note } from '../domain/members/member.ts';
import type { Decision, Rule } from '../domain/moderation/charter.ts';
import type { PickedTemplate } from '../domain/replies/picked-template.ts';
import type { Draft, KeptDraft, Reply } from '../domain/replies/reply.ts';
import type { Template } from '../domain/replies/template.ts';
import type { Request } from '../domain/requests/request.ts';

/** The local history and the user's own work, in the extension's origin. */
export class PasserelleDatabase extends Dexie {
  declare brands: Table<Brand, string>;
  declare templates: Table<Template, string>;
  declare templateVersions: Table<TemplateVersion, string>;
  declare attachments: Table<Attachment, string>;
  declare comments: Table<StoredComment, string>;
  declare posts: Table<StoredPost, string>;
  declare pages: Table<ShownPage, number>;
  declare replies: Table<Reply, string>;
  declare drafts: Table<Draft, string>;
  declare keptDrafts: Table<KeptDraft, string>;
  declare corrections: Table<Correction, string>;
  declare picks: Table<PickedTemplate, string>;
  declare assistantLog: Table<Exchange, string>;
  declare assistantKeys: Table<AssistantKey, string>;
  declare rules: Table<Rule, string>;
  declare decisions: Table<Decision, string>;
  declare requests: Table<Request, string>;
  declare members: Table<Member, string>;
  declare notes: Table<Note, string>;
  declare entries: Table<Entry, string>;
  declare keyDates: Table<KeyDate, string>;
  declare datedKeyDates: Table<DatedKeyDate, string>;
  declare tasks: Table<Task, string>;
  declare campaigns: Table<Campaign, string>;
  declare checklists: Table<ReusableChecklist, string>;
  declare reminders: Table<Reminder, string>;
  declare reminderRuns: Table<ReminderRun, string>;
  declare packItems: Table<PackItem, string>;
  declare imports: Table<StoredImport, string>;

  constructor(name = 'passerelle') {
    super(name);
    // A version that shipped is never changed: add the next one below, with its upgrade.
    this.version(1).stores({
      brands: 'id',
      templates: 'id, language',
      comments: 'key, answer, [answer+analysis.urgency], postKey, item.parentId, lastSeenAt',
      posts: 'key',
      pages: 'tabId',
      replies: 'id, commentKey, at',
      drafts: 'commentKey',
      rules: 'id, brandId',
      decisions: 'id, commentKey',
      requests: 'id, commentKey, state',
      members: 'key',
      notes: 'id, memberKey, expiresAt',
      entries: 'id, day',
      keyDates: 'id, day',
      tasks: 'id, day',
    });
    this.version(2)
      .stores({ corrections: 'key, at' })
      .upgrade((change) =>
        change
          .table('comments')
          .toCollection()
          .modify((row, place) => {
            place.value = upgradeComment(row);
          }),
      );
    this.version(3).stores({
      keptDrafts: 'id, commentKey',
      picks: 'id, templateId, at',
      templateVersions: 'id, [templateId+at], changeId',
      attachments: 'templateId',
      packItems: 'key, packId',
      imports: 'id, at',
      assistantLog: 'id, at, commentKey',
      assistantKeys: 'origin',
    });
    this.version(4)
      .stores({
        entries: 'id, day, [status+day], recurrence.rule, series.id, [series.day+series.id], campaignId, uid',
        tasks: 'id, day, entryId, keyDate.id, checklistId, uid',
        datedKeyDates: 'id, day, keyDateId',
        campaigns: 'id, first',
        checklists: 'id',
        reminders: 'key, at, [state+at]',
        reminderRuns: 'id',
        comments:
          'key, answer, [answer+analysis.urgency], [answer+brandId+analysis.urgency], postKey, item.parentId, lastSeenAt',
        requests: 'id, commentKey, state, [state+dueAt]',
      })
      .upgrade(async (change) => {
        for (const [table, upgrade] of [
          ['entries', upgradeEntry],
          ['tasks', upgradeTask],
        ] as const)
          await change
            .table(table)
            .toCollection()
            .modify((row, place) => {
              place.value = upgrade(row);
            });
      });
  }
}
