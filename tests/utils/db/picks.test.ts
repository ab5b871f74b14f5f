import { describe, expect } from 'vitest';
import { forgetDeleted } from '../../../utils/db/library.ts';
import { findPicks, forgetPicks, rememberPick } from '../../../utils/db/picks.ts';
import { deleteRow } from '../../../utils/db/rows.ts';
import { eraseAll } from '../../../utils/db/workspace.ts';
import { KEPT_AFTER_DELETION } from '../../../utils/domain/library/versions.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { pick, template } = examples;
const other = { ...template, id: 'template-2' };

describe('a template that was taken', () => {
  it('is remembered once, the newest first', async ({ db }) => {
    await db.templates.bulkAdd([template, other]);
    await rememberPick(db, pick);
    await rememberPick(db, pick);
    const newer = { ...pick, id: 'reply-0002', at: pick.at + 1 };
    await rememberPick(db, newer);
    expect(await findPicks(db)).toEqual([newer, pick]);
  });

  it('is not remembered when it was deleted meanwhile', async ({ db }) => {
    await rememberPick(db, pick);
    expect(await findPicks(db)).toEqual([]);
  });

  it('pushes out what was taken long ago', async ({ db }) => {
    await db.templates.add(template);
    const many = Array.from({ length: 600 }, (_, at) => ({ ...pick, id: `reply-${at}`, at }));
    await db.picks.bulkAdd(many);
    await rememberPick(db, { ...pick, id: 'reply-new', at: 600 });
    const left = await findPicks(db);
    expect(left).toHaveLength(500);
    expect(left[0]?.id).toBe('reply-new');
    expect(left.at(-1)?.at).toBe(101);
  });

  it('is forgotten alone, also as one passed over, or with all others', async ({ db }) => {
    const instead = { ...pick, id: 'reply-0002', templateId: 'template-2', insteadOf: template.id };
    await db.picks.bulkAdd([pick, instead]);
    await forgetPicks(db, template.id);
    expect(await findPicks(db)).toEqual([{ ...instead, insteadOf: null }]);
    await forgetPicks(db, null);
    expect(await findPicks(db)).toEqual([]);
  });

  it('is forgotten once its template cannot come back any more, and when everything is erased', async ({
    db,
  }) => {
    await db.templates.bulkAdd([template, other]);
    await db.picks.bulkAdd([pick, { ...pick, id: 'reply-0002', templateId: 'template-2', insteadOf: null }]);
    await deleteRow(db, 'template', template.id);
    await forgetDeleted(db, Date.now());
    expect(await findPicks(db)).toHaveLength(2);
    await forgetDeleted(db, Date.now() + KEPT_AFTER_DELETION + 1_000);
    expect((await findPicks(db)).map(({ templateId }) => templateId)).toEqual(['template-2']);
    await eraseAll(db);
    expect(await findPicks(db)).toEqual([]);
  });
});
