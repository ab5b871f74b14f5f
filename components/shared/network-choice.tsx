import { NETWORK_IDS, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Choices } from './fields.tsx';

type Mode = 'tags' | 'panel' | 'off';
const MODES: readonly Mode[] = ['tags', 'panel', 'off'];

interface NetworkChoiceProps {
  modes: Record<NetworkId, Mode>;
  onChange: (network: NetworkId, mode: Mode) => void;
}

/** How much Passerelle does on each network. */
export function NetworkChoice({ modes, onChange }: NetworkChoiceProps) {
  return (
    <div className="networks">
      {NETWORK_IDS.map((network) => (
        <div key={network} className="stack network">
          <Choices
            label={t(`network_${network}`)}
            value={modes[network]}
            onChange={(mode) => onChange(network, mode)}
            choices={MODES.map((value) => ({
              value,
              label: t(`mode_${value}`),
              help: t(`mode_${value}_help`),
            }))}
          />
          {network === 'linkedin' && <p className="small soft">{t('mode_linkedin_reason')}</p>}
        </div>
      ))}
    </div>
  );
}
