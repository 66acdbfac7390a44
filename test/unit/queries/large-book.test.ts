import { afterEach, expect, test, vi } from 'vitest';
import { readChunks } from '@/components/files/read-chunks';
import { readRow, rowLine } from '@/lib/domain/backup/read-row';
import { collectBackup } from '@/lib/queries/collect-backup';
import { stageRestore } from '@/lib/queries/stage-restore';
import { aPerson, NOW } from '../../fixtures/records';
import { fakeBackground } from '../components/fake-background';

afterEach(() => {
  vi.restoreAllMocks();
});

const MIB = 1024 * 1024;
const ROWS = 1_750;
const ROWS_A_PART = 5;
/** A person with a hundred thousand characters about them. */
const text = 'Ward “ä” '.repeat(2_200);
const long = {
  caresAbout: text,
  standing: text,
  whyTheyPushed: text,
  priorities: text,
  roiArgument: text,
};
const line = rowLine('people', { ...aPerson({ id: 'person-000000' }), ...long });
const lineOf = (number: number) =>
  line.replace('person-000000', `person-${String(number).padStart(6, '0')}`);

test('a book of more than 160 MiB is saved and read back, a small message at a time', async () => {
  let [largest, staged] = [0, 0];
  const note = (lines: readonly string[]) => {
    largest = Math.max(
      largest,
      lines.reduce((sum, line) => sum + line.length, 0),
    );
  };
  fakeBackground({
    'backup.count': () => ({ rows: ROWS }),
    'backup.read': ({ cursor }: { cursor: { after: string } | null }) => {
      const from = cursor === null ? 0 : Number(cursor.after);
      const lines = Array.from({ length: ROWS_A_PART }, (_, index) => lineOf(from + index));
      note(lines);
      const end = from + ROWS_A_PART;
      const next = end < ROWS ? { table: 'people' as const, after: String(end) } : null;
      return { lines, next, unreadable: 0 };
    },
    'backup.saved': () => null,
    'restore.stage': ({ from, lines }: { from: number; lines: string[] }) => {
      expect(from).toBe(staged);
      note(lines);
      staged += lines.length;
      // The first of each message is looked at as the background does.
      const read = readRow(lines[0] ?? '', 1);
      return read.ok ? null : read.problem;
    },
  });
  const shares: number[] = [];
  const about = { by: 'Maya', savedAt: NOW, onProgress: (share: number) => shares.push(share) };
  const saved = await collectBackup(about);
  const file = new Blob([...(saved?.parts ?? [])]);
  expect(file.size).toBeGreaterThan(160 * MIB);
  expect(saved).toMatchObject({ rows: ROWS, unreadable: 0 });
  expect(shares.at(-1)).toBe(1);
  expect(
    await stageRestore(
      'restore-1',
      readChunks(file, () => undefined),
    ),
  ).toMatchObject({
    ok: true,
    value: { rows: ROWS },
  });
  expect(staged).toBe(ROWS);
  expect(largest).toBeLessThan(MIB);
}, 120_000);
