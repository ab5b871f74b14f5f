import { type Analysis, SENTIMENTS, type Sentiment } from '../../utils/domain/language/analysis.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { Notice } from '../shared/notice.ts';
import { lookOf, toneOf } from '../shared/sentiment-shapes.ts';
import { describeUrgency } from '../shared/urgency-reasons.ts';
import { draw, drawButton, drawOtherTags, drawSentiment } from './draw.ts';

interface CommentCardActions {
  onInsert: (reply: ProposedReply) => void;
  /** The user says that this is the sentiment. */
  onCorrect: (sentiment: Sentiment) => void;
  onOpenPanel: () => void;
}

export interface CommentCard {
  element: HTMLElement;
  /** Null while they are being fetched. */
  showReplies: (replies: readonly ProposedReply[] | null) => void;
  showNotice: (notice: Notice | null) => void;
  /** While a reply is being put in its box, no second one can be chosen. */
  setBusy: (busy: boolean) => void;
}

/** What a mark shows on demand, in the page: why the comment was tagged so, and three replies. */
export function createCommentCard(analysis: Analysis, actions: CommentCardActions): CommentCard {
  const notice = draw('p', { class: 'card-notice', role: 'status', hidden: '' });
  const replies = draw('div', {});
  let buttons: HTMLButtonElement[] = [];
  let shown: string | null = null;
  let isBusy = false;
  const look = lookOf(analysis);
  const element = draw(
    'section',
    { class: 'card', 'aria-label': t('card_label') },
    draw(
      'header',
      { class: 'row' },
      draw('span', { class: 'tag', 'data-tone': toneOf(look) }, ...drawSentiment(look)),
      ...drawOtherTags(analysis),
      ...(analysis.byUser ? [draw('span', { class: 'small soft' }, t(`tags_${analysis.byUser}`))] : []),
    ),
    ...drawUrgency(analysis),
    drawReasons(analysis),
    notice,
    replies,
    // After the replies: who comes by the keyboard comes for these.
    drawCorrection(analysis, actions.onCorrect),
    draw(
      'footer',
      { class: 'row spread' },
      draw('span', { class: 'small soft' }, t('card_never_sent')),
      drawButton({ class: 'button', 'data-variant': 'quiet' }, actions.onOpenPanel, t('card_open_panel')),
    ),
  );
  const card: CommentCard = {
    element,
    showReplies(proposed) {
      // The same ones again stay as they are: one may have the focus, or the mouse button down on it.
      const asked = JSON.stringify(proposed);
      if (asked === shown) return;
      shown = asked;
      buttons = (proposed ?? []).map((reply) =>
        drawReply(reply, () => (reply.look === undefined ? actions.onInsert(reply) : actions.onOpenPanel())),
      );
      const isEmpty = buttons.length === 0;
      replies.replaceChildren(
        isEmpty
          ? draw('p', { class: 'soft' }, t(proposed === null ? 'card_loading' : 'card_no_template'))
          : draw('ul', { class: 'card-replies' }, ...buttons.map((button) => draw('li', {}, button))),
      );
      card.setBusy(isBusy);
    },
    showNotice(said) {
      notice.hidden = said === null;
      notice.textContent = said?.text ?? '';
      notice.dataset.tone = said?.tone ?? '';
    },
    setBusy(busy) {
      isBusy = busy;
      for (const button of buttons) button.disabled = busy;
    },
  };
  card.showReplies(null);
  return card;
}

/** The sentiments to choose from, on demand. */
function drawCorrection(analysis: Analysis, onCorrect: (sentiment: Sentiment) => void): HTMLElement {
  const { sentiment, uncertain } = analysis;
  let choices: HTMLElement | null = null;
  const opener = drawButton(
    { class: 'button', 'data-variant': 'quiet', 'aria-expanded': 'false' },
    () => {
      if (choices) choices.hidden = !choices.hidden;
      else {
        choices = drawSentiments(uncertain ? null : sentiment, onCorrect);
        opener.after(choices);
      }
      opener.setAttribute('aria-expanded', String(!choices.hidden));
    },
    t('card_correct'),
  );
  return draw('div', { class: 'row card-correct' }, opener);
}

function drawSentiments(shown: Sentiment | null, onChoose: (sentiment: Sentiment) => void): HTMLElement {
  return draw(
    'span',
    { class: 'card-sentiments', role: 'group', 'aria-label': t('tags_sentiment') },
    ...SENTIMENTS.map((sentiment) =>
      drawButton(
        { class: 'segment', 'aria-pressed': String(sentiment === shown) },
        () => onChoose(sentiment),
        ...drawSentiment(sentiment),
      ),
    ),
  );
}

function drawUrgency(analysis: Analysis): HTMLElement[] {
  const words = describeUrgency(analysis);
  return words === null ? [] : [draw('p', { class: 'card-urgency' }, words)];
}

function drawReasons({ why, byUser, missing }: Analysis): HTMLElement {
  if (missing) return draw('p', { class: 'card-notice', 'data-tone': 'warning' }, t('analysis_missing'));
  const opening = byUser === 'corrected' ? 'card_noticed' : 'card_why';
  return draw(
    'p',
    { class: 'card-why' },
    draw('span', {}, t(why.length > 0 ? opening : byUser ? `tags_${byUser}` : 'card_why_nothing')),
    ...why.map(({ text, weight }) =>
      draw('span', { class: 'card-reason', 'data-tone': weightTone(weight) }, text),
    ),
  );
}

function drawReply({ title, text, look }: ProposedReply, onPress: () => void): HTMLButtonElement {
  return drawButton(
    { class: 'card-reply' },
    onPress,
    draw('span', { class: 'card-reply-title' }, title),
    draw('span', { class: 'card-reply-text' }, text),
    ...(look === undefined ? [] : [draw('span', { class: 'card-reply-look' }, t('editor_look_first', look))]),
  );
}

function weightTone(weight: number): Analysis['sentiment'] {
  if (weight === 0) return 'neutral';
  return weight > 0 ? 'positive' : 'negative';
}
