import { expect, it } from 'vitest';
import { countGaps } from '../../../../utils/domain/conversation/page-report.ts';
import { examples } from '../../../examples.ts';

const { commentItem: item } = examples;
const bare = { ...item, media: undefined };

it.each([
  ['all of them', { seen: 2, read: 2 }, [item, item], { author: 0, text: 0, id: 0 }],
  ['no author', { seen: 2, read: 1 }, [item, { ...item, author: null }], { author: 1, text: 0, id: 0 }],
  ['no text', { seen: 2, read: 1 }, [item, { ...bare, text: '' }], { author: 0, text: 1, id: 0 }],
  [
    'a picture as their text',
    { seen: 1, read: 1 },
    [{ ...item, text: '', media: 'gif' }],
    { author: 0, text: 0, id: 0 },
  ],
  ['neither', { seen: 1, read: 0 }, [{ ...bare, author: null, text: '' }], { author: 1, text: 1, id: 0 }],
  ['no id: these are not stored', { seen: 3, read: 1 }, [item], { author: 0, text: 0, id: 2 }],
] as const)('counts what the comments of a page lack: %s', (_, { seen, read }, items, gaps) => {
  const stored = items.map(({ media, ...rest }) => (media === undefined ? rest : { ...rest, media }));
  expect(countGaps({ seen, read, composers: 0, light: 'amber' }, stored)).toEqual(gaps);
});
