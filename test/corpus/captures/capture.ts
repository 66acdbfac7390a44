/** `npm run -s capture -- FILE.jsonl`: reads lines `{id, source, our_people, sent_at, text}` and prints `{id, facts: [...]}` for each. */
import { runLines } from '../run-lines';
import { captureStream } from './capture-stream';

runLines('capture', captureStream);
