import { useId, useState } from 'react';
import type { ChecklistItem } from '../../../utils/domain/calendar/entry.ts';
import { postTextOn } from '../../../utils/domain/calendar/publishing/post-text.ts';
import { firstCommentOn } from '../../../utils/domain/calendar/publishing/publish.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Checkbox, TextField } from '../../shared/fields.tsx';
import type { Notice } from '../../shared/notice.ts';
import { Banner } from '../../shared/states.tsx';
import { TextToPost } from './text-to-post.tsx';
import { writeTime } from './write-time.ts';

interface PublishCardProps {
  occurrence: Occurrence;
  network: NetworkId;
  /** What became of the last action. */
  notice: Notice | null;
  isBusy: boolean;
  onInsert: (text: string, as: 'post' | 'first_comment') => void;
  onCopy: (text: string) => void;
  onTick: (item: ChecklistItem, done: boolean) => void;
  /** `address`: as it was pasted; empty: none. @returns false where it is none of the network's. */
  onMark: (address: string) => boolean;
  onClose: () => void;
}

/** An entry that is to be published on the network in front: everything at hand, and nothing sent. */
export function PublishCard({ occurrence, network, notice, isBusy, ...props }: PublishCardProps) {
  const id = useId();
  const { entry } = occurrence;
  const text = postTextOn(entry, network);
  const firstComment = firstCommentOn(entry, network);
  return (
    <section className="publish" aria-labelledby={id}>
      <div className="row spread">
        <h2 id={id}>{t('publish_on', t(`network_${network}`))}</h2>
        <Button
          variant="quiet"
          aria-label={t('labelled', t('publish_close'), entry.title)}
          onPress={props.onClose}
        >
          {t('publish_close')}
        </Button>
      </div>
      <p dir="auto">
        <strong>{entry.title}</strong> <span className="small soft">{writeTime(occurrence)}</span>
      </p>
      {text === '' ? (
        <p className="soft">{t('publish_no_text')}</p>
      ) : (
        <TextToPost
          label={t('publish_text')}
          text={text}
          isMain
          isBusy={isBusy}
          onInsert={() => props.onInsert(text, 'post')}
          onCopy={props.onCopy}
        />
      )}
      {notice && <Banner tone={notice.tone}>{notice.text}</Banner>}
      {firstComment !== '' && (
        <TextToPost
          label={t('publish_first_comment')}
          text={firstComment}
          isBusy={isBusy}
          onInsert={() => props.onInsert(firstComment, 'first_comment')}
          onCopy={props.onCopy}
        />
      )}
      {entry.imageNotes.trim() !== '' && (
        <p className="small">
          <strong>{t('publish_image_notes')}</strong>{' '}
          <span className="publish-notes" dir="auto">
            {entry.imageNotes}
          </span>
        </p>
      )}
      {entry.checklist.length > 0 && (
        <fieldset className="publish-checklist">
          <legend className="field-label">{t('publish_checklist')}</legend>
          {entry.checklist.map((item) => (
            <Checkbox key={item.id} isSelected={item.done} onChange={(done) => props.onTick(item, done)}>
              {item.title}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <MarkPublished network={network} isBusy={isBusy} onMark={props.onMark} />
    </section>
  );
}

function MarkPublished({ network, isBusy, onMark }: Pick<PublishCardProps, 'network' | 'isBusy' | 'onMark'>) {
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <div className="stack publish-mark">
      <TextField
        label={t('publish_address')}
        help={t('publish_address_help')}
        maxLength={2_000}
        value={address}
        onChange={(value) => {
          setAddress(value);
          setWrong(false);
        }}
        {...(isWrong && { error: t('publish_address_wrong', t(`network_${network}`)) })}
      />
      <div className="row">
        <Button isDisabled={isBusy} onPress={() => setWrong(!onMark(address.trim()))}>
          {t('publish_mark')}
        </Button>
      </div>
    </div>
  );
}
