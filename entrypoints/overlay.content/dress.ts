import cardStyle from '../../components/card/card.css?inline';
import markStyle from '../../components/card/mark.css?inline';
import baseStyle from '../../components/shared/base.css?inline';

/** How long the page's own light or dark is taken for granted, in milliseconds: asking for it costs a style pass. */
const SHADE_AGE = 2_000;

/** Gives shadow roots our styles and the page's own light or dark. */
export function createDresser(document: Document): (host: HTMLElement, root: ShadowRoot) => void {
  const css = `${baseStyle}\n${cardStyle}\n${markStyle}`;
  let shared: CSSStyleSheet | undefined;
  let shade: 'dark' | 'light' = 'light';
  let askedAt = Number.NEGATIVE_INFINITY;
  try {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  } catch {
    shared = undefined;
  }
  return (host, root) => {
    if (performance.now() - askedAt > SHADE_AGE) {
      askedAt = performance.now();
      shade = isDark(document) ? 'dark' : 'light';
    }
    host.style.colorScheme = shade;
    try {
      if (!shared) throw new Error('no constructed style sheets here');
      root.adoptedStyleSheets = [shared];
    } catch {
      // Firefox refuses a sheet of the extension's world in a shadow root of the page.
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
    }
  };
}

/** Whether the page is drawn dark, whatever the system prefers: networks have their own switch. */
function isDark(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  for (const element of [document.body, document.documentElement]) {
    const [red, green, blue, alpha = 1] =
      view
        .getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches;
}
