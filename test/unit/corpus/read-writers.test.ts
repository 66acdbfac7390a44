import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLabelledMails } from '../../corpus/labelled';
import { readWriters } from '../../corpus/read-writers';
import { secondLabels, tuningMails, unseenMails } from '../../corpus/sets';

describe.each([
  { name: 'tuning', mails: tuningMails(), least: 600 },
  { name: 'unseen', mails: unseenMails(), least: 200 },
])('the mails of the $name set', ({ mails: { items, problems }, least }) => {
  it('are all readable, each under an id of its own', () => {
    expect(problems).toEqual([]);
    expect(items.length).toBeGreaterThan(least);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('have labels that lie where they say', () => {
    for (const { body, spans } of items)
      for (const { start, end, text } of spans) expect(body.slice(start, end)).toBe(text);
  });
});

it('no writer of the unseen set is learned from', () => {
  const tuning = new Set(tuningMails().items.map(({ writer }) => writer));
  expect(unseenMails().items.filter(({ writer }) => tuning.has(writer))).toEqual([]);
});

it('the second annotator labelled thirty mails of the corpus', () => {
  const first = new Map(
    [...tuningMails().items, ...unseenMails().items].map(({ id, body }) => [id, body]),
  );
  const second = secondLabels().items;
  expect(second).toHaveLength(30);
  for (const { id, body } of second) expect(first.get(id)).toBe(body);
});

describe('bad labels', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-corpus-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const mail = (id: string, body: string): string =>
    `=== ${id}\nrole: ae\nsent: 2026-03-11T10:00:00Z\nto: a@b.example\nsubject: x\n\n${body}\n\n`;

  it('are named by file and line, and the rest is read', () => {
    const file = join(folder, 'kim.txt');
    const open = '\u27e6';
    const close = '\u27e7';
    writeFileSync(
      file,
      [
        'writer: Kim\n\n',
        mail('kim-01', 'Fine.'),
        mail('kim-02', `${open}vow; follow_up; firm; I; -; -|I swear${close}.`),
        mail('kim-03', `${open}promise; follow_up; firm; I; 2026-03-12; tomorrow|I call${close}.`),
        '=== kim-04\nno headers\n',
      ].join(''),
    );
    const { items, problems } = readWriters(folder);
    expect(items.map(({ id }) => id)).toEqual(['kim-01', 'kim-03']);
    expect(items[1]?.spans).toMatchObject([{ text: 'I call', due: '2026-03-12' }]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/kim\.txt:\d+: .*type must be/);
    expect(problems[1]).toMatch(/kim\.txt:\d+: /);
  });

  it('in JSON lines are named by line, and the rest is read', () => {
    const file = join(folder, 'mails.jsonl');
    writeFileSync(
      file,
      '{"id":"a","sent_at":"2026-03-11T10:00:00Z","body":"x","spans":[]}\nnope\n{"id":"b"}\n',
    );
    const read = readLabelledMails(file);
    expect(read?.items.map(({ id }) => id)).toEqual(['a']);
    expect(read?.problems.map((problem) => problem.slice(file.length, file.length + 3))).toEqual([
      ':2:',
      ':3:',
    ]);
  });
});
