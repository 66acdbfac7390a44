import { useRef, useState } from 'react';
import { NotText, readChunks } from '@/components/files/read-chunks';
import { fileProblem, type FileProblem } from '@/lib/domain/backup/file-problem';
import { kindOfFile } from '@/lib/domain/backup/kind-of-file';
import { LARGEST_FILE } from '@/lib/domain/backup/read-file';
import { newId } from '@/lib/domain/ids';
import { stageRestore, type StagedRestore, type StageResult } from '@/lib/queries/stage-restore';
import { dropRestore } from '@/lib/queries/restore';

/** Where a restore stands, up to the rep's word. */
export type RestoreState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'staged'; readonly staged: StagedRestore };

export interface RestoreFlow {
  readonly state: RestoreState;
  readonly read: (file: File) => void;
  /** Stops reading, or forgets what was read. */
  readonly drop: () => void;
}

/** Reads a file and lays it aside; nothing is changed by it. */
export function useRestore(): RestoreFlow {
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });
  const turn = useRef(0);
  const read = (file: File) => {
    const mine = (turn.current += 1);
    const show = (next: RestoreState) => {
      if (turn.current === mine) setState(next);
    };
    show({ kind: 'reading', share: 0 });
    const isStopped = () => turn.current !== mine;
    stage(file, isStopped, (share) => {
      show({ kind: 'reading', share });
    }).then(
      (result) => {
        show(
          result.ok
            ? { kind: 'staged', staged: result.value }
            : { kind: 'refused', problem: result.problem },
        );
      },
      () => {
        show({ kind: 'failed' });
      },
    );
  };
  const drop = () => {
    turn.current += 1;
    setState({ kind: 'idle' });
    // What stays is swept when the next one begins.
    void dropRestore().catch(() => undefined);
  };
  return { state, read, drop };
}

async function stage(
  file: File,
  isStopped: () => boolean,
  onShare: (share: number) => void,
): Promise<StageResult> {
  if (file.size > LARGEST_FILE.backup) return { ok: false, problem: fileProblem('too_large') };
  const kind = kindOfFile(await file.slice(0, 100).text());
  if (kind === 'deal') return { ok: false, problem: fileProblem('wrong_kind') };
  if (kind === 'brief') return { ok: false, problem: fileProblem('brief_only') };
  try {
    const chunks = readChunks(file, (bytes) => {
      if (isStopped()) throw new Error('stopped');
      onShare(bytes / file.size);
    });
    return await stageRestore(newId(), chunks);
  } catch (error) {
    if (error instanceof NotText) return { ok: false, problem: fileProblem('encoding') };
    throw error;
  }
}
