/** The part of Quill 1.3.7 that the comment box uses; the package has no types. */
declare module 'quill' {
  interface Delta {
    ops: Array<{ insert: string | object; attributes?: Record<string, unknown> }>;
  }

  interface KeyBinding {
    key: number;
    shortKey?: boolean;
    handler: () => boolean;
  }

  export default class Quill {
    static import(path: 'blots/inline'): typeof InlineBlot;
    static register(blot: typeof InlineBlot): void;
    constructor(
      container: HTMLElement,
      options: {
        formats: string[];
        placeholder: string;
        modules: { toolbar: false; keyboard: { bindings: Record<string, KeyBinding> } };
      },
    );
    root: HTMLElement;
    history: { clear(): void };
    setContents(delta: Delta['ops'], source: 'silent'): void;
    getText(): string;
    on(event: 'text-change', handler: () => void): void;
    off(event: 'text-change', handler: () => void): void;
    disable(): void;
  }

  // biome-ignore lint/complexity/noStaticOnlyClass: that is what Quill's blots are made of
  class InlineBlot {
    static blotName: string;
    static tagName: string;
    static className: string;
    static create(value: unknown): HTMLElement;
    static formats(element: HTMLElement): unknown;
  }
}
