import '../../components/shared/base.css';
import '../../components/panel/panel.css';
import '../../components/panel/publish/publish.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FreeDraft } from '../../components/panel/free-draft.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { HushBanner } from '../../components/shared/hush-banner.tsx';
import { Root } from '../../components/shared/root.tsx';
import { Banner, Empty } from '../../components/shared/states.tsx';
import { findBrands } from '../../utils/db/brands.ts';
import { findComments } from '../../utils/db/comments.ts';
import { findPage, findPost } from '../../utils/db/pages.ts';
import { findKeysOfKeptDrafts } from '../../utils/db/replies.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { findTemplates } from '../../utils/db/templates.ts';
import { refreshLive, useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { brandOfComment } from '../../utils/domain/brands/pages.ts';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import { writtenAtOf } from '../../utils/domain/conversation/written-at.ts';
import { itemOfText } from '../../utils/domain/replies/selected-text.ts';
import { t } from '../../utils/i18n/translate.ts';
import { onConfirmed, send } from '../../utils/messaging/send.ts';
import { networkModes, theme } from '../../utils/settings/items.ts';
import { shortcutOutcome, storageTrouble } from '../../utils/settings/session.ts';
import { usePanel } from '../../utils/state/panel.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { AskIdentity } from './ask-identity.tsx';
import { findPlace, useWaited } from './find-place.ts';
import { insertHere } from './insert-here.ts';
import { PageOutline } from './page-outline.tsx';
import { Publish } from './publish.tsx';
import { ReplyTo } from './reply-to.tsx';
import { useAnalysis } from './use-analysis.ts';
import { useChosen } from './use-chosen.ts';
import { useSelectedText } from './use-selected-text.ts';
import { useTab } from './use-tab.ts';

const db = new PasserelleDatabase();
onConfirmed(refreshLive);

const NONE: ReadonlySet<string> = new Set();

function SidePanel() {
  const tab = useTab();
  const modes = useSetting(networkModes);
  const trouble = useSetting(storageTrouble);
  const view = usePanel();
  const [outlineOf, setOutlineOf] = useState<number | null>(null);

  const tabId = tab?.id ?? null;
  const chosen = useChosen(tabId);
  const { text: freeText, choose, leave } = useSelectedText(tabId);
  const freeAnalysis = useAnalysis(freeText);
  const shortcut = useSetting(shortcutOutcome);
  const page = useLive(db, (live) => (tabId === null ? Promise.resolve(undefined) : findPage(live, tabId)), [
    tabId,
  ]);
  const shown = page?.ok ? page.value : undefined;
  const keys = shown?.keys.join(' ') ?? '';
  const comments = useLive(db, (live) => findComments(live, keys === '' ? [] : keys.split(' ')), [keys]);
  const keptKeys = useLive(db, findKeysOfKeptDrafts);
  const kit = useLive(db, async (live) => ({
    brands: await findBrands(live),
    templates: await findTemplates(live),
  }));
  const sorted = comments?.ok ? sortByUrgency(comments.value) : [];
  const selected = sorted.find(({ key }) => key === chosen.key);
  const postKey = (selected ?? sorted[0])?.postKey ?? null;
  const post = useLive(db, (live) => findPost(live, postKey), [postKey]);
  const postItem = post?.ok ? (post.value?.item ?? null) : null;
  const waited = useWaited(tabId);

  const brands = kit?.ok ? kit.value.brands : [];
  const templates = kit?.ok ? kit.value.templates : [];
  const network = shown?.network ?? 'facebook';
  const postAuthor = postItem?.authorUrl ?? null;
  const pageBrand = brandOfComment(brands, null, network, postAuthor);
  const speaking = brandOfComment(brands, selected?.brandId, network, postAuthor);
  const items = sorted.map(({ item }) => item);
  const place = findPlace({ tab, modes, page: shown, items, brand: pageBrand?.name ?? null, waited });
  const failed = [page, comments, kit, freeAnalysis].find((read) => read?.ok === false);
  const code = failed?.ok === false ? failed.error : trouble;

  let detail = null;
  if (outlineOf !== null && outlineOf === tabId && place.kind === 'page')
    detail = <PageOutline tabId={tabId} network={place.network} onBack={() => setOutlineOf(null)} />;
  else if (freeText !== null && pageBrand && freeAnalysis === null)
    detail = <Empty title={t('panel_loading')} />;
  else if (freeText !== null && pageBrand && freeAnalysis?.ok)
    detail = (
      <ReplyTo
        key={freeText}
        db={db}
        {...about(pageBrand)}
        commentKey={null}
        item={itemOfText(freeText)}
        analysis={freeAnalysis.value}
        writtenAt={null}
        answer={null}
        post={null}
        postKey={null}
        tabId={null}
        insertHere={tabId === null ? null : (text) => insertHere(tabId, place.kind === 'page', text)}
        onBack={leave}
      />
    );
  else if (selected && speaking)
    detail = (
      <ReplyTo
        key={selected.key}
        db={db}
        {...about(speaking)}
        commentKey={selected.key}
        item={selected.item}
        analysis={selected.analysis}
        writtenAt={writtenAtOf(selected)}
        answer={selected.answer}
        post={postItem}
        postKey={selected.postKey}
        tabId={tabId}
        insertHere={null}
        onBack={() => {
          chosen.choose(null);
          void shortcutOutcome.set(null);
        }}
      />
    );

  function about(brand: Brand) {
    return { brand, templates, network };
  }

  return (
    <Panel
      place={place}
      comments={sorted}
      kept={keptKeys?.ok ? keptKeys.value : NONE}
      answer={view.answer}
      sentiment={view.sentiment}
      onFilter={view.set}
      onSelect={(key) => {
        chosen.choose(key);
        void shortcutOutcome.set(null);
        if (tabId !== null) void send('revealComment', { key }, tabId);
      }}
      onReport={() => setOutlineOf(tabId)}
      trouble={
        <>
          <HushBanner brands={place.kind === 'page' && speaking ? [speaking] : brands} />
          {code && <Banner tone="negative">{t(`error_${code}`)}</Banner>}
          {shortcut && shortcut.tabId === tabId && <Banner tone={shortcut.tone}>{shortcut.text}</Banner>}
          {place.kind === 'page' && <AskIdentity db={db} comments={sorted} brands={brands} />}
        </>
      }
      publish={<Publish db={db} tab={tab ?? null} page={shown} />}
      detail={detail}
      freeDraft={
        <FreeDraft
          onStart={choose}
          onReadSelection={
            place.kind !== 'page' || tabId === null
              ? null
              : async () => {
                  const answer = await send('readSelection', undefined, tabId);
                  return answer.ok && answer.value !== '' ? answer.value : null;
                }
          }
        />
      }
    />
  );
}

function sortByUrgency(comments: readonly StoredComment[]): StoredComment[] {
  return [...comments].sort((a, b) => b.analysis.urgency - a.analysis.urgency);
}

function Page() {
  return (
    <Root title={t('panel_title')} theme={useSetting(theme)}>
      <SidePanel />
    </Root>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
