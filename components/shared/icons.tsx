import type { ReactNode } from 'react';
import { type SentimentLook, sentimentStrokes } from './sentiment-shapes.ts';

interface IconProps {
  children: ReactNode;
  size?: number;
  className?: string;
}

/** Icons say again what a word beside them says: assistive technology skips them. */
export function Icon({ children, size = 16, className }: IconProps) {
  return (
    <svg
      className={className}
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export function BridgeIcon({ size = 20 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M1 11h14M3.5 11V8.5M12.5 11V8.5M8 11V5.4M1 8.6c3.6 0 7-1.2 7-3.4 0 2.2 3.4 3.4 7 3.4" />
    </Icon>
  );
}

export function SentimentIcon({ look }: { look: SentimentLook }) {
  return (
    <Icon size={12}>
      {sentimentStrokes(look).map(({ d, isFilled, color, dashes }) => (
        <path key={d} d={d} fill={isFilled && 'currentColor'} stroke={color} strokeDasharray={dashes} />
      ))}
    </Icon>
  );
}

/** A different outline for each light, so that colour is never alone. */
export function LightIcon({ light }: { light: 'green' | 'amber' | 'red' | 'none' }) {
  return (
    <Icon size={12}>
      {light === 'green' && <circle cx="8" cy="8" r="6.8" fill="currentColor" stroke="none" />}
      {light === 'amber' && <path d="M8 14.2 1.4 2.6h13.2Z" fill="currentColor" />}
      {light === 'red' && <path d="m3 3 10 10M13 3 3 13" strokeWidth="3" />}
      {light === 'none' && <circle cx="8" cy="8" r="6.2" />}
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon size={12}>
      <path d="m3 8.5 3.2 3.2L13 4.8" strokeWidth="2.4" />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M8 2 1.4 13.6h13.2ZM8 6.4v3.4M8 11.7v.1" />
    </Icon>
  );
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 7.4v3.6M8 5v.1" />
    </Icon>
  );
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  );
}

export function TrashIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5h11M6.5 4.5V2.8h3v1.7M4 4.5l.6 9h6.8l.6-9" />
    </Icon>
  );
}

export function PencilIcon() {
  return (
    <Icon>
      <path d="m10.6 3 2.4 2.4-7.4 7.4-3 .6.6-3Z" />
    </Icon>
  );
}

/** What is taken hold of to move a line. */
export function GripIcon() {
  return (
    <Icon>
      <path d="M3 5.5h10M3 8h10M3 10.5h10" />
    </Icon>
  );
}

export function ArrowIcon({ to }: { to: 'left' | 'right' }) {
  return (
    <Icon>
      <path d={to === 'left' ? 'M10 3 5 8l5 5' : 'm6 3 5 5-5 5'} />
    </Icon>
  );
}

export function PanelIcon() {
  return (
    <Icon>
      <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.6" />
      <path d="M10 2.8v10.4" />
    </Icon>
  );
}

export function GearIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 4.6V8l2.4 1.6" />
    </Icon>
  );
}

/** A different outline for each severity, so that colour is never alone. */
export function SeverityIcon({ severity }: { severity: 'blocking' | 'warning' | 'hint' }) {
  return (
    <Icon size={14}>
      {severity === 'blocking' && <path d="M5.2 1.6h5.6l3.6 3.6v5.6l-3.6 3.6H5.2l-3.6-3.6V5.2ZM5 8h6" />}
      {severity === 'warning' && <path d="M8 2 1.4 13.6h13.2ZM8 6.4v3.4M8 11.7v.1" />}
      {severity === 'hint' && <path d="M8 2.2a4 4 0 0 0-2.2 7.4v1.8h4.4V9.6A4 4 0 0 0 8 2.2ZM6.4 13.8h3.2" />}
    </Icon>
  );
}

/** To a later day. */
export function LaterIcon() {
  return (
    <Icon>
      <path d="M2.5 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 3.5v9" />
    </Icon>
  );
}

export function CalendarIcon() {
  return (
    <Icon>
      <path d="M2.2 4h11.6v9.6H2.2ZM2.2 7h11.6M5.2 2.2v3M10.8 2.2v3" />
    </Icon>
  );
}
