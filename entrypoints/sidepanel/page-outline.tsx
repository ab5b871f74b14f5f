import { useEffect, useState } from 'react';
import { OutlineView } from '../../components/panel/outline-view.tsx';
import { toClipboard } from '../../components/shared/clipboard.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import { send } from '../../utils/messaging/send.ts';

/** The structure of the page that a tab shows, written when it is opened. */
export function PageOutline(props: { tabId: number; network: NetworkId; onBack: () => void }) {
  const { tabId, network } = props;
  const [outline, setOutline] = useState<string | null>();
  useEffect(() => {
    let current = true;
    void send('outlinePage', undefined, tabId).then((answer) => {
      if (current) setOutline(answer.ok ? answer.value : null);
    });
    return () => {
      current = false;
    };
  }, [tabId]);
  return (
    <OutlineView
      outline={outline}
      onBack={props.onBack}
      onCopy={toClipboard}
      onSave={(html) => save(html, `passerelle-page-outline-${network}-${localDay(Date.now())}.html`)}
    />
  );
}

function save(html: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
