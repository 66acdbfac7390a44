import { createChecksum } from './checksum';
import { FORMAT_VERSION, ROWS_VERSION, type FileHeader } from './file-header';

/** Writes a file piece by piece: what each call answers is to be appended. */
export interface FileWriter {
  readonly begin: () => string;
  /** @param lines - Rows as `rowLine` makes them. */
  readonly add: (lines: readonly string[]) => string;
  readonly end: () => string;
}

const TABLE_OF = /^\{"table":"(\w+)"/u;

/**
 * A writer of one file: valid JSON as a whole, and one row a line, so that neither end needs it in one piece.
 */
export function createFileWriter(about: Pick<FileHeader, 'baton' | 'savedAt' | 'by'>): FileWriter {
  const checksum = createChecksum();
  const counts: Record<string, number> = {};
  let isFirst = true;
  const note = (line: string) => {
    checksum.add(`${line}\n`);
  };
  return {
    begin: () => {
      const { baton, savedAt, by } = about;
      const header: FileHeader = {
        baton,
        format: FORMAT_VERSION,
        database: ROWS_VERSION,
        savedAt,
        by,
      };
      const line = `${JSON.stringify(header).slice(0, -1)},"rows":[`;
      note(line);
      return line;
    },
    add: (lines) => {
      const parts = lines.map((line) => {
        const table = TABLE_OF.exec(line)?.[1] ?? '';
        counts[table] = (counts[table] ?? 0) + 1;
        note(line);
        const comma = isFirst ? '' : ',';
        isFirst = false;
        return `${comma}\n${line}`;
      });
      return parts.join('');
    },
    end: () => `\n],${JSON.stringify({ counts, checksum: checksum.digits() }).slice(1)}\n`,
  };
}
