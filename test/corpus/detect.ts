/** `npm run -s detect -- FILE.jsonl`: reads lines `{id, sent_at?, body | text}` and prints `{id, spans: [...]}` for each. */
import { detectStream } from './detect-stream';
import { runLines } from './run-lines';

runLines('detect', detectStream);
