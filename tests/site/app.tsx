import { Fragment, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { POST_IDS } from './addresses.ts';
import { makeConversation, makeFiller, makeReply, type SiteComment } from './conversation.ts';
import { FacebookPage } from './facebook.tsx';
import { InstagramPage } from './instagram.tsx';
import { LinkedinClassicPage } from './linkedin-classic.tsx';
import { LinkedinSduiPage } from './linkedin-sdui.tsx';
import type { SitePage } from './page.ts';
import { composerPageOf } from './post-composers.tsx';

/** What tests ask of a page, beside what a person can do. */
export interface SiteHook {
  addComments: (count: number) => void;
  addComment: (comment: Partial<SiteComment> & { text: string }) => void;
  /** Takes away what was sent from the page's own boxes. */
  removeSent: () => void;
  /** Draws every comment anew, in new elements. */
  remountAll: () => void;
  /** Draws everything again, in the same elements. */
  rerender: () => void;
}

declare global {
  interface Window {
    __site: SiteHook;
    __sent: string[];
    /** What the editor of a new post believes that it holds. */
    __posting: string;
  }
}

const address = new URL(location.href);
const language = address.searchParams.get('lang') === 'en' ? 'en' : 'fr';
document.documentElement.lang = language;

function choosePage(): { postId: string; Page: (page: SitePage) => React.ReactNode } {
  if (address.hostname.includes('facebook')) return { postId: POST_IDS.facebook, Page: FacebookPage };
  if (address.hostname.includes('instagram')) return { postId: POST_IDS.instagram, Page: InstagramPage };
  if (address.pathname.includes(POST_IDS.linkedinSdui))
    return { postId: POST_IDS.linkedinSdui, Page: LinkedinSduiPage };
  return { postId: POST_IDS.linkedinClassic, Page: LinkedinClassicPage };
}

const { postId, Page } = choosePage();
const { post, comments: first } = makeConversation(language);
const count = Number(address.searchParams.get('count') ?? first.length);
/** Where it is set, the page shows so many comments at first, and as many more whenever its end comes near. */
const step = Number(address.searchParams.get('grow') ?? 0);
const start = [...first, ...makeFiller(0, Math.max(0, count - first.length))].slice(0, count);
window.__sent = [];

function Site() {
  const [comments, setComments] = useState(start);
  const [replyingTo, setReplyingTo] = useState<SiteComment | null>(null);
  const [generation, setGeneration] = useState(0);
  const [, setDrawn] = useState(0);
  const shown = useGrowing(comments);
  window.__site = {
    addComments: (more) => setComments((shown) => [...shown, ...makeFiller(shown.length, more)]),
    addComment: (comment) =>
      setComments((shown) => {
        const [made] = makeFiller(shown.length + 500_000, 1);
        return made ? [{ ...made, ...comment }, ...shown] : shown;
      }),
    removeSent: () => setComments((shown) => shown.filter(({ minutesAgo }) => minutesAgo > 0)),
    remountAll: () => setGeneration((old) => old + 1),
    rerender: () => setDrawn((old) => old + 1),
  };
  return (
    <Fragment key={generation}>
      <Page
        language={language}
        post={post}
        postId={postId}
        comments={shown}
        replyingTo={replyingTo}
        onReply={setReplyingTo}
        onSend={(text, to) => {
          window.__sent.push(text);
          if (to) setComments((shown) => [...shown, makeReply(text, to)]);
          setReplyingTo(null);
        }}
      />
    </Fragment>
  );
}

/** How far from its end a page that grows asks for more, in pixels. */
const NEAR_END = 1_500;

function useGrowing(comments: readonly SiteComment[]): readonly SiteComment[] {
  const [limit, setLimit] = useState(step);
  useEffect(() => {
    if (step === 0) return;
    // As a page that draws only what is in its window.
    document.body.classList.add('growing');
    const grow = () => {
      if (scrollY + innerHeight > document.documentElement.scrollHeight - NEAR_END)
        setLimit((old) => Math.min(old + step, comments.length));
    };
    grow();
    addEventListener('scroll', grow, { passive: true });
    return () => removeEventListener('scroll', grow);
  }, [comments.length]);
  return useMemo(() => (step === 0 ? comments : comments.slice(0, limit)), [comments, limit]);
}

const ComposerPage = composerPageOf(address);
const holder = document.getElementById('site');
if (holder)
  createRoot(holder).render(
    ComposerPage ? (
      <ComposerPage
        language={language}
        onText={(text) => {
          window.__posting = text;
        }}
        onPublish={(text) => window.__sent.push(text)}
      />
    ) : (
      <Site />
    ),
  );
