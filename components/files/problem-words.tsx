import { i18n } from '#i18n';
import type { FileKind } from '@/lib/domain/backup/file-header';
import type { FileProblem } from '@/lib/domain/backup/file-problem';

export interface ProblemWordsProps {
  readonly problem: FileProblem;
  /** What the rep wanted to open. */
  readonly wanted: FileKind;
}

/** Why a file was refused, and where in it. */
export function ProblemWords({ problem: { code, line, path }, wanted }: ProblemWordsProps) {
  return (
    <>
      {code === 'wrong_kind'
        ? i18n.t(
            wanted === 'backup'
              ? 'backup.problem.wrong_kindBackup'
              : 'backup.problem.wrong_kindDeal',
          )
        : i18n.t(`backup.problem.${code}`)}{' '}
      {line !== null && (
        <span className="wrap-anywhere">
          {path === ''
            ? i18n.t('backup.problem.line', { line: String(line) })
            : i18n.t('backup.problem.linePath', { line: String(line), path })}
        </span>
      )}
    </>
  );
}
