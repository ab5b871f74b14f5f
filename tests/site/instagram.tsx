import { useState } from 'react';
import { EPOCH, type SiteComment, writeAge } from './conversation.ts';
import { LABELS, repliesTo, type SitePage } from './page.ts';

/** A post on its own page. One field for all: "Reply" puts the author's name at its head. */
export function InstagramPage(page: SitePage) {
  const { post, postId, comments, language, replyingTo } = page;
  const [value, setValue] = useState('');
  const [mentioned, setMentioned] = useState<SiteComment | null>(null);
  if (replyingTo !== mentioned) {
    setMentioned(replyingTo);
    if (replyingTo) setValue(`@${replyingTo.handle} `);
  }
  return (
    <div id="mount_0_0_Bb">
      <main role="main" className="column">
        <div className="unit">
          <div className="head">
            <strong>Instagram</strong>
          </div>
          <hr />
          <div>
            <div>
              <Row handle={post.handle} text={post.text} age={writeAge(600, language)} minutesAgo={600} />
            </div>
            {repliesTo(comments, null).map((comment) => (
              <div key={comment.id}>
                <Row
                  {...comment}
                  age={writeAge(comment.minutesAgo, language)}
                  link={`/p/${postId}/c/${comment.id}/`}
                  onReply={() => page.onReply(comment)}
                  language={language}
                />
                <div className="replies">
                  {repliesTo(comments, comment.id).length > 0 && (
                    <ul>
                      {repliesTo(comments, comment.id).map((reply) => (
                        <div key={reply.id}>
                          <Row
                            {...reply}
                            age={writeAge(reply.minutesAgo, language)}
                            link={`/p/${postId}/c/${reply.id}/`}
                            onReply={() => page.onReply(reply)}
                            language={language}
                          />
                        </div>
                      ))}
                    </ul>
                  )}
                </div>
              </div>
            ))}
          </div>
          <section className="box">
            <form
              method="POST"
              onSubmit={(event) => {
                event.preventDefault();
                page.onSend(value, replyingTo);
                setValue('');
              }}
            >
              <textarea
                aria-label={LABELS[language].comment}
                placeholder={LABELS[language].comment}
                autoComplete="off"
                autoCorrect="off"
                value={value}
                onChange={(event) => setValue(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.currentTarget.form?.requestSubmit();
                }}
              />
              {value !== '' && <button type="submit">{LABELS[language].send}</button>}
            </form>
          </section>
        </div>
      </main>
    </div>
  );
}

interface RowProps {
  handle: string;
  text: string;
  age: string;
  minutesAgo: number;
  link?: string;
  language?: 'fr' | 'en';
  onReply?: () => void;
}

function Row({ handle, text, age, minutesAgo, link, language = 'fr', onReply }: RowProps) {
  const born = new Date((minutesAgo > 0 ? EPOCH : Date.now()) - minutesAgo * 60_000).toISOString();
  const time = <time dateTime={born}>{age}</time>;
  return (
    <div className="row">
      <div>
        <a href={`/${handle}/`} role="link" tabIndex={0}>
          <img
            className="avatar"
            alt=""
            src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
          />
        </a>
      </div>
      <div className="body">
        <div>
          <div>
            <span dir="auto">
              <a href={`/${handle}/`} role="link" tabIndex={0}>
                <div>
                  <span dir="auto">{handle}</span>
                </div>
              </a>
            </span>{' '}
            <span dir="auto">
              {link ? (
                <a href={link} role="link" tabIndex={0}>
                  {time}
                </a>
              ) : (
                time
              )}
            </span>
          </div>
          {link ? (
            <div>
              <span dir="auto">
                <Lines text={text} />
              </span>
            </div>
          ) : (
            <div>
              <span>
                <div>
                  <span dir="auto">
                    <Lines text={text} />
                  </span>
                </div>
              </span>
            </div>
          )}
        </div>
        {onReply && (
          <div className="actions">
            <div role="button" tabIndex={0} onClick={onReply} onKeyDown={() => {}}>
              <span dir="auto">{LABELS[language].reply}</span>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function Lines({ text }: { text: string }) {
  const [first, ...rest] = text.split('\n');
  return (
    <>
      {first}
      {rest.map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </>
  );
}
