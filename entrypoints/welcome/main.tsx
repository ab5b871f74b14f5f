import '../../components/shared/base.css';
import '../../components/welcome/welcome.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Root } from '../../components/shared/root.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { findBrands } from '../../utils/db/brands.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { refreshLive, useLive } from '../../utils/db/use-live.ts';
import { starterBrand } from '../../utils/domain/brands/starter-brand.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { onConfirmed, send } from '../../utils/messaging/send.ts';
import { firstRunDone, networkModes, theme } from '../../utils/settings/items.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

const db = new PasserelleDatabase();
onConfirmed(refreshLive);

function WelcomePage() {
  const modes = useSetting(networkModes);
  const done = useSetting(firstRunDone);
  const brands = useLive(db, findBrands);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  // The form keeps what the user types: it starts once what is stored is known.
  if (!modes || !brands) return null;
  const language = interfaceLocale().startsWith('fr') ? 'fr' : 'en';
  const brand = (brands.ok && brands.value[0]) || starterBrand(Date.now(), language);
  const code = failure ?? (brands.ok ? null : brands.error);
  return (
    <Welcome
      modes={modes}
      brandName={brand.name}
      address={brand.voice.address}
      done={done === true}
      trouble={code && t(`error_${code}`)}
      onMode={(network, mode) => void networkModes.set({ ...modes, [network]: mode })}
      onFinish={async ({ name, address, pack }) => {
        const row = { ...brand, name, voice: { ...brand.voice, address }, updatedAt: Date.now() };
        const saved = await send('saveRow', { noun: 'brand', row });
        const answer = saved.ok && pack ? await send('addStarters', { pack }) : saved;
        setFailure(answer.ok ? null : answer.error);
        if (answer.ok) await firstRunDone.set(true);
      }}
      onOpenWorkspace={() => void browser.runtime.openOptionsPage()}
    />
  );
}

function Page() {
  return (
    <Root title={t('welcome_title')} theme={useSetting(theme)}>
      <WelcomePage />
    </Root>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
