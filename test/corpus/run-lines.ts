import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LineOutput } from './answer-lines';
import { linesIn } from './lines-in';

/** Reads lines and gives lines; says how many were malformed. */
type LineStream = (lines: AsyncIterable<string>, output: LineOutput) => Promise<number>;

/**
 * Runs a command that reads a file of JSON lines and prints a line for each. Its exit code is 1 when a line was
 * malformed, 2 when there is nothing to read.
 * @param name - What `npm run` calls it.
 */
export function runLines(name: string, stream: LineStream): void {
  // A reader that has seen enough (`| head`) closes the pipe.
  process.stdout.on('error', () => process.exit(0));
  read(`Usage: npm run -s ${name} -- FILE.jsonl`, process.argv[2], stream).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = refuse(error instanceof Error ? error.message : String(error));
    },
  );
}

async function read(
  usage: string,
  argument: string | undefined,
  stream: LineStream,
): Promise<number> {
  if (argument === undefined) return refuse(`No file given. ${usage}`);
  // npm runs scripts in the project's folder; a relative path is meant from where the user stands.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  const readable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!readable) return refuse(`Cannot read ${argument}. ${usage}`);
  const malformed = await stream(linesIn(createReadStream(file, 'utf8')), {
    result: print,
    problem: (line) => process.stderr.write(`${line}\n`),
  });
  return malformed === 0 ? 0 : 1;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** Waits while a slow reader's pipe is full, so that a large file never piles up in memory. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
