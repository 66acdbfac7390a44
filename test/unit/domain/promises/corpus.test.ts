import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCorpusLine } from '../../../corpus/corpus-line';
import { detectStream } from '../../../corpus/detect-stream';
import { rates, scoreMails } from '../../../corpus/evaluate';
import { readLabelledMails } from '../../../corpus/labelled';
import { matchExtents } from '../../../corpus/overlap';
import { readCorpusMail } from '../../../corpus/read-corpus-mail';

describe('detect', () => {
  it('prints one line for each good line and names the bad ones by number', async () => {
    const results: string[] = [];
    const problems: string[] = [];
    const lines = [
      '{"id":"a","sent_at":"2026-03-11T23:30:00-07:00","body":"I will send it tomorrow."}',
      'oops',
      '',
      '{"id":"b"}',
      '{"id":"c","text":"Nice weather."}',
    ];
    const malformed = await detectStream(lines, {
      result: (line) => {
        results.push(line);
      },
      problem: (line) => problems.push(line),
    });
    expect(malformed).toBe(2);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['line 2', 'line 4']);
    expect(results.map((result): unknown => JSON.parse(result))).toEqual([
      {
        id: 'a',
        spans: [
          {
            start: 0,
            end: 23,
            text: 'I will send it tomorrow',
            type: 'promise',
            kind: 'follow_up',
            strength: 'firm',
            who: 'I',
            due: '2026-03-12',
            due_text: 'tomorrow',
          },
        ],
      },
      { id: 'c', spans: [] },
    ]);
  });

  it('refuses a line whose sending time is no instant', () => {
    expect(parseCorpusLine('{"id":1,"sent_at":"yesterday","body":"x"}').ok).toBe(false);
  });
});

describe('score', () => {
  it('pairs each passage once, the best overlap first', () => {
    const gold = [
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ];
    const found = [
      { start: 0, end: 4 },
      { start: 1, end: 10 },
      { start: 28, end: 40 },
    ];
    expect(matchExtents(gold, found, 0)).toEqual([
      [gold[0], found[1]],
      [gold[1], found[2]],
    ]);
    expect(matchExtents(gold, found, 0.5)).toEqual([[gold[0], found[1]]]);
    expect(rates({ gold: 2, found: 3, matched: 2 }).f1).toBeCloseTo(0.8);
  });

  const mails = readLabelledMails(
    resolve(import.meta.dirname, '../../../../../shared/data/sales-mail-sample.jsonl'),
  );
  it.skipIf(mails === null)(
    'reaches any-overlap F1 0.45 on the labelled sample (skipped where ../shared/data is absent)',
    () => {
      expect(rates(scoreMails(mails ?? [], readCorpusMail).anyOverlap).f1).toBeGreaterThanOrEqual(
        0.45,
      );
    },
  );
});
