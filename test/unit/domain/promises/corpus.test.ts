import { describe, expect, it } from 'vitest';
import { parseCorpusLine } from '../../../corpus/corpus-line';
import { detectStream } from '../../../corpus/detect-stream';
import {
  faultsOf,
  rates,
  scoreJudged,
  scoreMails,
  scorePairs,
  type Marked,
} from '../../../corpus/evaluate';
import { matchExtents } from '../../../corpus/overlap';
import { readCorpusMail } from '../../../corpus/read-corpus-mail';
import { mailLines } from '../../../corpus/report';
import { sampleMails, unseenMails } from '../../../corpus/sets';

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

  it('reports every figure of a set', () => {
    const pairs = [
      { gold: [marked(0, 10)], found: [marked(2, 10), marked(20, 30)] },
      { gold: [], found: [] },
      { gold: [], found: [marked(0, 5, { kind: 'timeline' })] },
      { gold: [marked(0, 10, { due: '2026-03-12' })], found: [marked(0, 10)] },
    ];
    const score = scorePairs(pairs);
    expect(score).toMatchObject({
      mails: 4,
      anyOverlap: { gold: 2, found: 4, matched: 2 },
      right: { kind: 1, strength: 1, who: 1, due: 0.5 },
      free: { mails: 2, flagged: 1 },
      per100: { flags: 100, dialogs: 25 },
    });
    expect(mailLines(score).join('\n')).toContain('1 of 2 flagged');
    expect(faultsOf(pairs[0] ?? { gold: [], found: [] })).toEqual({
      missed: [],
      wrong: [marked(20, 30)],
    });
  });

  it('judges sentences by firmness and counts wrong flags in ordinary mail', () => {
    const sentence = (label: 'commit' | 'none', note: string, found: boolean) => ({
      sentence: { id: note, text: '', label, note },
      found,
    });
    expect(
      scoreJudged([
        sentence('commit', 'stratum=strong; firmness=firm', true),
        sentence('commit', 'stratum=strong; firmness=soft', false),
        sentence('commit', 'stratum=natural', true),
        sentence('none', 'stratum=natural', true),
        sentence('none', 'stratum=natural', false),
        sentence('none', 'stratum=natural', false),
      ]),
    ).toEqual({
      sentences: { gold: 3, found: 3, matched: 2 },
      recall: { firm: 1, soft: 0 },
      wrongPer100: 25,
    });
  });

  it('finds on unseen writers what it is said to find', () => {
    const { anyOverlap, span, right } = scoreMails(unseenMails().items, readCorpusMail);
    expect(rates(anyOverlap).f1).toBeGreaterThan(0.78);
    expect(rates(span).f1).toBeGreaterThan(0.74);
    expect(right.due).toBeGreaterThan(0.9);
    expect(right.who).toBeGreaterThan(0.88);
    expect(right.strength).toBeGreaterThan(0.9);
  });

  const sample = sampleMails();
  it.skipIf(sample === null)(
    'finds on the sample beside the repository what it is said to find (skipped where ../shared/data is absent)',
    () => {
      const score = scoreMails(sample?.items ?? [], readCorpusMail);
      expect(rates(score.anyOverlap).f1).toBeGreaterThan(0.8);
      expect(score.right.due).toBeGreaterThan(0.95);
    },
  );
});

function marked(start: number, end: number, more: Partial<Marked> = {}): Marked {
  return {
    start,
    end,
    type: 'promise',
    kind: 'follow_up',
    strength: 'firm',
    who: 'I',
    due: null,
    ...more,
  };
}
