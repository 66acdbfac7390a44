import { i18n } from '#i18n';

/** A setting did not reach the disk; what is shown is what holds. */
export function NotSaved() {
  return (
    <p role="alert" className="mt-3 text-body text-danger">
      {i18n.t('welcome.failed')}
    </p>
  );
}
