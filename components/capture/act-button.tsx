import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface ActButtonProps {
  /** What it does to which suggestion, read out. */
  readonly label: string;
  /** The key that does the same. */
  readonly shortcut: string;
  /** One item of the list is on the way of Tab at a time. */
  readonly isActive: boolean;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One of the ways to decide on a suggestion. */
export function ActButton({
  label,
  shortcut,
  isActive,
  look = 'secondary',
  disabled = false,
  onPress,
  children,
}: ActButtonProps) {
  return (
    <Button
      small
      look={look}
      tabIndex={isActive ? 0 : -1}
      disabled={disabled}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
