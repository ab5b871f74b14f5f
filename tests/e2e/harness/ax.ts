import type { CDPSession, Page } from 'puppeteer-core';

/** A node of the accessibility tree: what assistive technology sees, closed shadow roots included. */
export interface AxNode {
  role: string;
  name: string;
  backendNodeId: number;
  isDisabled: boolean;
}

/** The nodes of a role whose name fits, in document order. */
export async function findAx(page: Page, role: string, name: RegExp): Promise<AxNode[]> {
  return withSession(page, async (session) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap((node) => {
      const found = {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        backendNodeId: node.backendDOMNodeId ?? 0,
        isDisabled:
          node.properties?.some((one) => one.name === 'disabled' && one.value.value === true) ?? false,
      };
      return !node.ignored && found.role === role && name.test(found.name) ? [found] : [];
    });
  });
}

/** Waits for a node that can be used. @throws Error that names what was there instead. */
export async function waitForAx(page: Page, role: string, name: RegExp, timeout = 8_000): Promise<AxNode> {
  const end = Date.now() + timeout;
  for (;;) {
    const node = (await findAx(page, role, name)).find(({ isDisabled }) => !isDisabled);
    if (node) return node;
    if (Date.now() > end) break;
    await pause(100);
  }
  const there = (await findAx(page, role, /./)).map((node) => node.name.slice(0, 60));
  throw new Error(`No ${role} named ${name} after ${timeout} ms. There: ${there.join(' | ') || 'none'}`);
}

/** Waits until there are so many of them. @throws Error where there never are. */
export async function waitForCount(page: Page, role: string, name: RegExp, count: number): Promise<void> {
  const isSo = async () => (await findAx(page, role, name)).length === count;
  await waitUntil(`${count} times ${role} ${name}`, isSo);
}

const AFTER_SCROLL = 400;

interface Point {
  x: number;
  y: number;
}

/** The middle of a node, scrolled into view, in pixels of the window; once it stands still. */
async function middleOf(page: Page, { backendNodeId }: AxNode): Promise<Point> {
  return withSession(page, async (session) => {
    const measure = async (): Promise<Point> => {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
      return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    };
    const isSame = (one: Point, other: Point) => one.x === other.x && one.y === other.y;
    const before = await measure();
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    let last = await measure();
    // A long list takes no clicks while it scrolls.
    if (!isSame(before, last)) await pause(AFTER_SCROLL);
    for (let tries = 0; ; tries++) {
      await pause(50);
      const point = await measure();
      if (isSame(last, point) || tries > 40) return point;
      last = point;
    }
  });
}

/** The node that stands nearest to these words of the page. */
export async function nearestAx(page: Page, nodes: readonly AxNode[], words: string): Promise<AxNode | null> {
  const wanted = await page.evaluate((text) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.nodeValue?.includes(text) || element?.closest('[contenteditable], script'))
        continue;
      const { left, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: left, y: (top + bottom) / 2 };
    }
    return null;
  }, words);
  if (!wanted) return null;
  return withSession(page, async (session) => {
    let best: { node: AxNode; distance: number } | null = null;
    for (const node of nodes) {
      // One that the page is just drawing again has no box.
      const found = await session
        .send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
        .catch(() => null);
      if (!found) continue;
      const [x = 0, y = 0] = found.model.border;
      const distance = Math.hypot(x - wanted.x, y - wanted.y);
      if (!best || distance < best.distance) best = { node, distance };
    }
    return best?.node ?? null;
  });
}

/** A real click of the mouse on a node. */
export async function clickAx(page: Page, node: AxNode): Promise<void> {
  const { x, y } = await onNode(page, node, (one) => middleOf(page, one));
  await page.mouse.click(x, y);
}

export async function hoverAx(page: Page, node: AxNode): Promise<void> {
  const { x, y } = await onNode(page, node, (one) => middleOf(page, one));
  await page.mouse.move(x, y, { steps: 3 });
}

export async function focusAx(page: Page, node: AxNode): Promise<void> {
  await onNode(page, node, ({ backendNodeId }) =>
    withSession(page, (session) => session.send('DOM.focus', { backendNodeId })),
  );
}

/** Does something with a node; where the page drew it again meanwhile, with the one that a user would see now. */
async function onNode<Value>(
  page: Page,
  node: AxNode,
  work: (node: AxNode) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(node);
  } catch (error) {
    const isSame = ({ name, isDisabled }: AxNode) => name === node.name && isDisabled === node.isDisabled;
    const [now, ...others] = (await findAx(page, node.role, /^/)).filter(isSame);
    if (!now || others.length > 0) throw error;
    return work(now);
  }
}

async function withSession<Value>(page: Page, work: (session: CDPSession) => Promise<Value>): Promise<Value> {
  const session = await page.createCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach().catch(() => {});
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Asks until the answer is true. @throws Error with `what` when it never is. */
export async function waitUntil(what: string, isSo: () => Promise<boolean>, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so after ${timeout} ms: ${what}`);
    await pause(80);
  }
}

/** Whether what is waited for comes true in its time. */
export function comesTrue(wait: Promise<unknown>): Promise<boolean> {
  return wait.then(
    () => true,
    () => false,
  );
}
