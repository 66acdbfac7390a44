/**
 * `npm run -s detect -- FILE.jsonl`: reads lines `{id, sent_at?, body | text}` and prints
 * `{id, spans: [...]}` for each. Exit code 1 when a line was malformed, 2 when there is nothing to read.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { detectStream } from './detect-stream';

const USAGE = 'Usage: npm run -s detect -- FILE.jsonl';

async function main(argument: string | undefined): Promise<number> {
  if (argument === undefined) return refuse(`No file given. ${USAGE}`);
  // npm runs scripts in the project's folder; a relative path is meant from where the user stands.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  const readable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!readable) return refuse(`Cannot read ${argument}. ${USAGE}`);
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const malformed = await detectStream(lines, {
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

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', () => process.exit(0));
main(process.argv[2]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
