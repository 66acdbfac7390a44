/** Imports the bundle that is named first, reads the mail in the file that is named second, and prints how long both took together, in milliseconds. */
import { readFileSync } from 'node:fs';

const [bundle = '', mailFile = ''] = process.argv.slice(2);
const mail = readFileSync(mailFile, 'utf8');
const started = performance.now();
/** @type {{ read: (text: string) => unknown }} */
const { read } = await import(bundle);
await read(mail);
process.stdout.write(String(performance.now() - started));
