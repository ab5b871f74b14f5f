import { useState } from 'react';
import { type SiteComment, writeAge } from './conversation.ts';
import { Editor } from './editor.tsx';
import { mountTiptap } from './editors/tiptap.ts';
import { LABELS, repliesTo, type SitePage } from './page.ts';

const ORIGIN = 'https://www.linkedin.com';

/** A post page of the newer generation: hashed class names, tiptap, replies as indented siblings. */
export function LinkedinSduiPage(page: SitePage) {
  const { post, postId, comments, language } = page;
  const flat = repliesTo(comments, null).flatMap((comment) => [comment, ...repliesTo(comments, comment.id)]);
  return (
    <div id="root">
      <main className="column">
        <div className="unit" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail">
          <div id="expandedKeyFeedType_FEED_DETAIL" {...key('expandedKeyFeedType_FEED_DETAIL')}>
            <div {...key('Key')}>
              <div className="head">
                <span className="avatar" />
                <a href={`${ORIGIN}/company/${post.handle}/`}>
                  <div aria-label={post.author}>
                    <p>
                      <span aria-hidden="true">{post.author}</span>
                    </p>
                  </div>
                  <p className="soft">{writeAge(600, language)} • </p>
                </a>
              </div>
              <p className="lines" {...key('feed-commentary_1')}>
                <span data-testid="expandable-text-box">{post.text}</span>
              </p>
              <div className="soft" data-testid={`ReactionFacepileCollection-${postId}`}>
                19
              </div>
            </div>
            <CommentBox page={page} to={null} />
            <div data-component-type="LazyColumn">
              {flat.map((comment) => (
                <Comment key={comment.id} page={page} comment={comment} />
              ))}
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}

/** An attribute that React's types do not know. */
function key(value: string): object {
  return { componentkey: value };
}

function Comment({ page, comment }: { page: SitePage; comment: SiteComment }) {
  const { language, replyingTo } = page;
  const urn = `urn:li:comment:(${page.postId},${comment.id})`;
  return (
    <>
      <div
        id={`replaceableComment_${urn}`}
        {...key(`replaceableComment_${urn}`)}
        style={comment.parent === null ? {} : { marginLeft: '36px' }}
      >
        <div {...key(`replaceableComment_${urn}`)} className="comment">
          <span className="avatar" />
          <div className="body">
            <div className="head">
              <a href={`${ORIGIN}/${comment.byBrand ? 'company' : 'in'}/${comment.handle}/`}>
                <div aria-label={comment.author}>
                  <p>
                    <span aria-hidden="true">{comment.author}</span>
                  </p>
                </div>
              </a>
              <div className="soft">
                <p>{writeAge(comment.minutesAgo, language)}</p>
                <button type="button" aria-label={`View more options for ${comment.author}’s comment`} />
              </div>
            </div>
            <p {...key(`comment-commentary_${comment.id}`)}>
              <span data-testid="expandable-text-box">{comment.text}</span>
            </p>
            <div className="actions">
              <button type="button">{LABELS[language].like}</button>
              <button type="button" onClick={() => page.onReply(comment)}>
                <span>{LABELS[language].reply}</span>
              </button>
            </div>
          </div>
        </div>
      </div>
      {replyingTo?.id === comment.id && <CommentBox key={`box-${comment.id}`} page={page} to={comment} />}
    </>
  );
}

function CommentBox({ page, to }: { page: SitePage; to: SiteComment | null }) {
  const [text, setText] = useState('');
  return (
    <div className="box" {...key(`commentBox-${to?.id ?? 'Key'}`)}>
      <div data-testid="ui-core-tiptap-text-editor-wrapper">
        <Editor
          mount={mountTiptap}
          prefill={to?.author}
          onText={setText}
          onSend={(sent) => page.onSend(sent, to)}
        />
      </div>
      {text.trim() !== '' && (
        <div id="commentButtonSection">
          <button type="button" onClick={() => page.onSend(text, to)}>
            {LABELS[page.language].send}
          </button>
        </div>
      )}
    </div>
  );
}
