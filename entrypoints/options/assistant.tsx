import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Notice } from '../../components/shared/notice.ts';
import { AssistantLog } from '../../components/workspace/assistant-log.tsx';
import { AssistantSection } from '../../components/workspace/assistant-section.tsx';
import { type BrowserModelState, findBrowserModel } from '../../utils/assistant/browser-model.ts';
import { findExchanges } from '../../utils/db/assistant-log.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { type AssistantSettings, readServerAddress } from '../../utils/domain/assistant/settings.ts';
import { t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { assistantSettings } from '../../utils/settings/assistant.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

/** How the assistant is set up, and what was sent to it. */
export function AssistantSetup({ db }: { db: PasserelleDatabase }) {
  const settings = useSetting(assistantSettings);
  const log = useLive(db, findExchanges);
  const [browserModel, setBrowserModel] = useState<BrowserModelState>('unavailable');
  const [models, setModels] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isTesting, setTesting] = useState(false);
  useEffect(() => {
    void findBrowserModel().then(setBrowserModel);
  }, []);
  if (!settings) return null;

  async function save(
    { hasKey: _, confirmed: __, ...next }: AssistantSettings,
    key: string | null | undefined,
  ): Promise<void> {
    const address = readServerAddress(next.address);
    // Before anything is waited for: browsers ask only inside the gesture.
    const granting =
      next.provider === 'server' && address.ok
        ? browser.permissions.request({ origins: [address.value.pattern] }).catch(() => false)
        : null;
    const saved = await send('setAssistant', {
      settings: next,
      ...(key !== undefined && { key }),
    });
    if (!saved.ok) return setNotice({ tone: 'negative', text: t(`error_${saved.error}`) });
    if (granting !== null && !(await granting))
      return setNotice({ tone: 'warning', text: t('assistant_refused') });
    setNotice({ tone: 'positive', text: t('assistant_saved') });
  }

  async function test(): Promise<void> {
    setTesting(true);
    setNotice(null);
    const answer = await send('testAssistant', undefined);
    setTesting(false);
    if (answer.ok) {
      setModels(answer.value.models);
      return setNotice({ tone: 'positive', text: t('assistant_test_done') });
    }
    const { error } = answer;
    const isOurs = error === 'refused' || error === 'unreachable';
    setNotice({ tone: 'negative', text: isOurs ? t(`error_${error}`) : t(`assistant_trouble_${error}`) });
  }

  return (
    <AssistantSection
      settings={settings}
      browserModel={browserModel}
      models={models}
      notice={notice}
      isTesting={isTesting}
      onSave={(next, key) => void save(next, key)}
      onTest={() => void test()}
      log={
        <AssistantLog
          exchanges={log?.ok ? log.value : []}
          onErase={() => void send('eraseExchanges', undefined)}
        />
      }
    />
  );
}
