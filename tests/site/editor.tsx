import { useEffect, useRef } from 'react';
import type { EditorOptions, MountedEditor } from './editors/mounted.ts';

interface EditorProps {
  mount: (element: HTMLElement, options: EditorOptions) => MountedEditor;
  className?: string;
  prefill?: string | undefined;
  label?: string;
  onSend: (text: string) => void;
  onText?: (text: string) => void;
}

/** A real editor inside a React page: mounted once, never touched by React again. */
export function Editor({ mount, className, prefill, label, onSend, onText }: EditorProps) {
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef({ onSend, onText });
  latest.current = { onSend, onText };
  useEffect(() => {
    const element = document.createElement('div');
    holder.current?.append(element);
    const editor = mount(element, {
      prefill,
      onSubmit: (text) => latest.current.onSend(text),
      onChange: (text) => latest.current.onText?.(text),
    });
    if (label) editor.element.setAttribute('aria-label', label);
    // Only a box that was asked for takes the focus.
    if (prefill) editor.element.focus();
    return () => {
      editor.destroy();
      element.remove();
    };
  }, [mount, prefill, label]);
  return <div ref={holder} className={className} />;
}
