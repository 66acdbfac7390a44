// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startComposeSession } from '@/lib/content/compose/compose-session';
import { createVerdictMemory } from '@/lib/content/compose/draft-verdicts';
import type { Mark } from '@/lib/content/compose/promise-marks';
import type { MailPage } from '@/lib/content/page/mail-page';
import { createPromiseReader } from '@/lib/domain/promises/create-promise-reader';
import { sentFromLondon } from '../../domain/promises/detect';
import { fakeIdle } from '../idle';
import { plainJudgement } from '../items';

const PAUSE = 300;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // However fast the machine: an idle moment is over after one step.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function start(...paragraphs: string[]) {
  const idle = fakeIdle();
  const compose = document.createElement('div');
  document.body.append(compose);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    compose.append(paragraph);
  }
  const page = {
    host: {
      readCompose: () => ({ draftId: 'msg-a:1' }),
      bodyOf: () => compose,
      isForeignText: () => false,
    },
    view: window,
    createReader: () => createPromiseReader(sentFromLondon),
    // The parts that a session looks at.
  } as unknown as MailPage;
  const marks: string[][] = [];
  const onRead = vi.fn();
  const session = startComposeSession(
    page,
    compose,
    {
      memory: createVerdictMemory(),
      marks: {
        set: (_, list: readonly Mark[]) => marks.push(list.map(({ range }) => range.toString())),
      },
      judge: () => plainJudgement,
      onRead,
    },
    new AbortController().signal,
  );
  const rest = async () => {
    // Mutations are told in a task of their own.
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(PAUSE);
  };
  const finishReading = () => {
    while (idle.isAwaited()) idle.pass(50);
  };
  return { idle, compose, marks, onRead, session, rest, finishReading };
}

const FIRST = "Hi Dana, I'll send the revised quote by Friday.";
const SECOND = 'Priya will call you tomorrow.';

it('marks what it reads in idle moments after a pause', async () => {
  const { marks, onRead, rest, finishReading } = start(FIRST);
  finishReading();
  expect(marks).toEqual([]);
  await rest();
  finishReading();
  expect(marks).toEqual([["I'll send the revised quote by Friday"]]);
  expect(onRead).toHaveBeenCalledOnce();
});

it('drops a reading that an edit overtook, and reads the new text after the next pause', async () => {
  const { idle, compose, marks, onRead, session, rest, finishReading } = start(FIRST, SECOND);
  await rest();
  idle.pass(0);
  compose.firstElementChild?.replaceChildren('Hi Dana, thanks for today.');
  await Promise.resolve();
  finishReading();
  expect(marks).toEqual([]);
  await rest();
  finishReading();
  expect(marks).toEqual([['Priya will call you tomorrow']]);
  expect(onRead).toHaveBeenCalledOnce();
  expect(session.items().map(({ sentence }) => sentence)).toEqual([SECOND]);
});

it('reads everything at once where a decision waits, also in the middle of a reading', async () => {
  const { idle, marks, session, rest, finishReading } = start(FIRST, SECOND);
  await rest();
  idle.pass(0);
  expect(session.items()).toEqual([]);
  expect(session.readNow().map(({ sentence }) => sentence)).toEqual([FIRST, SECOND]);
  finishReading();
  expect(marks.at(-1)).toHaveLength(2);
});

it('tells the last reading with the verdicts of now', async () => {
  const { session, rest, finishReading } = start(FIRST);
  await rest();
  finishReading();
  const [item] = session.items();
  if (item === undefined) throw new Error('nothing found');
  session.verdicts().keep({ key: item.key, record: false, kind: item.kind, due: item.due }, false);
  expect(session.items().map(({ record }) => record)).toEqual([false]);
});
