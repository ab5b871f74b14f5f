// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sortByPage } from '../../../utils/page/order.ts';

const itself = (element: Element) => element;

it('puts comments, replies inside them and other lists in the order in which they are read', () => {
  document.body.innerHTML = `<main><ul>${'<li><p></p><ul><li></li><li></li></ul></li>'.repeat(20)}</ul></main>
    <aside><ul>${'<li></li>'.repeat(20)}</ul></aside>`;
  const read = [...document.querySelectorAll('li, p')];
  // 37 and 100 have no common divisor: every element comes once, far from its neighbours.
  const mixed = read.map((_, at) => read[(at * 37) % read.length] as Element);
  expect(read).toHaveLength(100);
  expect(mixed).not.toEqual(read);
  expect(sortByPage(mixed, itself)).toEqual(read);
});

it('loses no element that the page took away meanwhile', () => {
  document.body.innerHTML = '<p></p><p></p>';
  const [first, second] = document.querySelectorAll('p');
  if (!first || !second) throw new Error('The page has two paragraphs.');
  first.remove();
  expect(new Set(sortByPage([second, first], itself))).toEqual(new Set([first, second]));
});
