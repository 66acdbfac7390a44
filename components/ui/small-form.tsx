import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';
import { cx } from './cx';

export interface SmallFormProps {
  readonly label: string;
  readonly saveLabel: string;
  readonly className?: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of a few fields that opens within a list, with the way to keep it and the way out. */
export function SmallForm({
  label,
  saveLabel,
  className,
  onSubmit,
  onCancel,
  children,
}: SmallFormProps) {
  return (
    <form
      aria-label={label}
      className={cx('flex flex-col gap-2.5 rounded-md bg-canvas p-2.5', className)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="flex gap-2">
        <Button small look="primary" type="submit">
          {saveLabel}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
