import { NotText, readChunks } from '@/components/files/read-chunks';
import { fileProblem, type FileProblem } from '@/lib/domain/backup/file-problem';
import { kindOfFile } from '@/lib/domain/backup/kind-of-file';
import { LARGEST_FILE } from '@/lib/domain/backup/read-file';
import { readDealFile, type DealFile } from '@/lib/domain/share/read-deal-file';
import { readTable, type ReadTable, type Table } from './read-table';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'deal'; readonly name: string; readonly file: DealFile }
  | { readonly kind: 'table'; readonly name: string; readonly table: Table }
  | { readonly kind: 'backup' }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'no_table'; readonly why: Extract<ReadTable, { ok: false }>['why'] };

/** Opens a deal's file, or a table of deals, by what stands in it and not by its name. */
export async function openFile(file: File): Promise<OpenedFile> {
  const head = await file.slice(0, 100).text();
  const kind = kindOfFile(head);
  if (kind === 'backup') return { kind };
  if (kind === 'brief') return { kind: 'refused', problem: fileProblem('brief_only') };
  if (/^\s*[{[]/u.test(head)) return openDeal(file);
  const read = await readTable(file);
  return read.ok
    ? { kind: 'table', name: file.name, table: read.table }
    : { kind: 'no_table', why: read.why };
}

async function openDeal(file: File): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE.deal) return { kind: 'refused', problem: fileProblem('too_large') };
  try {
    const read = await readDealFile(readChunks(file, () => undefined));
    return read.ok
      ? { kind: 'deal', name: file.name, file: read.value }
      : { kind: 'refused', problem: read.problem };
  } catch (error) {
    if (error instanceof NotText) return { kind: 'refused', problem: fileProblem('encoding') };
    throw error;
  }
}
