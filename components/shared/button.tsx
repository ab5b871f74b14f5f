import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  children: ReactNode;
}

export function Button({ variant = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className="button" data-variant={variant} />;
}

/** A button whose only content is an icon; `label` is its name. */
export function IconButton({
  label,
  variant = 'quiet',
  ...props
}: Omit<ButtonProps, 'aria-label'> & { label: string }) {
  return (
    <AriaButton {...props} aria-label={label} className="button" data-variant={variant} data-icon-only="" />
  );
}
