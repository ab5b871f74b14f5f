import type { Plugin } from 'vite';

/** What a page imports when it has shown something; its chunk, and what that imports. */
const START = /\/entrypoints\/popup\/start\.tsx$/;

/**
 * Lets the browser fetch what a page imports first of all while it still fetches the page's own script: a dynamic import
 * is known only once that runs.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk');
        const start = chunks.find(({ facadeModuleId }) => START.test(facadeModuleId ?? ''));
        if (!start || !chunk?.dynamicImports.includes(start.fileName)) return html;
        const files = [start.fileName, ...start.imports].filter((file) => !chunk.imports.includes(file));
        const tags = files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
        return { html, tags };
      },
    },
  };
}
