import { createChecksum } from './checksum';
import {
  fileHeaderSchema,
  fileTrailerSchema,
  FORMAT_VERSION,
  OLDEST_ROWS_VERSION,
  ROWS_VERSION,
  type FileHeader,
  type FileKind,
} from './file-header';
import { fileProblem, type FileProblem } from './file-problem';
import { tablesOfKind } from './file-tables';
import { readRow, rowLine, type ReadRow } from './read-row';
import { isKeyAfter, rowKey } from './row-key';

/** The longest line, in characters: a brief's largest field, filled to its limits, is shorter. */
const LONGEST_LINE = 24_000_000;
const LONGEST_HEADER = 4_000;
/** Some editors put an empty line at the end. */
const MOST_LINES_AFTER = 2;
/**
 * The largest file by its kind, in bytes; it has no more characters than that. A book of 2,000 deals with
 * full briefs and 20 versions each is 103 MiB.
 */
export const LARGEST_FILE: Readonly<Record<FileKind, number>> = {
  backup: 1024 * 1024 * 1024,
  deal: 16 * 1024 * 1024,
};

/** A row with the line it stands in. */
export interface LineRow extends ReadRow {
  /** As it was saved, without the comma at its end. */
  readonly text: string;
}

export type Taken<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; problem: FileProblem };

/** Reads a file piece by piece; after a problem it is done with. */
export interface FileReader {
  /** @returns The rows that the text completed. */
  readonly take: (text: string) => Taken<readonly LineRow[]>;
  /** Says that there is no more, and answers what the file says of itself. */
  readonly end: () => Taken<FileHeader>;
}

class Refused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

function refuse(code: FileProblem['code'], line: number | null = null, path = ''): never {
  throw new Refused(fileProblem(code, line, path));
}

/**
 * A reader of one file of a kind. Nothing it answers was not checked.
 *
 * @param largest - The most characters that it reads.
 */
export function createFileReader(kind: FileKind, largest = LARGEST_FILE[kind]): FileReader {
  const state = new ReaderState(kind, largest);
  return {
    take: (text) => attempt(() => state.take(text)),
    end: () => attempt(() => state.end()),
  };
}

function attempt<Value>(work: () => Value): Taken<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

class ReaderState {
  private readonly checksum = createChecksum();
  private readonly counts = new Map<string, number>();
  private readonly tables: readonly string[];
  private parts: string[] = [];
  private waiting = 0;
  private total = 0;
  private line = 0;
  private header: FileHeader | null = null;
  private linesAfter = 0;
  private isComplete = false;
  private last: ReadRow | null = null;

  constructor(
    private readonly kind: FileKind,
    private readonly largest: number,
  ) {
    this.tables = tablesOfKind(kind);
  }

  take(text: string): LineRow[] {
    this.total += text.length;
    if (this.total > this.largest) refuse('too_large');
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    const rows = lines.flatMap((end) => this.readLine(end));
    this.hold(rest);
    return rows;
  }

  end(): FileHeader {
    const wasBegun = this.header !== null;
    try {
      this.readLine('');
    } catch (error) {
      // Half a line at the end is no fault of the line.
      const isCut = wasBegun && !this.isComplete && error instanceof Refused;
      throw isCut && error.problem.line !== null ? new Refused(fileProblem('truncated')) : error;
    }
    if (this.header === null) return refuse('foreign');
    if (!this.isComplete) refuse('truncated');
    return this.header;
  }

  private hold(text: string): void {
    this.parts.push(text);
    this.waiting += text.length;
    if (this.header === null && this.line === 0 && this.waiting > LONGEST_HEADER) refuse('foreign');
    if (this.waiting > LONGEST_LINE) refuse('long_line', this.line + 1);
  }

  private readLine(end: string): LineRow[] {
    this.hold(end);
    const whole = this.parts.join('').replace(/\r$/u, '');
    this.parts = [];
    this.waiting = 0;
    this.line += 1;
    if (this.header === null) this.header = this.readHeader(whole);
    else if (this.isComplete) {
      this.linesAfter += 1;
      if (whole.trim() !== '' || this.linesAfter > MOST_LINES_AFTER) refuse('damaged', this.line);
    } else if (whole.startsWith(']')) this.readTrailer(whole);
    else return [this.readRow(whole.replace(/,$/u, ''))];
    return [];
  }

  private readHeader(line: string): FileHeader {
    const text = line.length > LONGEST_HEADER ? '' : line;
    const parsed = fileHeaderSchema.safeParse(parseJson(`${text}]}`));
    if (!parsed.success || !text.endsWith(',"rows":[')) return refuse('foreign');
    const { baton, format, database } = parsed.data;
    if (format > FORMAT_VERSION || database > ROWS_VERSION) refuse('newer');
    if (format < FORMAT_VERSION || database < OLDEST_ROWS_VERSION) refuse('unknown_version');
    if (baton !== this.kind) refuse('wrong_kind');
    this.checksum.add(`${line}\n`);
    return parsed.data;
  }

  private readRow(text: string): LineRow {
    const version = this.header?.database ?? ROWS_VERSION;
    const read = readRow(text, this.line, version);
    if (!read.ok) throw new Refused(read.problem);
    const { table } = read.value;
    if (!this.tables.includes(table)) refuse('unknown_table', this.line, table);
    if (this.kind === 'backup') this.requireOrder(read.value);
    this.checksum.add(`${text}\n`);
    this.counts.set(table, (this.counts.get(table) ?? 0) + 1);
    // Whoever takes the line from here reads it in today's shape.
    const line = version < ROWS_VERSION ? rowLine(table, read.value.row) : text;
    return { ...read.value, text: line };
  }

  /**
   * Everything is saved table by table in the order of the keys. So a row that comes twice is found without
   * remembering the others, and no file is large by saying the same again.
   */
  private requireOrder({ table, row }: ReadRow): void {
    const { last } = this;
    this.last = { table, row };
    if (last === null) return;
    const isNext =
      last.table === table
        ? isKeyAfter(rowKey(table, row), rowKey(table, last.row))
        : this.tables.indexOf(table) > this.tables.indexOf(last.table);
    if (!isNext) refuse('out_of_order', this.line, table);
  }

  private readTrailer(line: string): void {
    const parsed = fileTrailerSchema.safeParse(parseJson(`{${line.slice(2)}`));
    if (!parsed.success) return refuse('damaged', this.line);
    const { counts, checksum } = parsed.data;
    const told = Object.entries(counts);
    const isWhole =
      told.length === this.counts.size &&
      told.every(([table, count]) => this.counts.get(table) === count) &&
      checksum === this.checksum.digits();
    if (!isWhole) refuse('damaged');
    this.isComplete = true;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
