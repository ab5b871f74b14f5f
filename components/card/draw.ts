import { type Analysis, namedToxicity } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';
import { intentTone } from '../shared/intent-tones.ts';
import { type SentimentLook, sentimentStrokes } from '../shared/sentiment-shapes.ts';

/**
 * What stands in a network's page is drawn without React: it is little, there may be hundreds of it, and the page's own
 * scripts need the time. Text is only ever set as text.
 */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that is no submit button of a form around it. */
export function drawButton(
  attributes: Readonly<Record<string, string>>,
  onPress: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = draw('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', onPress);
  return button;
}

const SVG = 'http://www.w3.org/2000/svg';
const FRAME = {
  'aria-hidden': 'true',
  focusable: 'false',
  viewBox: '0 0 16 16',
  width: '12',
  height: '12',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** The icon of a sentiment; assistive technology skips it, because a word stands beside it. */
function drawSentimentIcon(look: SentimentLook): SVGElement {
  const icon = document.createElementNS(SVG, 'svg') as SVGElement;
  for (const [name, value] of Object.entries(FRAME)) icon.setAttribute(name, value);
  for (const { d, isFilled, color, dashes } of sentimentStrokes(look)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (isFilled) path.setAttribute('fill', 'currentColor');
    if (color) path.setAttribute('stroke', color);
    if (dashes) path.setAttribute('stroke-dasharray', dashes);
    icon.append(path);
  }
  return icon;
}

/** Sentiment as shape and word. */
export function drawSentiment(look: SentimentLook): [icon: SVGElement, word: HTMLElement] {
  return [drawSentimentIcon(look), draw('span', {}, t(`sentiment_${look}`))];
}

/** What the writer wants, and what makes the comment abusive. */
export function drawOtherTags(analysis: Analysis): HTMLElement[] {
  const tags = analysis.intents.map((intent) =>
    draw('span', { class: 'tag', 'data-tone': intentTone(intent) }, t(`intent_${intent}`)),
  );
  const category = namedToxicity(analysis);
  if (category !== null)
    tags.push(draw('span', { class: 'tag', 'data-tone': 'negative' }, t(`toxicity_${category}`)));
  return tags;
}
