import { parse } from 'yaml';
import betterHands from './better-hands.md?raw';
import day30Call from './day-30-call.md?raw';
import handoffOpening from './handoff-opening.md?raw';
import iHaveIt from './i-have-it.md?raw';
import primerTopics from './primer-topics.md?raw';
import { scriptHeadSchema, type Script } from './script';
import successQuestions from './success-questions.md?raw';
import summaryAsk from './summary-ask.md?raw';
import weeklyCommitment from './weekly-commitment.md?raw';

const PARTS = /^---\n(?<head>.*?)\n---\n(?<body>.*)$/su;

/** Every script, in the order of a deal's life. */
export const BUILT_IN_SCRIPTS: readonly Script[] = [
  summaryAsk,
  successQuestions,
  weeklyCommitment,
  handoffOpening,
  primerTopics,
  betterHands,
  iHaveIt,
  day30Call,
].map(ownScript);

/** A script of ours is code: where it is broken, nothing may start. */
function ownScript(source: string): Script {
  const { head = '', body = '' } = PARTS.exec(source)?.groups ?? {};
  return { ...scriptHeadSchema.parse(parse(head, { schema: 'core' })), body };
}
