import '../../components/shared/base.css';
import '../../components/panel/panel.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FreeDraft } from '../../components/panel/free-draft.tsx';
import { Panel, type PanelPlace } from '../../components/panel/panel.tsx';
import { Root } from '../../components/shared/root.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { findBrands } from '../../utils/db/brands.ts';
import { findComments } from '../../utils/db/comments.ts';
import { findPage, findPost } from '../../utils/db/pages.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { findTemplates } from '../../utils/db/templates.ts';
import { refreshLive, useLive } from '../../utils/db/use-live.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { brandOfPage } from '../../utils/domain/brands/pages.ts';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import type { Item } from '../../utils/domain/conversation/item.ts';
import type { ShownPage } from '../../utils/domain/conversation/page-report.ts';
import { writtenAtOf } from '../../utils/domain/conversation/written-at.ts';
import { analyze } from '../../utils/domain/language/analyze.ts';
import { t } from '../../utils/i18n/translate.ts';
import { onConfirmed, send } from '../../utils/messaging/send.ts';
import { networkForUrl } from '../../utils/networks/index.ts';
import { type NetworkMode, networkModes, theme } from '../../utils/settings/items.ts';
import { panelFocus, storageTrouble } from '../../utils/settings/session.ts';
import { usePanel } from '../../utils/state/panel.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { AskIdentity } from './ask-identity.tsx';
import { ReplyTo } from './reply-to.tsx';
import { type FollowedTab, useTab } from './use-tab.ts';

/** How long a page may take to tell of itself before the panel says that it does not, in milliseconds. */
const PATIENCE = 2_500;

const db = new PasserelleDatabase();
onConfirmed(refreshLive);

function SidePanel() {
  const tab = useTab();
  const modes = useSetting(networkModes);
  const trouble = useSetting(storageTrouble);
  const focus = useSetting(panelFocus);
  const view = usePanel();
  const { set } = view;
  const [freeText, setFreeText] = useState<string | null>(null);

  const tabId = tab?.id ?? null;
  const page = useLive(db, (live) => (tabId === null ? Promise.resolve(undefined) : findPage(live, tabId)), [
    tabId,
  ]);
  const shown = page?.ok ? page.value : undefined;
  const keys = shown?.keys.join(' ') ?? '';
  const comments = useLive(db, (live) => findComments(live, keys === '' ? [] : keys.split(' ')), [keys]);
  const kit = useLive(db, async (live) => ({
    brands: await findBrands(live),
    templates: await findTemplates(live),
  }));
  const sorted = comments?.ok ? sortByUrgency(comments.value) : [];
  const selected = sorted.find(({ key }) => key === view.selected);
  const postKey = (selected ?? sorted[0])?.postKey ?? null;
  const post = useLive(db, (live) => findPost(live, postKey), [postKey]);
  const postItem = post?.ok ? (post.value?.item ?? null) : null;
  const waited = useWaited(tabId);

  useEffect(() => {
    if (!focus || focus.tabId !== tabId) return;
    // The draft for a text is kept, and found again where it was begun.
    setFreeText(null);
    set({ selected: focus.key });
  }, [focus, tabId, set]);

  const place = findPlace(tab, modes, shown, waited);
  const network = place.kind === 'page' ? place.network : 'facebook';
  const brands = kit?.ok ? kit.value.brands : [];
  const templates = kit?.ok ? kit.value.templates : [];
  const pageBrand = brandOfPage(brands, network, postItem?.authorUrl ?? null) ?? brands[0];
  const failed = [page, comments, kit].find((read) => read?.ok === false);
  const code = failed?.ok === false ? failed.error : trouble;

  let detail = null;
  if (freeText !== null && pageBrand)
    detail = (
      <ReplyTo
        db={db}
        {...about(pageBrand)}
        commentKey={null}
        item={textAsItem(freeText)}
        analysis={analyze({ text: freeText })}
        writtenAt={null}
        answer={null}
        post={null}
        tabId={null}
        onBack={() => setFreeText(null)}
      />
    );
  else if (selected && pageBrand)
    detail = (
      <ReplyTo
        key={selected.key}
        db={db}
        {...about(brands.find(({ id }) => id === selected.brandId) ?? pageBrand)}
        commentKey={selected.key}
        item={selected.item}
        analysis={selected.analysis}
        writtenAt={writtenAtOf(selected)}
        answer={selected.answer}
        post={postItem}
        tabId={tabId}
        onBack={() => set({ selected: null })}
      />
    );

  function about(brand: Brand) {
    return { brand, templates, network };
  }

  return (
    <Panel
      place={place.kind === 'page' ? { ...place, brand: pageBrand?.name ?? null } : place}
      comments={sorted}
      answer={view.answer}
      sentiment={view.sentiment}
      onFilter={set}
      onSelect={(key) => {
        set({ selected: key });
        if (tabId !== null) void send('revealComment', { key }, tabId);
      }}
      trouble={
        <>
          {code && <Banner tone="negative">{t(`error_${code}`)}</Banner>}
          {place.kind === 'page' && <AskIdentity db={db} comments={sorted} brands={brands} />}
        </>
      }
      detail={detail}
      freeDraft={
        <FreeDraft
          onStart={setFreeText}
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

function findPlace(
  tab: FollowedTab | null | undefined,
  modes: Record<string, NetworkMode> | undefined,
  page: ShownPage | undefined,
  waited: boolean,
): PanelPlace {
  if (tab === undefined || modes === undefined) return { kind: 'loading' };
  const network = tab ? networkForUrl(tab.url) : undefined;
  if (!tab || !network) return { kind: 'elsewhere' };
  if (modes[network.id] === 'off') return { kind: 'off', network: network.id };
  if (page && page.network === network.id)
    return { kind: 'page', network: network.id, health: page.health, brand: null };
  return waited ? { kind: 'silent', network: network.id } : { kind: 'loading' };
}

function useWaited(tabId: number | null): boolean {
  const [waited, setWaited] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(tabId), PATIENCE);
    return () => clearTimeout(timer);
  }, [tabId]);
  return waited !== null && waited === tabId;
}

function sortByUrgency(comments: readonly StoredComment[]): StoredComment[] {
  return [...comments].sort((a, b) => b.analysis.urgency - a.analysis.urgency);
}

function textAsItem(text: string): Item {
  return {
    kind: 'comment',
    id: null,
    author: null,
    authorUrl: null,
    text: text.slice(0, 20_000),
    createdAt: null,
    relativeTime: null,
    permalink: null,
    parentId: null,
  };
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
