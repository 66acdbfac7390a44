import { FILE_KINDS, type FileKind } from './file-header';

const OURS = /^\s*\{\s*"baton"\s*:\s*"(?<kind>\w+)"/u;
const BRIEF = /^\s*\{\s*"format"\s*:\s*"baton-brief"/u;

/**
 * What a file of ours says it is, before it is read: everything, one deal, or a brief for other tools, which
 * Baton writes and does not take back. A file that an editor has set out anew still says so.
 *
 * @param head - Its first hundred characters or so.
 * @returns Null where it says nothing of the kind.
 */
export function kindOfFile(head: string): FileKind | 'brief' | null {
  if (BRIEF.test(head)) return 'brief';
  const kind = OURS.exec(head)?.groups?.['kind'];
  return FILE_KINDS.find((one) => one === kind) ?? null;
}
