import { i18n } from '#i18n';
import { wordPieces, type WordPiece } from './word-pieces';

export interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  readonly labels: { readonly before: string; readonly after: string };
}

/** Two texts beside each other, the words told apart that are not in both; below each other where it is narrow. */
export function BeforeAfter({ before, after, labels }: BeforeAfterProps) {
  const pieces = wordPieces(before, after);
  return (
    <div className="@container">
      <dl className="grid gap-2 @md:grid-cols-2">
        <Side label={labels.before} pieces={pieces.before} as="del" />
        <Side label={labels.after} pieces={pieces.after} as="ins" />
      </dl>
    </div>
  );
}

const LOOKS = {
  del: 'rounded-sm bg-danger-soft text-danger decoration-danger/60',
  ins: 'rounded-sm bg-accent-soft text-accent-strong no-underline',
} as const;

function Side({
  label,
  pieces,
  as: Changed,
}: {
  readonly label: string;
  readonly pieces: readonly WordPiece[];
  readonly as: 'del' | 'ins';
}) {
  return (
    <div className="min-w-0 rounded-md border border-line px-2 py-1.5">
      <dt className="text-micro text-ink-3">{label}</dt>
      <dd className="text-small wrap-anywhere whitespace-pre-wrap text-ink">
        {pieces.length === 0 && <span className="text-ink-3">{i18n.t('version.empty')}</span>}
        {pieces.map(({ text, isChanged }, index) =>
          isChanged ? (
            <Changed key={index} className={LOOKS[Changed]}>
              {text}
            </Changed>
          ) : (
            text
          ),
        )}
      </dd>
    </div>
  );
}
