import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Voice } from '../../utils/domain/brands/brand.ts';
import type { Ways } from '../../utils/domain/brands/voice-for.ts';
import { NETWORK_IDS, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { PlusIcon, TrashIcon } from '../shared/icons.tsx';
import { VoiceWay, WAY_FIELDS, type WayField } from './voice-way.tsx';

type NetworkWays = NonNullable<Voice['networks']>;

interface VoiceNetworksProps {
  voice: Voice;
  onChange: (networks: NetworkWays) => void;
  errorOf: (text: string, language: 'fr' | 'en') => { error?: string };
}

/** What is written otherwise on a network: nothing, until a difference is added. */
export function VoiceNetworks({ voice, onChange, errorOf }: VoiceNetworksProps) {
  const networks = voice.networks ?? {};
  const change = (network: NetworkId, ways: Partial<Ways>) => {
    const { [network]: _, ...others } = networks;
    onChange(Object.keys(ways).length === 0 ? others : { ...others, [network]: ways });
  };
  return (
    <fieldset className="stack group">
      <legend>{t('voice_networks')}</legend>
      {NETWORK_IDS.map((network) => (
        <NetworkDifferences
          key={network}
          network={network}
          voice={voice}
          onChange={(ways) => change(network, ways)}
          errorOf={errorOf}
        />
      ))}
    </fieldset>
  );
}

interface NetworkDifferencesProps {
  network: NetworkId;
  voice: Voice;
  onChange: (ways: Partial<Ways>) => void;
  errorOf: VoiceNetworksProps['errorOf'];
}

function NetworkDifferences({ network, voice, onChange, errorOf }: NetworkDifferencesProps) {
  const own = (voice.networks?.[network] ?? {}) as Partial<Ways>;
  const differing = WAY_FIELDS.filter((field) => field in own);
  const others = WAY_FIELDS.filter((field) => !(field in own));
  const name = t(`network_${network}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the flow of the line
    <div role="group" aria-label={name} className="stack voice-network">
      <div className="row spread">
        <span>
          <strong>{name}</strong>
          {differing.length === 0 && <span className="small soft"> {t('voice_same_everywhere')}</span>}
        </span>
        {others.length > 0 && (
          <MenuTrigger>
            <Button variant="quiet">
              <PlusIcon />
              {t('voice_add_difference')}
            </Button>
            <Popover className="select-popover">
              <Menu
                className="select-list"
                aria-label={t('voice_add_difference')}
                onAction={(key) => onChange({ ...own, ...commonWay(voice, key as WayField) })}
              >
                {others.map((field) => (
                  <MenuItem key={field} id={field} className="select-item">
                    {t(`voice_field_${field}`)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
      </div>
      {differing.map((field) => (
        <div key={field} className="voice-difference">
          <VoiceWay
            field={field}
            ways={{ ...voice, ...own }}
            onChange={(part) => onChange({ ...own, ...part })}
            errorOf={errorOf}
          />
          <IconButton
            label={t('voice_remove_difference', t(`voice_field_${field}`), name)}
            onPress={() => {
              const { [field]: _, ...rest } = own;
              onChange(rest);
            }}
          >
            <TrashIcon />
          </IconButton>
        </div>
      ))}
    </div>
  );
}

/** A difference begins as what is written everywhere. */
function commonWay(voice: Voice, field: WayField): Partial<Ways> {
  if (field === 'emojiSet') return { emojiSet: voice.emojiSet ?? [] };
  return { [field]: voice[field] };
}
