import { useState } from 'react';
import { ChooseNetwork } from '../../components/panel/publish/choose-network.tsx';
import { DueToday } from '../../components/panel/publish/due-today.tsx';
import { PostQuestion } from '../../components/panel/publish/post-question.tsx';
import { PublishCard } from '../../components/panel/publish/publish-card.tsx';
import { PublishedNote } from '../../components/panel/publish/published-note.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { findOccurrence } from '../../utils/db/calendar.ts';
import { countPostFigures, findPagePlan, type PagePlan } from '../../utils/db/publications.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import type { Entry, Publication } from '../../utils/domain/calendar/entry.ts';
import {
  firstCommentOn,
  isPublishedOn,
  networksLeft,
  networksOffered,
  publicationOn,
} from '../../utils/domain/calendar/publishing/publish.ts';
import type { Occurrence } from '../../utils/domain/calendar/series/occurrences.ts';
import type { NetworkId } from '../../utils/domain/conversation/item.ts';
import type { ShownPage } from '../../utils/domain/conversation/page-report.ts';
import { pageKindOf } from '../../utils/domain/networks/page-kind.ts';
import { readPostAddress } from '../../utils/domain/networks/post-address.ts';
import { networkForUrl } from '../../utils/networks/index.ts';
import { publishing } from '../../utils/settings/session.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { usePublishing } from './use-publishing.ts';
import type { FollowedTab } from './use-tab.ts';

interface PublishProps {
  db: PasserelleDatabase;
  tab: FollowedTab | null;
  /** What our content script told of the page in front; undefined where it does not answer. */
  page: ShownPage | undefined;
}

/** So long after a post its first comment is still to be written, in milliseconds. */
const FIRST_COMMENT_TIME = 86_400_000;
const NOTHING: PagePlan = { due: [], known: [], likely: [] };

/** What the calendar wants published on the page in front, and what was. */
export function Publish({ db, tab, page }: PublishProps) {
  const tabId = tab?.id ?? null;
  const network = networkForUrl(tab?.url ?? '');
  const shown = page && network && page.network === network.id ? page : undefined;
  const today = localDay(Date.now());
  const posts = (shown?.posts ?? []).join(' ');
  const read = useLive(
    db,
    (live) =>
      network
        ? findPagePlan(live, network.id, today, posts === '' ? [] : posts.split(' '))
        : Promise.resolve(NOTHING),
    [network?.id, today, posts],
  );
  const current = useSetting(publishing) ?? null;
  const found = useLive(
    db,
    (live) => (current ? findOccurrence(live, current.key) : Promise.resolve(undefined)),
    [current?.key],
  );
  const doing = usePublishing(tabId);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());

  const plan = read?.ok ? read.value : NOTHING;
  const occurrence = found?.ok ? found.value : undefined;
  const isHere =
    current !== null && current.tabId === tabId && network !== undefined && current.network === network.id;
  const close = () => void publishing.set(null);

  if (current?.network === null && occurrence)
    return (
      <>
        {doing.notice && <Banner tone={doing.notice.tone}>{doing.notice.text}</Banner>}
        <ChooseNetwork
          title={occurrence.entry.title}
          networks={networksOffered(occurrence.entry)}
          isBusy={doing.isBusy}
          onOpen={(one) => void doing.open(current.key, one)}
          onClose={close}
        />
      </>
    );
  if (!network) return null;

  const note = (entry: Entry, publication: Publication) => (
    <Published
      key={`${entry.id} ${publication.network}`}
      db={db}
      entry={entry}
      publication={publication}
      isBusy={doing.isBusy}
      onInsert={(text, as) => void doing.insert(text, as, publication.network)}
      onCopy={(text) => void doing.copy(text)}
      onUndo={() => void doing.unmark(entry, publication.network)}
      onOpen={(one) => void doing.open(entry.id, one)}
    />
  );
  const mark = (one: Occurrence, publication: Omit<Publication, 'network'>) =>
    void doing.mark(one, { network: network.id, ...publication });
  const here = isHere ? occurrence : undefined;
  const publication = here && isPublishedOn(here, network.id) && publicationOn(here.entry, network.id);
  const [asked] = plan.likely.filter(({ post, occurrence: { key } }) => !refused.has(`${post.key} ${key}`));
  const isPost = shown !== undefined && pageKindOf(network, shown.url) === 'post';
  const [known] = isPost ? plan.known.filter(({ entry }) => entry.id !== here?.key) : [];
  const knownAs = known?.entry.publications.find(({ postKey }) => postKey === known.postKey);
  const hasCard = here !== undefined && !publication;

  return (
    <>
      {doing.notice && !hasCard && <Banner tone={doing.notice.tone}>{doing.notice.text}</Banner>}
      {asked && (
        <PostQuestion
          title={asked.occurrence.entry.title}
          isBusy={doing.isBusy}
          onYes={() =>
            mark(asked.occurrence, {
              url: asked.post.item.permalink ?? shown?.url ?? null,
              postKey: asked.post.key,
              at: Date.parse(asked.post.item.createdAt ?? '') || Date.now(),
            })
          }
          onNo={() => setRefused(new Set([...refused, `${asked.post.key} ${asked.occurrence.key}`]))}
        />
      )}
      {hasCard && (
        <PublishCard
          key={`${here.key} ${network.id}`}
          occurrence={here}
          network={network.id}
          notice={doing.notice}
          isBusy={doing.isBusy}
          onInsert={(text, as) => void doing.insert(text, as, network.id)}
          onCopy={(text) => void doing.copy(text)}
          onTick={(item, done) => void doing.tick(here, item.id, done)}
          onMark={(address) => {
            const post = address === '' ? { url: null, postKey: null } : readPostAddress(network, address);
            if (post) mark(here, { ...post, at: Date.now() });
            return post !== null;
          }}
          onClose={close}
        />
      )}
      {here && publication && note(here.entry, publication)}
      {known && knownAs && note(known.entry, knownAs)}
      <DueToday
        network={network.id}
        due={plan.due.filter(({ key }) => key !== here?.key)}
        isBusy={doing.isBusy}
        onOpen={({ key }) => void doing.open(key, network.id)}
        onPrepare={({ key }) => void publishing.set({ key, network: network.id, tabId, at: Date.now() })}
      />
    </>
  );
}

interface PublishedProps {
  db: PasserelleDatabase;
  entry: Entry;
  publication: Publication;
  isBusy: boolean;
  onInsert: (text: string, as: 'first_comment') => void;
  onCopy: (text: string) => void;
  onUndo: () => void;
  onOpen: (network: NetworkId) => void;
}

function Published({ db, entry, publication, ...props }: PublishedProps) {
  const { postKey, network, at } = publication;
  const isFresh = Date.now() - at < FIRST_COMMENT_TIME;
  const figures = useLive(
    db,
    (live) => (postKey === null ? Promise.resolve(null) : countPostFigures(live, [postKey])),
    [postKey],
  );
  return (
    <PublishedNote
      title={entry.title}
      publication={publication}
      figures={figures?.ok ? figures.value : null}
      firstComment={isFresh ? firstCommentOn(entry, network) : ''}
      left={networksLeft(entry)}
      {...props}
    />
  );
}
