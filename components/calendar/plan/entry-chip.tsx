import { memo, useState } from 'react';
import { Button as AriaButton, useDrag } from 'react-aria-components';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { formatDay, formatTime } from '../../shared/dates.ts';
import { FoundText } from '../../workspace/found-text.tsx';
import { campaignStyle } from '../campaigns/campaign-colors.ts';
import { EntryMenu } from './entry-menu.tsx';
import { HandleIcon, NetworkIcon, RepeatIcon, StatusIcon } from './plan-icons.tsx';
import type { PlanActions, PlanLook } from './plan-look.ts';
import { ENTRY_TYPE } from './use-entry-drop.ts';

interface EntryChipProps {
  occurrence: Occurrence;
  look: PlanLook;
  actions: PlanActions;
  /** Whether the Tab key comes to it. */
  isCurrent: boolean;
  /** Whether its day is told: elsewhere it stands under it. */
  hasDay?: boolean;
  /** The stems of the words that it was found by. */
  words?: readonly string[] | undefined;
}

const NO_WORDS: readonly string[] = [];

/** An entry in a view: opened by a click, dragged by the mouse, by its handle with the keyboard, changed by its menu. */
export const EntryChip = memo(function EntryChip(props: EntryChipProps) {
  const { occurrence, look, actions, isCurrent, hasDay = false, words = NO_WORDS } = props;
  const { key, entry, isRepeat } = occurrence;
  const [isNear, setNear] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [ENTRY_TYPE]: key, 'text/plain': entry.title }],
    getAllowedDropOperations: () => ['move'],
  });
  const campaign = entry.campaignId === null ? undefined : look.campaigns.get(entry.campaignId);
  // Drawn only where they can be used: a year has thousands of entries.
  const hasTools = isNear || isCurrent || isMenuOpen || isDragging;
  return (
    <div
      {...dragProps}
      className="plan-entry"
      data-status={entry.status}
      data-dragging={isDragging}
      style={campaign && campaignStyle(campaign.color)}
      // Not only as it enters: that is not told where what was under the pointer before is gone, as a bar that was closed.
      onPointerMove={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
    >
      <a
        className="plan-entry-open"
        href={look.addressOf(key)}
        // The whole of the entry is dragged, not the address.
        draggable={false}
        data-stop={`entry:${key}`}
        tabIndex={isCurrent ? 0 : -1}
      >
        <span className="plan-entry-head">
          {hasDay && occurrence.day !== '' && <span>{formatDay(occurrence.day, 'brief')}</span>}
          {entry.time !== null && <span className="plan-time">{timeOf(occurrence, look)}</span>}
          {isRepeat && (
            <span title={t('plan_repeats')}>
              <RepeatIcon />
              <span className="hidden-visually">{t('plan_repeats')} </span>
            </span>
          )}
          <span className="plan-status" data-status={entry.status}>
            <StatusIcon status={entry.status} />
            <span className="plan-status-word">{t(`entry_status_${entry.status}`)}</span>
          </span>
          <span className="plan-networks">
            {entry.networks.map((network) => (
              <span key={network} title={t(`network_${network}`)}>
                <NetworkIcon network={network} />
                <span className="hidden-visually">{t(`network_${network}`)} </span>
              </span>
            ))}
          </span>
        </span>
        <span className="plan-entry-title">
          <FoundText text={entry.title} words={words} />
        </span>
        <EntryFoot entry={entry} look={look} />
      </a>
      {hasTools && (
        <span className="plan-tools">
          <AriaButton
            {...dragButtonProps}
            className="plan-tool"
            aria-label={t('labelled', t('plan_drag'), entry.title)}
          >
            <HandleIcon />
          </AriaButton>
          <EntryMenu occurrence={occurrence} actions={actions} onOpenChange={setMenuOpen} />
        </span>
      )}
    </div>
  );
});

/** Whose it is, and what it belongs to. */
function EntryFoot({ entry, look }: { entry: Entry; look: PlanLook }) {
  const campaign = entry.campaignId === null ? undefined : look.campaigns.get(entry.campaignId);
  const brand = entry.brandId === null ? undefined : look.brands.get(entry.brandId);
  if (brand === undefined && !campaign) return null;
  return (
    <span className="plan-entry-foot">
      {brand !== undefined && `${brand} `}
      {campaign && <span className="plan-entry-campaign">{campaign.name}</span>}
    </span>
  );
}

/** Its time; with the place that it is meant for, where that is not the user's own. */
function timeOf({ entry }: Occurrence, look: PlanLook): string {
  const time = formatTime(entry.time ?? '');
  if (entry.timeZone === look.timeZone) return time;
  const place = entry.timeZone.split('/').at(-1) ?? entry.timeZone;
  return `${time} ${place.replaceAll('_', ' ')}`;
}
