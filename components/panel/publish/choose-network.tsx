import { useId } from 'react';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';

interface ChooseNetworkProps {
  title: string;
  networks: readonly NetworkId[];
  isBusy: boolean;
  onOpen: (network: NetworkId) => void;
  onClose: () => void;
}

/** On which network an entry is to be published first. */
export function ChooseNetwork({ title, networks, isBusy, onOpen, onClose }: ChooseNetworkProps) {
  const id = useId();
  return (
    <section className="publish" aria-labelledby={id}>
      <h2 id={id}>{t('publish_choose')}</h2>
      <p dir="auto">{title}</p>
      <div className="row">
        {networks.map((network) => (
          <Button key={network} variant="primary" isDisabled={isBusy} onPress={() => onOpen(network)}>
            {t('publish_open', t(`network_${network}`))}
          </Button>
        ))}
        <Button variant="quiet" onPress={onClose}>
          {t('publish_close')}
        </Button>
      </div>
    </section>
  );
}
