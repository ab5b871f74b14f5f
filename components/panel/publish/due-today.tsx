import { useId } from 'react';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { writeTime } from './write-time.ts';

interface DueTodayProps {
  network: NetworkId;
  due: readonly Occurrence[];
  isBusy: boolean;
  /** Prepares one here, in the page in front. */
  onPrepare: (occurrence: Occurrence) => void;
  /** Opens the network's composer for it. */
  onOpen: (occurrence: Occurrence) => void;
}

/** What is to be published today on the network in front. */
export function DueToday({ network, due, isBusy, onPrepare, onOpen }: DueTodayProps) {
  const id = useId();
  const name = t(`network_${network}`);
  if (due.length === 0) return null;
  return (
    <section className="publish" aria-labelledby={id}>
      <h2 id={id}>{t('publish_today', name)}</h2>
      <ul className="publish-list">
        {due.map((occurrence) => {
          const { title } = occurrence.entry;
          return (
            <li key={occurrence.key}>
              <span dir="auto">
                {title} <span className="small soft">{writeTime(occurrence)}</span>
              </span>
              <span className="row">
                <Button
                  isDisabled={isBusy}
                  aria-label={t('labelled', t('publish_open', name), title)}
                  onPress={() => onOpen(occurrence)}
                >
                  {t('publish_open', name)}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t('labelled', t('publish_prepare'), title)}
                  onPress={() => onPrepare(occurrence)}
                >
                  {t('publish_prepare')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
