import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import type { StarterPack } from '../../utils/domain/replies/starters/packs.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Choices, TextField } from '../shared/fields.tsx';
import { BridgeIcon } from '../shared/icons.tsx';
import { NetworkChoice } from '../shared/network-choice.tsx';
import { StarterPackChoice } from '../shared/starter-pack-choice.tsx';
import { Banner } from '../shared/states.tsx';

interface WelcomeProps {
  modes: Record<NetworkId, 'tags' | 'panel' | 'off'>;
  brandName: string;
  address: 'vous' | 'tu';
  done: boolean;
  trouble: string | null;
  onMode: (network: NetworkId, mode: 'tags' | 'panel' | 'off') => void;
  /** `pack`: the templates to start with; null: those that are there are enough. */
  onFinish: (choice: { name: string; address: 'vous' | 'tu'; pack: StarterPack | null }) => void;
  onOpenWorkspace: () => void;
}

const PRIVACY = [
  'welcome_privacy_device',
  'welcome_privacy_requests',
  'welcome_privacy_send',
  'welcome_privacy_people',
  'welcome_privacy_erase',
] as const;

/** The first page: where Passerelle may show itself, what it never does, and whom the user speaks for. */
export function Welcome(props: WelcomeProps) {
  const [name, setName] = useState(props.brandName);
  const [address, setAddress] = useState(props.address);
  // Somebody who comes back has a library of their own: nothing is added to it unasked.
  const [pack, setPack] = useState<StarterPack | null>(props.done ? null : 'service');
  return (
    <main className="welcome">
      <header className="stack">
        <span className="welcome-brand">
          <BridgeIcon size={34} />
          <h1>{t('welcome_title')}</h1>
        </span>
        <p className="welcome-lead">{t('welcome_lead')}</p>
      </header>
      {props.trouble && <Banner tone="negative">{props.trouble}</Banner>}
      <section className="stack" aria-labelledby="where">
        <h2 id="where">{t('welcome_where')}</h2>
        <NetworkChoice modes={props.modes} onChange={props.onMode} />
      </section>
      <section className="stack" aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome_privacy')}</h2>
        <ul className="promises">
          {PRIVACY.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="brand">
        <h2 id="brand">{t('welcome_brand')}</h2>
        <Form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            props.onFinish({ name: name.trim(), address, pack });
          }}
        >
          <TextField label={t('workspace_brand_name')} value={name} onChange={setName} maxLength={120} />
          <Choices
            label={t('workspace_address')}
            value={address}
            onChange={setAddress}
            choices={[
              { value: 'vous', label: t('workspace_vous') },
              { value: 'tu', label: t('workspace_tu') },
            ]}
          />
          <StarterPackChoice value={pack} onChange={setPack} />
          <div className="row">
            <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>
              {t('welcome_start')}
            </Button>
            <Button variant="quiet" onPress={props.onOpenWorkspace}>
              {t('popup_open_workspace')}
            </Button>
          </div>
        </Form>
      </section>
      <div aria-live="polite">{props.done && <Banner tone="positive">{t('welcome_done')}</Banner>}</div>
    </main>
  );
}
