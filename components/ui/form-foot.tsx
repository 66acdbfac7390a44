import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';

export interface FormFootProps {
  readonly submit: string;
  readonly isPending: boolean;
  /** Why the last try came to nothing; null while none failed. */
  readonly failed: string | null;
  readonly onCancel?: (() => void) | undefined;
  /** What else can be done, at the far end. */
  readonly children?: ReactNode;
}

/** The end of a form: what went wrong, the way to send it and the way out. */
export function FormFoot({ submit, isPending, failed, onCancel, children }: FormFootProps) {
  return (
    <>
      {failed !== null && (
        <p role="alert" className="text-small text-danger">
          {failed}
        </p>
      )}
      <div className="flex gap-2 pt-1">
        <Button type="submit" look="primary" disabled={isPending}>
          {submit}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('common.cancel')}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
