import { type ReactNode, useState } from 'react';
import { BRAND } from './conversation.ts';
import { Editor } from './editor.tsx';
import { mountLexical } from './editors/lexical.ts';
import type { EditorOptions, MountedEditor } from './editors/mounted.ts';
import { mountQuill } from './editors/quill.ts';
import { mountTiptap } from './editors/tiptap.ts';

/** What a page in which posts are written gets. */
interface ComposerPageProps {
  language: 'fr' | 'en';
  /** What the editor believes that it holds. */
  onText: (text: string) => void;
  /** Publishes: nothing but a person, or a mistake of ours, ever calls it. */
  onPublish: (text: string) => void;
}
type ComposerPage = (page: ComposerPageProps) => ReactNode;

/** The page at an address in which posts are written; undefined for any other. */
export function composerPageOf({ hostname, pathname, searchParams }: URL): ComposerPage | undefined {
  if (hostname.includes('facebook'))
    return pathname === '/' || pathname === `/${BRAND.handle}` ? FacebookComposer : undefined;
  if (hostname.includes('instagram')) {
    if (pathname !== '/') return undefined;
    return searchParams.has('textarea') ? InstagramFieldComposer : InstagramComposer;
  }
  if (pathname === '/feed/' && searchParams.has('shareActive')) return LinkedinClassicComposer;
  return pathname.includes('/admin/page-posts/') && searchParams.has('share')
    ? LinkedinSduiComposer
    : undefined;
}

const WORDS = {
  fr: { start: 'Créer une publication', publish: 'Publier', title: 'Nouvelle publication' },
  en: { start: 'Create a post', publish: 'Publish', title: 'New post' },
};

interface DialogProps extends ComposerPageProps {
  mount: (element: HTMLElement, options: EditorOptions) => MountedEditor;
  label: string;
  className?: string;
}

function Dialog({ language, mount, label, className, onText, onPublish }: DialogProps) {
  const [text, setText] = useState('');
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="new-post" className="unit">
      <h2 id="new-post">{WORDS[language].title}</h2>
      <form method="POST" className={className ?? ''} onSubmit={(event) => event.preventDefault()}>
        <Editor
          mount={mount}
          label={label}
          onText={(now) => {
            setText(now);
            onText(now);
          }}
          onSend={onPublish}
        />
      </form>
      <button type="button" onClick={() => onPublish(text)}>
        {WORDS[language].publish}
      </button>
    </div>
  );
}

/** The page of the brand, with a box for comments and one for messages, which are no places for a post. */
function FacebookComposer(page: ComposerPageProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div id="mount_0_0_Aa">
      <header className="bar" role="banner">
        facebook
      </header>
      <div role="main" className="column">
        <div className="unit">
          <div role="button" tabIndex={0} onClick={() => setOpen(true)} onKeyDown={() => {}}>
            {WORDS[page.language].start}
          </div>
          <form role="presentation" className="box">
            <Editor mount={mountLexical} label="Comment" onSend={page.onPublish} />
          </form>
        </div>
        {isOpen && <Dialog {...page} mount={mountLexical} label="What’s on your mind?" />}
      </div>
      <div data-pagelet="MWChatTabs" className="chat">
        <Editor mount={mountLexical} label="Message" onSend={page.onPublish} />
      </div>
    </div>
  );
}

function InstagramComposer(page: ComposerPageProps) {
  return (
    <InstagramHome {...page}>
      <Dialog {...page} mount={mountLexical} label="Write a caption…" />
    </InstagramHome>
  );
}

/** As captions were written before: a field whose value React holds. */
function InstagramFieldComposer(page: ComposerPageProps) {
  const [text, setText] = useState('');
  return (
    <InstagramHome {...page}>
      <div role="dialog" aria-modal="true" aria-label={WORDS[page.language].title} className="unit">
        <textarea
          aria-label="Write a caption…"
          placeholder="Write a caption…"
          maxLength={2_200}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            page.onText(target.value);
          }}
        />
        <button type="button" onClick={() => page.onPublish(text)}>
          {WORDS[page.language].publish}
        </button>
      </div>
    </InstagramHome>
  );
}

function InstagramHome({ language, children }: { language: 'fr' | 'en'; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <main role="main" className="column">
      <div className="unit">
        <div role="button" tabIndex={0} onClick={() => setOpen(true)} onKeyDown={() => {}}>
          {WORDS[language].start}
        </div>
      </div>
      {isOpen && children}
    </main>
  );
}

/** The share box over the feed, which its address opens. */
function LinkedinClassicComposer(page: ComposerPageProps) {
  return (
    <main className="column">
      <Dialog
        {...page}
        mount={mountQuill}
        label="Text editor for creating content"
        className="share-creation-state__text-editor"
      />
    </main>
  );
}

/** The share box over the posts of a company, which its address opens. */
function LinkedinSduiComposer(page: ComposerPageProps) {
  return (
    <main className="column">
      <Dialog {...page} mount={mountTiptap} label="Text editor for creating content" />
    </main>
  );
}
