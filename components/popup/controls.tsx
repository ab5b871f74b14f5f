import type { ReactNode } from 'react';
import { CheckIcon } from '../shared/icons.tsx';

// The popup opens many times a day: what it draws first is made of the browser's own controls, which cost nothing.

interface PlainButtonProps {
  onPress: () => void;
  /** Its name where the content is an icon, or does not say enough; also shown when the pointer rests on it. */
  label?: string;
  variant?: 'plain' | 'quiet' | 'primary';
  isIcon?: boolean;
  tabIndex?: number;
  children: ReactNode;
}

/** A button that looks as all others. */
export function PlainButton(props: PlainButtonProps) {
  const { onPress, label, variant = 'plain', isIcon = false, tabIndex, children } = props;
  return (
    <button
      type="button"
      className="button"
      data-variant={variant}
      onClick={onPress}
      {...(isIcon && { 'data-icon-only': '' })}
      {...(label !== undefined && { 'aria-label': label, title: label })}
      {...(tabIndex !== undefined && { tabIndex })}
    >
      {children}
    </button>
  );
}

interface TickProps {
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
  /** The id of what else is to be said. */
  describedBy?: string;
  tabIndex?: number;
  children: ReactNode;
}

/** A checkbox that looks as all others. */
export function Tick({ isTicked, onChange, describedBy, tabIndex, children }: TickProps) {
  return (
    <label className="check" {...(isTicked && { 'data-selected': '' })}>
      <input
        type="checkbox"
        className="tick"
        checked={isTicked}
        onChange={(event) => onChange(event.target.checked)}
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        {...(tabIndex !== undefined && { tabIndex })}
      />
      <span className="check-box">
        <CheckIcon />
      </span>
      <span className="tick-name">{children}</span>
    </label>
  );
}
