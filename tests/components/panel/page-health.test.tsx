import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PageHealth } from '../../../components/panel/page-health.tsx';
import type { Health } from '../../../utils/domain/conversation/page-report.ts';

const NONE = { author: 0, text: 0, id: 0 };

function show(health: Partial<Health>, gaps = NONE, onReport = vi.fn()) {
  const whole: Health = { seen: 14, read: 14, composers: 1, light: 'green', ...health };
  render(<PageHealth health={whole} pageKind="post" gaps={gaps} onReport={onReport} />);
  return onReport;
}
const said = () => screen.getByRole('status').textContent;

describe('the light of a page', () => {
  it('is green where all was read: in a word, a shape and numbers', () => {
    show({});
    expect(screen.getByText('Page read')).toBeDefined();
    expect(screen.getByText('Post')).toBeDefined();
    expect(said()).toBe('14 comments seen, 14 read, reply box: OK');
    expect(document.querySelector('svg circle')).not.toBeNull();
  });

  it('is amber where something was not read, says what, and what to do', () => {
    show({ light: 'amber', read: 9 }, { author: 3, text: 1, id: 1 });
    expect(screen.getByText('Page read in part')).toBeDefined();
    expect(
      screen.getByText(
        /^Not read: the author of 3 comments, the text of 1 comment, and the id of 1 comment\. For those, select the text/,
      ),
    ).toBeDefined();
  });

  it('is red where a thread is there and nothing was read, and says what to do', () => {
    show({ light: 'red', seen: 4, read: 0, composers: 0 });
    expect(screen.getByText('Page not read')).toBeDefined();
    expect(said()).toBe('4 comments seen, 0 read, reply box: none open');
    expect(screen.getByText(/the network changed its page: select a text/)).toBeDefined();
  });

  it('is of another shape each', () => {
    const shapes = (['green', 'amber', 'red', 'none'] as const).map((light) => {
      const { container, unmount } = render(
        <PageHealth
          health={{ seen: 1, read: 1, composers: 0, light }}
          pageKind="feed"
          gaps={NONE}
          onReport={vi.fn()}
        />,
      );
      const shape = container.querySelector('svg')?.innerHTML;
      unmount();
      return shape;
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it('tells a box that is not where it was from one that is not open', () => {
    show({ composers: 0, otherEditors: 1 });
    expect(said()).toBe('14 comments seen, 14 read, reply box: not found in its usual place');
    expect(screen.getByText(/^Click in the reply box, then copy the reply/)).toBeDefined();
  });

  it('leads to the structure of the page', async () => {
    const onReport = show({});
    await userEvent.click(screen.getByRole('button', { name: 'Describe this page' }));
    expect(onReport).toHaveBeenCalledOnce();
  });
});
