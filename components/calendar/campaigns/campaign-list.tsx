import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { ENTRY_STATUSES, type Entry } from '../../../utils/domain/calendar/entry.ts';
import { isWebLink } from '../../../utils/domain/calendar/publishing/limits.ts';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { formatDays } from '../../shared/dates.ts';
import { Empty } from '../../shared/states.tsx';
import { campaignColors, campaignStyle } from './campaign-colors.ts';

interface CampaignListProps {
  campaigns: readonly Campaign[];
  /** The entries of all of them. */
  entries: readonly Entry[];
  brands: ReadonlyArray<{ id: string; name: string }>;
  onEdit: (campaign: Campaign) => void;
  onDelete: (campaign: Campaign) => void;
}

/** The campaigns with their spans, and how far each has come. */
export function CampaignList({ campaigns, entries, brands, onEdit, onDelete }: CampaignListProps) {
  if (campaigns.length === 0)
    return <Empty title={t('campaign_none')}>{<p>{t('campaign_none_help')}</p>}</Empty>;
  return (
    <ul className="campaigns">
      {campaigns.map((campaign) => {
        const { id, name, first, last, color, brandId, link, objective, notes } = campaign;
        const brand = brands.find((one) => one.id === brandId)?.name ?? t('workspace_all_brands');
        const colorName = campaignColors().find((one) => one.color === color)?.name;
        return (
          <li key={id} className="stack campaign" style={campaignStyle(color)}>
            <div className="row spread">
              <h3 className="campaign-name">{name}</h3>
              <span className="row">
                <Button aria-label={t('labelled', t('campaign_edit'), name)} onPress={() => onEdit(campaign)}>
                  {t('campaign_edit')}
                </Button>
                <Button
                  variant="danger"
                  aria-label={t('labelled', t('action_delete'), name)}
                  onPress={() => onDelete(campaign)}
                >
                  {t('action_delete')}
                </Button>
              </span>
            </div>
            <p className="small soft">{[formatDays(first, last, 'date'), brand, colorName].join(' · ')}</p>
            <p className="small">{describeStatuses(entries.filter(({ campaignId }) => campaignId === id))}</p>
            {objective !== '' && <p className="campaign-text">{objective}</p>}
            {link !== '' && isWebLink(link) && (
              <a className="campaign-text" href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            )}
            {notes !== '' && <p className="campaign-text soft">{notes}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** "5 entries: 2 drafts, 3 ready". */
function describeStatuses(entries: readonly Entry[]): string {
  const all = plural('campaign_entries', entries.length);
  if (entries.length === 0) return all;
  const counts = ENTRY_STATUSES.flatMap((status) => {
    const count = entries.filter((entry) => entry.status === status).length;
    return count === 0 ? [] : [t('campaign_of_status', t(`entry_status_${status}`), count)];
  });
  return t('labelled', all, new Intl.ListFormat(interfaceLocale(), { type: 'unit' }).format(counts));
}
