import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createPortal } from 'react-dom';
import { CommentCard } from '../../components/card/comment-card.tsx';
import { Mark } from '../../components/card/mark.tsx';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { ReplyKit } from '../../utils/messaging/protocol.ts';
import { type ShownMark, useOverlay } from '../../utils/state/overlay.ts';
import { createQueryClient, replyKitQuery } from '../../utils/state/reply-kit.ts';

type Notice = { tone: 'positive' | 'warning' | 'negative'; text: string };

/** What the overlay needs of the page and the background, given by the content script. */
export interface OverlayActions {
  network: NetworkId;
  /** Who wrote the post of a comment: tells the brand. */
  postAuthorUrl: (key: string) => string | null;
  propose: (key: string, kit: ReplyKit) => ProposedReply[];
  insert: (key: string, reply: ProposedReply) => Promise<Notice>;
  openPanel: (key: string) => Promise<Notice | null>;
}

/** One React root for a page: every mark is a portal into the shadow root of its host. */
export function Overlay({ actions }: { actions: OverlayActions }) {
  const marks = useOverlay((state) => state.marks);
  const [queries] = useState(createQueryClient);
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        {marks.map((mark) =>
          createPortal(<MarkOfComment mark={mark} actions={actions} />, mark.root, mark.id),
        )}
      </QueryClientProvider>
    </StrictMode>
  );
}

function MarkOfComment({ mark, actions }: { mark: ShownMark; actions: OverlayActions }) {
  const isOpen = useOverlay((state) => state.openId === mark.id);
  const setOpen = useOverlay((state) => state.setOpen);
  const [notice, setNotice] = useState<Notice | null>(null);

  async function openPanel(): Promise<void> {
    const problem = await actions.openPanel(mark.key);
    setNotice(problem);
    setOpen(mark.id, problem !== null);
  }

  return (
    <Mark
      analysis={mark.analysis}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (open) setNotice(null);
        setOpen(mark.id, open);
      }}
      onActivate={openPanel}
    >
      {() => (
        <Card mark={mark} actions={actions} notice={notice} onNotice={setNotice} onOpenPanel={openPanel} />
      )}
    </Mark>
  );
}

function Card(props: {
  mark: ShownMark;
  actions: OverlayActions;
  notice: Notice | null;
  onNotice: (notice: Notice) => void;
  onOpenPanel: () => void;
}) {
  const { mark, actions, onNotice } = props;
  const { data: kit } = useQuery(replyKitQuery(actions.network, actions.postAuthorUrl(mark.key)));
  const [busy, setBusy] = useState(false);
  const proposed = kit?.ok ? actions.propose(mark.key, kit.value) : [];
  const failed: Notice | null =
    kit?.ok === false ? { tone: 'negative', text: t(`error_${kit.error}`) } : null;

  async function insert(reply: ProposedReply): Promise<void> {
    setBusy(true);
    try {
      onNotice(await actions.insert(mark.key, reply));
    } catch {
      onNotice({ tone: 'negative', text: t('error_unreachable') });
    } finally {
      setBusy(false);
    }
  }

  return (
    <CommentCard
      analysis={mark.analysis}
      suggestions={kit === undefined ? null : proposed}
      notice={props.notice ?? failed}
      busy={busy}
      onInsert={insert}
      onOpenPanel={props.onOpenPanel}
    />
  );
}
