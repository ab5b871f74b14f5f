import type { Exchange } from '../utils/domain/assistant/exchange.ts';
import type { Brand } from '../utils/domain/brands/brand.ts';
import type { Campaign } from '../utils/domain/calendar/campaign.ts';
import type { ReusableChecklist } from '../utils/domain/calendar/checklists/reusable-checklist.ts';
import type { Entry } from '../utils/domain/calendar/entry.ts';
import type { DatedKeyDate, KeyDate } from '../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { Reminder, ReminderRun } from '../utils/domain/calendar/reminders/reminder.ts';
import type { Task } from '../utils/domain/calendar/task.ts';
import type { StoredComment, StoredPost } from '../utils/domain/conversation/comment.ts';
import type { Item } from '../utils/domain/conversation/item.ts';
import type { ShownPage } from '../utils/domain/conversation/page-report.ts';
import type { StoredImport } from '../utils/domain/exchange/change.ts';
import type { PackItem } from '../utils/domain/exchange/pack-item.ts';
import type { Analysis } from '../utils/domain/language/analysis.ts';
import type { Correction } from '../utils/domain/language/correction.ts';
import type { Attachment } from '../utils/domain/library/attachment.ts';
import type { TemplateVersion } from '../utils/domain/library/versions.ts';
import type { Member, Note } from '../utils/domain/members/member.ts';
import type { Decision, Rule } from '../utils/domain/moderation/charter.ts';
import type { PickedTemplate } from '../utils/domain/replies/picked-template.ts';
import type { Draft, KeptDraft, Reply } from '../utils/domain/replies/reply.ts';
import type { Template } from '../utils/domain/replies/template.ts';
import type { Request } from '../utils/domain/requests/request.ts';
import type { ExportFile } from '../utils/domain/workspace/export-file.ts';

/**
 * One row of every table, every field filled, as version 3 of the database stores it. These are the data of people
 * who have the extension already: when a schema does not take them any more, keep them as an export file in
 * `tests/stored/`, as those of the versions before, and write the next version with its upgrade.
 */
const brand: Brand = {
  id: 'brand-1',
  name: 'Cidrerie du Val',
  pages: [{ network: 'facebook', url: 'https://www.facebook.com/cidrerie.du.val' }],
  voice: {
    address: 'tu',
    greeting: { fr: 'Bonjour {{author.firstName}},', en: 'Hi {{author.firstName}},' },
    signOff: { fr: 'L’équipe', en: 'The team' },
    emoji: 'few',
  },
  crisisWords: ['rappel de lot'],
  createdAt: 1_000,
  updatedAt: 2_000,
};
const template: Template = {
  id: 'template-1',
  title: 'Commande en retard',
  language: 'fr',
  body: 'Désolés, {{author.firstName}} ! [[Pouvez-vous|Peux-tu]] nous écrire ?',
  intents: ['complaint'],
  sentiments: ['negative'],
  keywords: ['retard'],
  networks: ['facebook', 'instagram'],
  brandId: 'brand-1',
  createdAt: 1_000,
  updatedAt: 2_000,
};
const templateVersion: TemplateVersion = {
  id: 'version-1',
  templateId: 'template-1',
  changeId: 'change-1',
  deleted: false,
  template: {
    ...template,
    body: 'Désolés !',
    folder: 'Commandes/Retards',
    tags: ['excuse'],
    shortcut: 'retard',
  },
  movedReplies: ['reply-0001'],
  movedPicks: [{ id: 'reply-0001', templateId: 'template-1', insteadOf: null }],
  movedImage: { to: 'template-2', createdAt: 2_000 },
  added: false,
  left: 12,
  at: 2_000,
};
const attachment: Attachment = {
  templateId: 'template-1',
  name: 'plan.png',
  type: 'image/png',
  width: 1,
  height: 1,
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  createdAt: 2_000,
};
const postItem: Item = {
  kind: 'post',
  id: '900',
  author: 'Cidrerie du Val',
  authorUrl: 'https://www.facebook.com/cidrerie.du.val',
  text: 'Les visites reprennent samedi.',
  createdAt: '2026-11-20T09:00:00.000Z',
  relativeTime: '1 j',
  permalink: 'https://www.facebook.com/cidrerie.du.val/posts/900',
  parentId: null,
};
const commentItem: Item = {
  kind: 'comment',
  id: '1',
  author: 'Élodie Vasseur',
  authorUrl: 'https://www.facebook.com/elodie.vasseur',
  text: 'Toujours pas reçu ma commande, c’est honteux ! 😡',
  createdAt: '2026-11-21T08:00:00.000Z',
  relativeTime: '2 h',
  permalink: 'https://www.facebook.com/cidrerie.du.val/posts/900?comment_id=1',
  parentId: '900',
  postId: '900',
  isPostAuthor: false,
  truncated: true,
  edited: true,
  media: 'photo',
};
const analysis: Analysis = {
  language: 'fr',
  sentiment: 'negative',
  confidence: 0.9,
  uncertain: false,
  intents: ['complaint'],
  toxicity: 0.1,
  toxicityCategory: 'insult',
  urgency: 0.8,
  why: [{ text: 'honteux', start: 37, end: 44, weight: -1 }],
  byUser: 'corrected',
};
const comment: StoredComment = {
  key: 'facebook:1',
  network: 'facebook',
  item: commentItem,
  analysis,
  postKey: 'facebook:900',
  brandId: 'brand-1',
  answer: 'to_answer',
  answerSource: 'thread',
  writtenAt: { at: 500, precision: 'minute' },
  firstSeenAt: 1_000,
  lastSeenAt: 2_000,
};
const post: StoredPost = {
  key: 'facebook:900',
  network: 'facebook',
  item: postItem,
  firstSeenAt: 1_000,
  lastSeenAt: 2_000,
};
const page: ShownPage = {
  tabId: 7,
  network: 'facebook',
  url: 'https://www.facebook.com/cidrerie.du.val/posts/900',
  keys: ['facebook:1'],
  health: { seen: 2, read: 1, composers: 1, light: 'amber' },
  updatedAt: 2_000,
};
const reply: Reply = {
  id: 'reply-0001',
  commentKey: 'facebook:1',
  templateId: 'template-1',
  text: 'Désolés, Élodie !',
  outcome: { kind: 'copied', reason: 'no_box' },
  at: 3_000,
};
const draft: Draft = { commentKey: 'facebook:1', templateId: 'template-1', text: 'Désol', updatedAt: 3_000 };
const keptDraft: KeptDraft = {
  id: 'kept-1',
  commentKey: 'facebook:1',
  templateId: 'template-1',
  text: 'Désolée, cela',
  given: 'Désolée',
  keptAt: 3_000,
};
const correction: Correction = {
  key: 'facebook:1',
  text: commentItem.text,
  language: 'fr',
  from: { sentiment: 'neutral', intents: ['complaint'] },
  sentiment: 'negative',
  intents: ['request', 'complaint'],
  at: 3_000,
};
const pick: PickedTemplate = {
  id: 'reply-0001',
  templateId: 'template-1',
  insteadOf: 'template-2',
  language: 'fr',
  intents: ['complaint'],
  sentiment: 'negative',
  matters: ['late', 'order'],
  words: ['reçu', 'honteux'],
  at: 3_000,
};
const exchange: Exchange = {
  id: 'exchange-0001',
  at: 3_000,
  commentKey: 'facebook:1',
  destination: 'http://localhost:11434/v1 small',
  sent: { system: 'Tu aides…', user: '===== 0123456789abcdef =====' },
  answer: 'Merci [author] !',
  end: 'done',
  used: 'Merci Élodie !',
};
const rule: Rule = {
  id: 'rule-1',
  brandId: 'brand-1',
  title: 'Respect',
  body: 'Pas d’insulte.',
  createdAt: 1_000,
  updatedAt: 2_000,
};
const decision: Decision = {
  id: 'decision-1',
  commentKey: 'facebook:1',
  action: 'hide',
  ruleId: 'rule-1',
  reason: 'Insulte',
  copy: commentItem,
  at: 3_000,
};
const request: Request = {
  id: 'request-1',
  commentKey: 'facebook:1',
  state: 'waiting',
  dueAt: 9_000,
  createdAt: 1_000,
  updatedAt: 2_000,
};
const member: Member = {
  key: 'facebook:https://www.facebook.com/elodie.vasseur',
  network: 'facebook',
  name: 'Élodie Vasseur',
  url: 'https://www.facebook.com/elodie.vasseur',
  comments: 3,
  firstSeenAt: 1_000,
  lastSeenAt: 2_000,
};
const note: Note = {
  id: 'note-1',
  memberKey: 'facebook:https://www.facebook.com/elodie.vasseur',
  text: 'Cliente depuis 2019',
  createdAt: 1_000,
  expiresAt: 9_000,
};
const entry: Entry = {
  id: 'entry-1',
  title: 'Marché de Noël',
  day: '2026-11-28',
  time: '09:00',
  timeZone: 'Europe/Paris',
  networks: ['facebook', 'linkedin'],
  brandId: 'brand-1',
  campaignId: 'campaign-1',
  status: 'ready',
  text: 'Retrouvez-nous au marché de Noël ! 🎄',
  texts: {
    linkedin: { text: 'Nous serons au marché de Noël.', firstComment: 'Le plan : https://example.com' },
  },
  hashtags: ['MarchéDeNoël'],
  imageNotes: 'Le stand, de nuit',
  link: 'https://example.com/marche',
  owner: 'Élodie',
  objective: 'Trafic en boutique',
  notes: 'Avec une photo',
  checklist: [{ id: 'item-1', title: 'Relire', done: true }],
  recurrence: { rule: 'FREQ=YEARLY', except: ['2027-11-28'] },
  series: null,
  keyDate: { id: 'key-date-1', day: '2026-12-25' },
  reminders: [10],
  publications: [
    { network: 'facebook', url: 'https://www.facebook.com/p/1', postKey: 'facebook:1', at: 3_000 },
  ],
  uid: '123@example.com',
  createdAt: 1_000,
  updatedAt: 2_000,
};
const keyDate: KeyDate = {
  id: 'key-date-1',
  title: 'Noël',
  day: '2026-12-25',
  brandId: 'brand-1',
  leadDays: 34,
  known: { id: 'christmas', country: 'FR', region: null },
  yearly: true,
  backPlan: [{ id: 'step-1', title: 'Textes', daysBefore: 14 }],
  plannedThrough: '2026-12-25',
};
const datedKeyDate: DatedKeyDate = {
  id: 'key-date-1:2026-12-25',
  keyDateId: 'key-date-1',
  day: '2026-12-25',
  end: '2026-12-26',
  name: { fr: 'Noël', en: 'Christmas' },
  kind: 'public_holiday',
  brandId: 'brand-1',
  leadDays: 34,
};
const task: Task = {
  id: 'task-1',
  title: 'Choisir la photo',
  day: '2026-11-21',
  time: '14:30',
  done: false,
  brandId: 'brand-1',
  entryId: 'entry-1',
  keyDate: { id: 'key-date-1', day: '2026-12-25', stepId: 'step-1' },
  checklistId: 'checklist-1',
  uid: '456@example.com',
  createdAt: 1_000,
  updatedAt: 2_000,
};
const campaign: Campaign = {
  id: 'campaign-1',
  name: 'Noël à l’atelier',
  brandId: 'brand-1',
  first: '2026-11-15',
  last: '2026-12-24',
  color: 2,
  link: 'https://example.com/noel',
  objective: 'Coffrets',
  notes: 'Budget : 500 €',
  createdAt: 1_000,
  updatedAt: 2_000,
};
const checklist: ReusableChecklist = {
  id: 'checklist-1',
  name: 'Tour du lundi',
  brandId: 'brand-1',
  items: [{ id: 'item-1', title: 'Relire les messages privés' }],
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO', from: '2026-11-16' },
  madeThrough: '2026-11-16',
  createdAt: 1_000,
  updatedAt: 2_000,
};
const reminder: Reminder = {
  key: 'entry|entry-1|2026-11-28|10|09:00',
  subject: { noun: 'entry', id: 'entry-1', day: '2026-11-28' },
  at: 1_764_316_200_000,
  state: 'shown',
};
const reminderRun: ReminderRun = {
  id: 'last',
  through: 1_764_316_200_000,
  timeZone: 'Europe/Paris',
  choices: {
    on: true,
    defaultMinutes: 10,
    dayTime: '09:00',
    quiet: { on: true, from: '20:00', to: '08:00' },
    quietDays: [7],
    morning: { on: true, time: '08:30', days: [1, 2, 3, 4, 5] },
  },
};
const packItem: PackItem = {
  key: 'pack-1|brand-1|template|template-1',
  packId: 'pack-1',
  brandId: 'brand-1',
  noun: 'template',
  itemId: 'template-1',
  rowId: 'template-1',
  content: { title: 'Commande en retard', body: 'Désolés !', language: 'fr' },
};
const storedImport: StoredImport = {
  id: 'import-1',
  name: 'modeles.csv',
  at: 3_000,
  before: { templates: [template] },
  after: { templates: [{ key: 'template-1', print: 12 }], rules: [{ key: 'rule-2', print: null }] },
};

export const examples = {
  brand,
  template,
  templateVersion,
  attachment,
  postItem,
  commentItem,
  analysis,
  comment,
  post,
  page,
  reply,
  draft,
  keptDraft,
  correction,
  pick,
  exchange,
  rule,
  decision,
  request,
  member,
  note,
  entry,
  keyDate,
  datedKeyDate,
  task,
  campaign,
  checklist,
  reminder,
  reminderRun,
  packItem,
  storedImport,
};

/** An export file with one row of each noun. */
export const exampleFile: ExportFile = {
  format: 'passerelle-export',
  version: 4,
  exportedAt: 4_000,
  settings: { theme: 'dark', firstRunDone: true },
  brands: [brand],
  templates: [template],
  templateVersions: [templateVersion],
  attachments: [attachment],
  rules: [rule],
  corrections: [correction],
  picks: [pick],
  entries: [entry],
  keyDates: [keyDate],
  tasks: [task],
  campaigns: [campaign],
  checklists: [checklist],
  comments: [comment],
  posts: [post],
  replies: [reply],
  drafts: [draft],
  keptDrafts: [keptDraft],
  decisions: [decision],
  requests: [request],
  members: [member],
  notes: [note],
  packItems: [packItem],
};
