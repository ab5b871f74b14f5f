import { useId } from 'react';
import type { Publication } from '../../../utils/domain/calendar/entry.ts';
import type { PostFigures as Figures } from '../../../utils/domain/calendar/publishing/figures.ts';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { interfaceLocale, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { CheckIcon } from '../../shared/icons.tsx';
import { PostFigures } from './post-figures.tsx';
import { TextToPost } from './text-to-post.tsx';

interface PublishedNoteProps {
  title: string;
  publication: Publication;
  /** Null: the post is not known, or its comments are being counted. */
  figures: Figures | null;
  /** What is to be written under the post; empty: nothing. */
  firstComment: string;
  /** The networks on which it is still to be published. */
  left: readonly NetworkId[];
  isBusy: boolean;
  onInsert: (text: string, as: 'first_comment') => void;
  onCopy: (text: string) => void;
  onUndo: () => void;
  onOpen: (network: NetworkId) => void;
}

/** An entry that was published on a network: what its post became, and what is left. */
export function PublishedNote({ title, publication, figures, left, ...props }: PublishedNoteProps) {
  const id = useId();
  const { network, at, postKey } = publication;
  const when = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <section className="publish" aria-labelledby={id}>
      <h2 id={id} className="publish-done">
        <CheckIcon />
        {t('publish_done', t(`network_${network}`))}
      </h2>
      <p dir="auto">
        {title} <span className="small soft">{when.format(at)}</span>
      </p>
      {figures && <PostFigures {...figures} />}
      {postKey === null && <p className="small soft">{t('publish_no_address')}</p>}
      {props.firstComment !== '' && (
        <TextToPost
          label={t('publish_first_comment')}
          text={props.firstComment}
          isBusy={props.isBusy}
          onInsert={() => props.onInsert(props.firstComment, 'first_comment')}
          onCopy={props.onCopy}
        />
      )}
      {left.length > 0 && (
        <div className="row small">
          <span>{t('publish_left')}</span>
          {left.map((one) => (
            <Button key={one} isDisabled={props.isBusy} onPress={() => props.onOpen(one)}>
              {t('publish_open', t(`network_${one}`))}
            </Button>
          ))}
        </div>
      )}
      <div className="row">
        <Button
          variant="quiet"
          isDisabled={props.isBusy}
          aria-label={t('labelled', t('publish_undo'), title)}
          onPress={props.onUndo}
        >
          {t('publish_undo')}
        </Button>
      </div>
    </section>
  );
}
