import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterBrand } from '../../../../utils/domain/brands/starter-brand.ts';
import { emptyEntry } from '../../../../utils/domain/calendar/entry.ts';
import { ownTask } from '../../../../utils/domain/calendar/task.ts';
import { starterTemplates } from '../../../../utils/domain/replies/starters.ts';
import {
  EXPORT_NOUNS,
  type ExportFile,
  parseExportFile,
  summarize,
} from '../../../../utils/domain/workspace/export-file.ts';
import version1 from '../../../stored/version-1.json' with { type: 'json' };
import { analysis } from '../replies/examples.ts';

const item = {
  kind: 'comment' as const,
  id: '1',
  author: 'Élodie “{{x}}” \\" 😊',
  authorUrl: null,
  text: 'Bonjour "vous" \\ { [ \u202E',
  createdAt: null,
  relativeTime: '2 h',
  permalink: null,
  parentId: null,
};
const times = { createdAt: 1, updatedAt: 2 };
const seen = { firstSeenAt: 1, lastSeenAt: 2 };

/** One row of every noun at least. */
function exampleFile(): ExportFile {
  return {
    format: 'passerelle-export',
    version: 4,
    exportedAt: 3,
    settings: { networks: { linkedin: 'panel' }, welcomed: true },
    brands: [starterBrand(1, 'fr')],
    templates: starterTemplates('shop', 1),
    templateVersions: [],
    attachments: [],
    packItems: [
      {
        key: 'p|b|rule|r',
        packId: 'p',
        brandId: 'b',
        noun: 'rule',
        itemId: 'r',
        rowId: 'r',
        content: { title: 'Respect' },
      },
    ],
    rules: [{ id: 'r', brandId: 'b', title: 'Respect', body: '', ...times }],
    corrections: [],
    picks: [],
    entries: [
      {
        id: 'e',
        title: 'Marché',
        ...emptyEntry(1, 'Europe/Paris'),
        day: '2026-11-21',
        networks: ['facebook'],
        ...times,
      },
    ],
    keyDates: [{ id: 'k', title: 'Noël', day: '2026-12-25', brandId: null, leadDays: 30 }],
    tasks: [{ ...ownTask('t', 'Photo', '2026-11-21', 1), done: true, ...times }],
    campaigns: [],
    checklists: [],
    comments: [
      {
        key: 'facebook:1',
        network: 'facebook',
        item,
        analysis: analysis(),
        postKey: null,
        brandId: null,
        answer: 'to_answer',
        answerSource: 'thread',
        ...seen,
      },
    ],
    posts: [{ key: 'facebook:2', network: 'facebook', item: { ...item, kind: 'post' }, ...seen }],
    replies: [
      {
        id: 'reply-000',
        commentKey: 'facebook:1',
        templateId: null,
        text: 'Merci',
        outcome: { kind: 'inserted' },
        at: 1,
      },
    ],
    drafts: [{ commentKey: 'facebook:1', templateId: null, text: 'Mer', updatedAt: 1 }],
    keptDrafts: [{ id: 'k', commentKey: 'facebook:1', templateId: null, text: 'Mer', keptAt: 1 }],
    decisions: [
      { id: 'd', commentKey: 'facebook:1', action: 'leave', ruleId: null, reason: '', copy: item, at: 1 },
    ],
    requests: [{ id: 'q', commentKey: 'facebook:1', state: 'open', dueAt: null, ...times }],
    members: [{ key: 'facebook:u', network: 'facebook', name: 'Élodie', url: 'u', comments: 1, ...seen }],
    notes: [{ id: 'n', memberKey: 'facebook:u', text: 'Fidèle', createdAt: 1, expiresAt: 2 }],
  };
}

const json = JSON.stringify(exampleFile());

function refusal(text: string) {
  const result = parseExportFile(text);
  return result.ok ? 'taken' : result.error;
}

describe('our own file', () => {
  it.each([
    ['compact', json],
    ['indented', JSON.stringify(exampleFile(), null, 2)],
    ['with a byte order mark', `\uFEFF${json}`],
  ])('comes back as it went out, %s', (_, text) => {
    expect(parseExportFile(text)).toEqual({ ok: true, value: exampleFile() });
  });

  it('is summed up by noun', () => {
    const counts = summarize(exampleFile());
    expect(Object.keys(counts)).toEqual([...EXPORT_NOUNS]);
    expect(counts).toMatchObject({
      brands: 1,
      templates: starterTemplates('shop', 1).length,
      comments: 1,
      notes: 1,
    });
  });

  it('may be big', () => {
    const file = exampleFile();
    const [comment] = file.comments;
    if (comment === undefined) throw new Error('the example has a comment');
    const comments = Array.from({ length: 20_000 }, (_, id) => ({ ...comment, key: `facebook:${id}` }));
    const result = parseExportFile(JSON.stringify({ ...file, comments }));
    expect(result.ok && summarize(result.value).comments).toBe(20_000);
  });
});

describe('a file of version 1', () => {
  it('is read as this version writes it', () => {
    const result = parseExportFile(JSON.stringify(version1.file));
    if (!result.ok) throw new Error(result.error);
    expect(result.value.version).toBe(4);
    const [comment, emoji] = result.value.comments;
    expect(comment?.analysis).toMatchObject({
      language: 'fr',
      toxicityCategory: null,
      why: [{ text: 'honteux', start: 37, end: 44, weight: -1 }],
    });
    expect(emoji?.analysis).toMatchObject({ language: 'und', why: [{ text: '😍', start: 0, end: 2 }] });
    expect(summarize(result.value)).toMatchObject({ brands: 1, comments: 2, notes: 1 });
  });

  it.each([
    ['a comment that is none', { comments: [null] }],
    ['comments that are none', { comments: {} }],
    ['a comment without analysis', { comments: [{ ...version1.file.comments[0], analysis: undefined }] }],
    ['reasons that are none', { comments: [{ ...version1.file.comments[0], analysis: { why: [1] } }] }],
  ])('is refused with %s', (_, changes) => {
    expect(refusal(JSON.stringify({ ...version1.file, ...changes }))).toBe('invalid');
  });
});

describe('a file of version 2', () => {
  const { templateVersions, attachments, picks, keptDrafts, packItems, ...rest } = exampleFile();
  const older = { ...rest, version: 2 };

  it('is read as this version writes it; what it knows nothing of is empty', () => {
    const nothing = { templateVersions: [], attachments: [], picks: [], keptDrafts: [], packItems: [] };
    expect(parseExportFile(JSON.stringify(older))).toEqual({
      ok: true,
      value: { ...exampleFile(), ...nothing },
    });
  });

  it('is refused without a table that it must have', () => {
    expect(refusal(JSON.stringify({ ...older, notes: undefined }))).toBe('invalid');
  });
});

describe('a file that is refused whole', () => {
  it.each([
    'hello',
    '<html></html>',
    '[]',
    '{}',
    'null',
    '42',
    '"passerelle-export"',
    '{"format":"other","version":1}',
    'PK\u0003\u0004',
    '{"a":1} {"b":2}',
  ])('not ours: %s', (text) => {
    expect(refusal(text)).toBe('not_ours');
  });

  it('cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: json.length - 1 }), (end) => {
        expect(refusal(json.slice(0, end))).toBe('truncated');
      }),
    );
  });

  it('of a newer version, whatever it holds', () => {
    expect(refusal(json.replace('"version":4', '"version":5'))).toBe('newer_version');
    expect(refusal('{"format":"passerelle-export","version":99,"moods":[]}')).toBe('newer_version');
  });

  it.each<[string, Record<string, unknown>]>([
    ['a version that is none', { version: '1' }],
    ['an older version than there was', { version: 0 }],
    ['a table missing', { notes: undefined }],
    ['a table of this version missing', { picks: undefined }],
    ['a table that is none', { notes: {} }],
    ['a table unknown', { moods: [] }],
    ['a row of another shape', { notes: [{ id: 'n' }] }],
    [
      'one bad row among good ones',
      { tasks: [...exampleFile().tasks, { ...exampleFile().tasks[0], day: '2026-02-30' }] },
    ],
    ['settings that are none', { settings: [] }],
  ])('with %s', (_, changes) => {
    expect(refusal(JSON.stringify({ ...exampleFile(), ...changes }))).toBe('invalid');
  });

  it('damaged in the middle', () => {
    expect(refusal(json.replace('"exportedAt":3,', '"exportedAt":3,,'))).toBe('invalid');
  });

  it('with settings nested to hurt', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(refusal(json.replace('"welcomed":true', `"welcomed":${deep}`))).toBe('invalid');
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseExportFile(text).ok).toBe(false);
      }),
    );
  });
});

describe('keys that reach for the prototype', () => {
  it('are dropped, in settings and in rows', () => {
    const trap = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const text = json
      .replace('"settings":{', `"settings":{${trap}`)
      .replace('"networks":{', `"networks":{${trap}`)
      .replace('"brands":[{', `"brands":[{${trap}`);
    const result = parseExportFile(text);
    expect(result).toEqual({ ok: true, value: exampleFile() });
    expect(JSON.stringify(result)).not.toContain('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});
