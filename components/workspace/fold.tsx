import type { ReactNode } from 'react';

interface FoldProps {
  title: string;
  /** What is in it, in a few words. */
  hint?: string;
  children: ReactNode;
}

/** A part that is opened when it is needed. */
export function Fold({ title, hint, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        <span className="fold-title">{title}</span>
        {hint !== undefined && <span className="small soft fold-hint">{hint}</span>}
      </summary>
      <div className="stack fold-content">{children}</div>
    </details>
  );
}
