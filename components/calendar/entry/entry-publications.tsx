import type { Publication } from '../../../utils/domain/calendar/entry.ts';
import type { PostFigures } from '../../../utils/domain/calendar/publishing/figures.ts';
import { isWebLink } from '../../../utils/domain/calendar/publishing/limits.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { IconButton } from '../../shared/button.tsx';
import { formatMoment } from '../../shared/dates.ts';
import { TrashIcon } from '../../shared/icons.tsx';

interface EntryPublicationsProps {
  publications: readonly Publication[];
  /** The comments that count for it, by the key of the post. */
  comments: ReadonlyMap<string, PostFigures>;
  onRemove: (publication: Publication) => void;
}

/** The posts that an entry became. */
export function EntryPublications({ publications, comments, onRemove }: EntryPublicationsProps) {
  if (publications.length === 0) return null;
  return (
    <section className="stack" aria-label={t('entry_publications')}>
      <h3>{t('entry_publications')}</h3>
      <ul className="entry-list">
        {publications.map((one) => {
          const { network, url, postKey } = one;
          const name = t('labelled', t(`network_${network}`), formatMoment(one.at, 'medium'));
          const counted = postKey === null ? undefined : comments.get(postKey);
          return (
            <li key={`${network} ${url} ${one.at}`} className="row spread">
              <span>
                {url !== null && url !== '' && isWebLink(url) ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
                {counted && (
                  <span className="small soft">
                    {' '}
                    {plural('entry_comments', counted.comments)}
                    {counted.toAnswer > 0 && `, ${plural('entry_to_answer', counted.toAnswer)}`}
                  </span>
                )}
              </span>
              <IconButton
                label={t('labelled', t('entry_remove_publication'), name)}
                onPress={() => onRemove(one)}
              >
                <TrashIcon />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
