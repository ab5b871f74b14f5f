import { shiftDay } from '../../../utils/domain/calendar/days.ts';
import type { Collision } from '../../../utils/domain/calendar/views/collisions.ts';
import { GAP_DAYS, type Gap } from '../../../utils/domain/calendar/views/gaps.ts';
import type { Unprepared } from '../../../utils/domain/calendar/views/unprepared.ts';
import { interfaceLanguage, interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { formatDay, formatDays, formatTime } from '../../shared/dates.ts';
import { ClockIcon, InfoIcon, WarningIcon } from '../../shared/icons.tsx';
import { Fold } from '../../workspace/fold.tsx';
import type { PlanLook } from './plan-look.ts';

interface PlanNoticesProps {
  gaps: readonly Gap[];
  collisions: readonly Collision[];
  unprepared: readonly Unprepared[];
  look: PlanLook;
  onDay: (day: string) => void;
}

/** What is missing in the calendar, and what stands in each other's way; each with the day to look at. */
export function PlanNotices({ gaps, collisions, unprepared, look, onDay }: PlanNoticesProps) {
  const count = gaps.length + collisions.length + unprepared.length;
  if (count === 0) return null;
  const line = (key: string, icon: React.ReactNode, said: string, day: string) => (
    <li key={key} className="plan-notice">
      {icon}
      <span>{said}</span>
      <Button variant="quiet" onPress={() => onDay(day)} aria-label={t('plan_go_to', formatDay(day, 'full'))}>
        {formatDay(day, 'brief')}
      </Button>
    </li>
  );
  return (
    <Fold title={plural('plan_notices', count)} hint={hintOf({ gaps, collisions, unprepared })}>
      <ul className="plan-notices">
        {collisions.map((one) =>
          line(
            `collision ${one.first.key} ${one.second.key}`,
            <WarningIcon />,
            describeCollision(one, look),
            one.first.day,
          ),
        )}
        {gaps.map((gap) =>
          line(
            `gap ${gap.brandId} ${gap.network} ${gap.from}`,
            <ClockIcon />,
            describeGap(gap, look),
            gap.to === null ? look.today : gap.from,
          ),
        )}
        {unprepared.map((one) => line(`date ${one.date.id}`, <InfoIcon />, describeDate(one), one.date.day))}
      </ul>
    </Fold>
  );
}

function hintOf({
  gaps,
  collisions,
  unprepared,
}: Pick<PlanNoticesProps, 'gaps' | 'collisions' | 'unprepared'>) {
  return [
    ...(collisions.length > 0 ? [plural('plan_collisions', collisions.length)] : []),
    ...(gaps.length > 0 ? [plural('plan_gaps', gaps.length)] : []),
    ...(unprepared.length > 0 ? [plural('plan_unprepared', unprepared.length)] : []),
  ].join(' · ');
}

function describeGap({ brandId, network, from, to, days }: Gap, { brands }: PlanLook): string {
  const name = t(`network_${network}`);
  return withBrand(said(), brands.get(brandId));

  function said(): string {
    if (to !== null) return plural('plan_gap', days, name, formatDays(from, to));
    if (days === 0) return t('plan_gap_always', name);
    if (days >= GAP_DAYS) return plural('plan_gap_open', days, name);
    return t('plan_gap_ahead', name, formatDay(shiftDay(from, -1), 'day'));
  }
}

function describeCollision({ first, second, networks, minutes }: Collision, { brands }: PlanLook): string {
  const names = new Intl.ListFormat(interfaceLocale(), { type: 'conjunction' }).format(
    networks.map((network) => t(`network_${network}`)),
  );
  const titles = [first.entry.title, second.entry.title] as const;
  const time = formatTime(first.entry.time ?? '');
  const day = formatDay(first.day, 'day');
  const said =
    minutes === 0
      ? t('plan_collision_same', names, day, time, ...titles)
      : plural('plan_collision', minutes, names, day, ...titles);
  return withBrand(said, brands.get(first.entry.brandId ?? ''));
}

function describeDate({ date, inDays }: Unprepared): string {
  const name = date.name[interfaceLanguage()];
  return inDays === 0 ? t('plan_date_today', name) : plural('plan_date_ahead', inDays, name);
}

function withBrand(said: string, brand: string | undefined): string {
  return brand === undefined ? said : t('labelled', brand, said);
}
