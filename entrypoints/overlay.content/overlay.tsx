import { StrictMode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { CommentCard, type Suggestion } from '../../components/card/comment-card.tsx';
import { Mark } from '../../components/card/mark.tsx';
import { t } from '../../utils/i18n/translate.ts';
import { type ShownMark, useOverlay } from '../../utils/state/overlay.ts';

type Notice = { tone: 'positive' | 'warning' | 'negative'; text: string };

/** What the overlay needs of the page and the background, given by the content script. */
export interface OverlayActions {
  suggest: (key: string) => Promise<Suggestion[] | Notice>;
  insert: (key: string, suggestion: Suggestion) => Promise<Notice>;
  openPanel: (key: string) => Promise<Notice | null>;
}

/** One React root for a page: every mark is a portal into the shadow root of its host. */
export function Overlay({ actions }: { actions: OverlayActions }) {
  const marks = useOverlay((state) => state.marks);
  return (
    <StrictMode>
      {marks.map((mark) => createPortal(<MarkOfComment mark={mark} actions={actions} />, mark.root, mark.id))}
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
  const { mark, actions, notice, onNotice } = props;
  const [suggestions, setSuggestions] = useState<Suggestion[] | null>(null);
  const [busy, setBusy] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once each time the card opens
  useEffect(() => {
    let shown = true;
    actions.suggest(mark.key).then((answer) => {
      if (!shown) return;
      if (Array.isArray(answer)) setSuggestions(answer);
      else {
        setSuggestions([]);
        onNotice(answer);
      }
    });
    return () => {
      shown = false;
    };
  }, [mark.key]);

  async function insert(suggestion: Suggestion): Promise<void> {
    setBusy(true);
    try {
      onNotice(await actions.insert(mark.key, suggestion));
    } catch {
      onNotice({ tone: 'negative', text: t('error_unreachable') });
    } finally {
      setBusy(false);
    }
  }

  return (
    <CommentCard
      analysis={mark.analysis}
      suggestions={suggestions}
      notice={notice}
      busy={busy}
      onInsert={insert}
      onOpenPanel={props.onOpenPanel}
    />
  );
}
