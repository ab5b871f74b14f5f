import { useState } from 'react';
import { type SiteComment, writeAge } from './conversation.ts';
import { Editor } from './editor.tsx';
import { mountQuill } from './editors/quill.ts';
import { LABELS, repliesTo, type SitePage } from './page.ts';

const ORIGIN = 'https://www.linkedin.com';

/** A post page of the older generation: stable class names, Quill, replies inside their comment. */
export function LinkedinClassicPage(page: SitePage) {
  const { post, postId, comments, language } = page;
  return (
    <div className="application-outlet">
      <main className="column">
        <div className="unit feed-shared-update-v2" data-urn={postId}>
          <div className="head update-components-actor">
            <span className="avatar" />
            <a className="update-components-actor__meta-link" href={`${ORIGIN}/company/${post.handle}`}>
              <span className="update-components-actor__title">
                <span aria-hidden="true">{post.author}</span>
                <span className="visually-hidden">{post.author}</span>
              </span>
            </a>
            <span className="update-components-actor__sub-description soft">
              <span aria-hidden="true">{writeAge(600, language)} • </span>
            </span>
          </div>
          <div className="update-components-text update-components-update-v2__commentary">
            <span className="break-words">
              <span dir="ltr" className="lines">
                {post.text}
              </span>
            </span>
          </div>
          <hr />
          <CommentBox page={page} to={null} />
          <div className="comments-comments-list">
            {repliesTo(comments, null).map((comment) => (
              <Comment key={comment.id} page={page} comment={comment} />
            ))}
          </div>
        </div>
      </main>
      <aside className="chat msg-overlay">
        <Editor mount={mountQuill} label="Message" onSend={(text) => page.onSend(text, null)} />
      </aside>
    </div>
  );
}

function Comment({ page, comment }: { page: SitePage; comment: SiteComment }) {
  const { language, replyingTo } = page;
  const top = comment.parent === null;
  const opened = replyingTo && (replyingTo.id === comment.id || replyingTo.parent === comment.id);
  return (
    <article
      className={`comment comments-comment-entity${top ? '' : ' comments-comment-entity--reply'}`}
      data-id={`urn:li:comment:(${page.postId.slice('urn:li:'.length)},${comment.id})`}
    >
      <span className="avatar" />
      <div className="body">
        <div className="head comments-comment-meta__container">
          <a
            className="comments-comment-meta__description-container"
            href={`${ORIGIN}/${comment.byBrand ? 'company' : 'in'}/${comment.handle}?miniProfileUrn=x`}
          >
            <h3>
              <span className="comments-comment-meta__description-title">{comment.author}</span>
            </h3>
          </a>
          <div className="comments-comment-meta__info soft">
            <time>{writeAge(comment.minutesAgo, language)}</time>
          </div>
        </div>
        <section className="comments-comment-entity__content">
          <span className="comments-comment-item__main-content">
            <div className="update-components-text">
              <span dir="ltr">{comment.text}</span>
            </div>
          </span>
        </section>
        <div className="actions comments-comment-social-bar--cr">
          <button type="button">{LABELS[language].like}</button>
          <button type="button" onClick={() => page.onReply(comment)}>
            {LABELS[language].reply}
          </button>
        </div>
        {top && (
          <div className="comments-comment-entity__replies-container">
            {repliesTo(page.comments, comment.id).map((reply) => (
              <Comment key={reply.id} page={page} comment={reply} />
            ))}
            {opened && <CommentBox key={replyingTo.id} page={page} to={replyingTo} />}
          </div>
        )}
      </div>
    </article>
  );
}

function CommentBox({ page, to }: { page: SitePage; to: SiteComment | null }) {
  const [text, setText] = useState('');
  return (
    <div className="box comments-comment-box">
      <form
        className="comments-comment-box__form"
        onSubmit={(event) => {
          event.preventDefault();
          page.onSend(text, to);
        }}
      >
        <Editor
          mount={mountQuill}
          prefill={to?.author}
          onText={setText}
          onSend={(sent) => page.onSend(sent, to)}
        />
        {text.trim() !== '' && (
          <button type="submit" className="comments-comment-box__submit-button--cr">
            {LABELS[page.language].send}
          </button>
        )}
      </form>
    </div>
  );
}
