import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from './icons.tsx';

/** One sentence that the user must see, with what to do. */
export function Banner(props: {
  tone: 'neutral' | 'positive' | 'warning' | 'negative';
  children: ReactNode;
  action?: ReactNode;
}) {
  const alarming = props.tone === 'negative' || props.tone === 'warning';
  return (
    <div className="banner" data-tone={props.tone} role={alarming ? 'alert' : 'status'}>
      {alarming ? <WarningIcon /> : <InfoIcon />}
      <div className="banner-text">{props.children}</div>
      {props.action}
    </div>
  );
}

/** Nothing to show here, and why. */
export function Empty(props: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h3>{props.title}</h3>
      {props.children}
    </div>
  );
}
