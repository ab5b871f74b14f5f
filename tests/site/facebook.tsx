import { memo, useState } from 'react';
import { type SiteComment, writeAge } from './conversation.ts';
import { Editor } from './editor.tsx';
import { mountLexical } from './editors/lexical.ts';
import { LABELS, repliesTo, type SitePage } from './page.ts';

const ORIGIN = 'https://www.facebook.com';

/** A post on its own page, with replies inside their comment's article. */
export function FacebookPage(page: SitePage) {
  const { post, postId, comments, replyingTo } = page;
  const address = `${ORIGIN}/${post.handle}/posts/${postId}`;
  return (
    <div id="mount_0_0_Aa">
      <header className="bar" role="banner">
        facebook
      </header>
      <div role="main" className="column">
        <div className="unit" role="article" aria-describedby=":r1:" aria-labelledby=":r2:">
          <div className="head">
            <span className="avatar" aria-hidden="true" />
            <div>
              <div data-ad-rendering-role="profile_name">
                <h3 id=":r2:">
                  <a href={`${ORIGIN}/${post.handle}?__cft__[0]=AZx`} role="link" tabIndex={0}>
                    <strong>
                      <span>{post.author}</span>
                    </strong>
                  </a>
                </h3>
              </div>
              <div>
                <a className="soft" href={`${address}?__cft__[0]=AZx`} role="link" tabIndex={0}>
                  <span>{writeAge(600, page.language)}</span>
                </a>
              </div>
            </div>
          </div>
          <div data-ad-rendering-role="story_message">
            <div data-ad-comet-preview="message" data-ad-preview="message">
              {post.text.split('\n').map((line) => (
                <div key={line} dir="auto" style={{ textAlign: 'start' }}>
                  {line}
                </div>
              ))}
            </div>
          </div>
          <hr />
          <div>
            {repliesTo(comments, null).map((comment) => (
              <div key={comment.id} className="thread">
                <Comment page={page} comment={comment} address={address} />
                {threadOf(comments, replyingTo)?.id === comment.id && replyingTo && (
                  <ReplyBox page={page} to={replyingTo} parent={comment} />
                )}
              </div>
            ))}
          </div>
          <form role="presentation" className="box">
            <Editor
              mount={mountLexical}
              label={
                page.language === 'fr' ? `Commenter en tant que ${post.author}` : `Comment as ${post.author}`
              }
              onSend={(text) => page.onSend(text, null)}
            />
          </form>
        </div>
      </div>
      <div data-pagelet="MWChatTabs" className="chat">
        <Editor mount={mountLexical} label="Message" onSend={(text) => page.onSend(text, null)} />
      </div>
    </div>
  );
}

function threadOf(comments: readonly SiteComment[], comment: SiteComment | null): SiteComment | undefined {
  if (!comment) return undefined;
  return comment.parent === null ? comment : comments.find(({ id }) => id === comment.parent);
}

interface CommentProps {
  page: SitePage;
  comment: SiteComment;
  address: string;
}

/** As networks do: a comment is drawn again only when it, or a reply to it, changed. */
const Comment = memo(DrawnComment, (before, after) => {
  const [old, now] = [before, after].map(({ page, comment }) => repliesTo(page.comments, comment.id));
  return (
    before.comment === after.comment &&
    old?.length === now?.length &&
    (old?.every((reply, index) => reply === now?.[index]) ?? false)
  );
});

function DrawnComment({ page, comment, address }: CommentProps) {
  const { language } = page;
  const ids = comment.parent
    ? `comment_id=${comment.parent}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  const age = writeAge(comment.minutesAgo, language);
  const label =
    language === 'fr'
      ? `Commentaire de ${comment.author} il y a ${age}`
      : `Comment by ${comment.author} ${age} ago`;
  return (
    <div role="article" tabIndex={-1} aria-label={label} className="comment">
      <a aria-hidden="true" tabIndex={-1} role="link" href={`${ORIGIN}/${comment.handle}`}>
        <span className="avatar" />
      </a>
      <div className="body">
        <div className="bubble">
          <span>
            <a
              href={`${ORIGIN}/${comment.handle}?comment_id=${btoa(`comment:1_${comment.id}`)}&__tn__=R*F`}
              role="link"
              tabIndex={0}
            >
              <span>
                <span dir="auto">{comment.author}</span>
              </span>
            </a>
          </span>
          <div>
            <span dir="auto" lang="fr-FR">
              <div dir="auto" style={{ textAlign: 'start' }}>
                {comment.text}
              </div>
            </span>
          </div>
        </div>
        <ul className="actions" aria-hidden="false">
          <li>
            <span>
              <a href={`${address}?${ids}&__tn__=R]-R`} role="link" tabIndex={0}>
                {age}
              </a>
            </span>
          </li>
          <li>
            <div role="button" tabIndex={0}>
              {LABELS[language].like}
            </div>
          </li>
          <li>
            <div role="button" tabIndex={0} onClick={() => page.onReply(comment)} onKeyDown={() => {}}>
              {LABELS[language].reply}
            </div>
          </li>
        </ul>
        {repliesTo(page.comments, comment.id).map((reply) => (
          <Comment key={reply.id} page={page} comment={reply} address={address} />
        ))}
      </div>
    </div>
  );
}

function ReplyBox({ page, to, parent }: { page: SitePage; to: SiteComment; parent: SiteComment }) {
  const [text, setText] = useState('');
  return (
    <form role="presentation" className="box">
      <Editor
        key={to.id}
        mount={mountLexical}
        prefill={to.author}
        label={page.language === 'fr' ? `Répondre à ${to.author}` : `Reply to ${to.author}`}
        onText={setText}
        onSend={(sent) => page.onSend(sent, parent)}
      />
      <div id="focused-state-composer-submit">
        <span>
          <div
            role="button"
            tabIndex={0}
            className="send"
            onClick={() => page.onSend(text, parent)}
            onKeyDown={() => {}}
            aria-label={page.language === 'fr' ? 'Commenter' : 'Comment'}
          />
        </span>
      </div>
    </form>
  );
}
