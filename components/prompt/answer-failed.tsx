import { i18n } from '#i18n';

/** The page could not be reached with the answer. */
export function AnswerFailed() {
  return (
    <p role="alert" className="mb-3 text-small text-danger">
      {i18n.t('prompt.failed')}
    </p>
  );
}
