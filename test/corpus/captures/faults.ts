/**
 * `npm run -s captures:faults -- [TYPE]`: prints what was missed and what was wrongly found in the conversations
 * that may be read, document by document.
 */
import { openConversations } from './capture-sets';
import { faultLines } from './fault-lines';
import { readAll } from './score-captures';

const pairs = await readAll(openConversations().items);
process.stdout.write(`${faultLines(pairs, process.argv[2] ?? '').join('\n')}\n`);
