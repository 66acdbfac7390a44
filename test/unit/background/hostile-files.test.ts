import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFile } from '@/components/import/open-file';
import { NotText, readChunks } from '@/components/files/read-chunks';
import { rowLine } from '@/lib/domain/backup/read-row';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import type { FileKind } from '@/lib/domain/backup/file-header';
import { contract, type MessageName, type ParsedInput } from '@/lib/messaging/contract/contract';
import { stageRestore } from '@/lib/queries/stage-restore';
import { z } from '@/lib/domain/zod';
import { aDeal, aPerson, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

const LATER = '2026-03-09T09:00:00.000Z';
const requestSchema = z.object({ name: z.string(), input: z.unknown() });

let background: BackgroundHarness;
beforeEach(async () => {
  background = new BackgroundHarness();
  // What a page asks goes to the real handlers, as the contract lets it through.
  const answer = async (raw: unknown): Promise<unknown> => {
    const { name, input } = requestSchema.parse(raw);
    const message = name as MessageName;
    const parsed = contract[message].input.parse(input) as ParsedInput<MessageName>;
    return { ok: true, value: await background.ask(message, parsed) };
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((raw: unknown): unknown =>
    answer(raw),
  );
  await background.db.deals.add(aDeal());
  await background.db.people.add(aPerson());
});

async function everything(): Promise<unknown> {
  const { db } = background;
  const rows = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  const { stagedRows: _, ...kept } = Object.fromEntries(await Promise.all(rows));
  return kept;
}

function fileOf(lines: readonly string[], kind: FileKind = 'backup'): string {
  const writer = createFileWriter({ baton: kind, savedAt: NOW, by: 'Maya' });
  return writer.begin() + writer.add(lines) + writer.end();
}
const theirs = aDeal({ id: 'deal-theirs', name: 'Brook Vets', updatedAt: LATER });
const person = (changes: object) => rowLine('people', { ...aPerson(), ...changes });
const fact = (value: unknown) =>
  rowLine('facts', {
    dealId: 'deal-northwind',
    field: 'risks',
    value,
    toConfirm: false,
    none: false,
    origins: [],
    revision: 1,
    updatedAt: LATER,
  });
const sound = fileOf([person({ updatedAt: LATER }), rowLine('deals', theirs)]);
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** What each file is, where it is refused, and its parts, so that a large one is not held in one piece. */
const HOSTILE: readonly (readonly [
  string,
  object,
  readonly (string | Blob | Uint8Array<ArrayBuffer>)[],
])[] = [
  ['of something else', { code: 'foreign' }, ['{"name":"package.json"}']],
  ['of nothing', { code: 'foreign' }, []],
  ['of a newer Baton', { code: 'newer' }, [sound.replace('"format":1', '"format":2')]],
  ['cut off', { code: 'truncated' }, [sound.slice(0, -120)]],
  ['with another word', { code: 'damaged' }, [sound.replace('Brook', 'Creek')]],
  [
    'with markup in a name',
    { code: 'markup', line: 2, path: 'people.name' },
    [fileOf([person({ name: '<img src=x onerror=alert(1)>' }), rowLine('deals', theirs)])],
  ],
  [
    'with a number for a text',
    { code: 'wrong_value', line: 3, path: 'deals.name' },
    [fileOf([person({}), rowLine('deals', { ...theirs, name: 7 })])],
  ],
  [
    'with a text for a list',
    { code: 'wrong_value', line: 2, path: 'people.addresses' },
    [fileOf([person({ addresses: 'dana@nw.example' })])],
  ],
  [
    'with another type deep in a fact',
    { code: 'wrong_value', line: 2, path: 'facts.value.0.mitigation' },
    [fileOf([fact([{ id: 'risk-0001', risk: 'x', likelihood: 'low', mitigation: { a: 1 } }])])],
  ],
  [
    'nested ten thousand deep',
    { code: 'too_deep', line: 2 },
    [sound.replace('"title":""', `"title":${deep(10_000)}`)],
  ],
  [
    'with a text without end',
    { code: 'too_long', line: 2, path: 'people.caresAbout' },
    [fileOf([person({ caresAbout: 'x'.repeat(2e6) })])],
  ],
  [
    'of 200 MB that repeats itself',
    { code: 'out_of_order', line: 3, path: 'people' },
    [
      `${sound.split('\n')[0] ?? ''}\n`,
      ...Array<Blob>(200).fill(
        new Blob([`${person({ caresAbout: 'x'.repeat(9_500) })},\n`.repeat(100)]),
      ),
    ],
  ],
  [
    'of 200 MB of one letter',
    { code: 'foreign' },
    Array<Blob>(200).fill(new Blob(['x'.repeat(1e6)])),
  ],
  [
    'with 200 MB in one line',
    { code: 'long_line', line: 2 },
    [`${sound.split('\n')[0] ?? ''}\n`, ...Array<Blob>(200).fill(new Blob(['x'.repeat(1e6)]))],
  ],
  ['with a shared deal', { code: 'wrong_kind' }, [fileOf([rowLine('deals', theirs)], 'deal')]],
];

describe('a file to restore', () => {
  const stage = (parts: readonly BlobPart[]) =>
    stageRestore(
      'restore-one',
      readChunks(new Blob([...parts]), () => undefined),
    );

  it.each(HOSTILE)(
    '%s is refused with its place, and nothing is touched',
    async (_, problem, parts) => {
      const before = await everything();
      expect(await stage(parts)).toMatchObject({ ok: false, problem });
      expect(await everything()).toEqual(before);
      // Not even what was laid aside on the way can be made to count.
      const rows = await background.db.stagedRows.count();
      const input = {
        restoreId: 'restore-one',
        mode: 'replace',
        rows: rows + 1,
        savedAt: NOW,
      } as const;
      expect(await background.ask('restore.commit', input)).toBe(false);
      expect(await everything()).toEqual(before);
    },
  );

  it('that is no text is refused', async () => {
    const before = await everything();
    await expect(stage([sound.slice(0, 200), Uint8Array.of(0xff, 0xc0, 0x80)])).rejects.toThrow(
      NotText,
    );
    expect(await everything()).toEqual(before);
  });

  it('is taken once it is sound, after any of those', async () => {
    await stage([sound.slice(0, -120)]);
    const staged = await stage([sound]);
    expect(staged).toMatchObject({ ok: true, value: { rows: 2 } });
    const input = { restoreId: 'restore-one', mode: 'merge', rows: 2, savedAt: NOW } as const;
    expect(await background.ask('restore.commit', input)).toBe(true);
    expect(await background.db.deals.get('deal-theirs')).toEqual(theirs);
  });

  it('is checked again by the background, whatever the page made of it', async () => {
    const lines = [person({}), person({ id: 'person-two', name: '<script>' })];
    const problem = await background.ask('restore.stage', {
      restoreId: 'restore-one',
      from: 0,
      lines,
    });
    expect(problem).toEqual({ code: 'markup', line: 3, path: 'people.name' });
    expect(await background.db.stagedRows.count()).toBe(0);
  });
});

describe('a file to bring in', () => {
  const asDeal = (part: string | Blob | Uint8Array<ArrayBuffer>) =>
    typeof part === 'string' ? part.replace('"baton":"backup"', '"baton":"deal"') : part;

  it.each(HOSTILE.filter(([name]) => !/nothing|shared|one letter/u.test(name)))(
    '%s is refused too',
    async (name, problem, parts) => {
      const before = await everything();
      const opened = await openFile(new File(parts.map(asDeal), 'deal.json'));
      // What is larger than any deal is refused before it is read.
      const isLarge = name.includes('200 MB');
      expect(opened).toMatchObject({
        kind: 'refused',
        problem: isLarge ? { code: 'too_large', line: null } : problem,
      });
      expect(await everything()).toEqual(before);
    },
  );

  it.each([
    ['records of another deal', [rowLine('deals', theirs), person({})]],
    ['two deals', [rowLine('deals', theirs), rowLine('deals', aDeal())]],
    ['no deal', [person({})]],
    [
      'a table that no deal has',
      [rowLine('deals', theirs), rowLine('settings', { key: 'crms', value: [] })],
    ],
  ])('with %s is refused', async (_, lines) => {
    const opened = await openFile(new File([fileOf(lines, 'deal')], 'deal.json'));
    expect(opened).toMatchObject({ kind: 'refused' });
  });

  it('that holds everything is named for what it is', async () => {
    expect(await openFile(new File([sound], 'baton.json'))).toEqual({ kind: 'backup' });
  });

  it('merged with a hostile choice writes nothing but the deal', async () => {
    const opened = await openFile(
      new File([fileOf([rowLine('deals', theirs)], 'deal')], 'deal.json'),
    );
    if (opened.kind !== 'deal') throw new Error(opened.kind);
    const { shared } = opened.file;
    const take = ['__proto__', 'deal.__proto__.x', 'fact.risks', 'deal.id'];
    const merge = { dealId: 'deal-northwind', shared, take, ref: 'deal.json' };
    expect(await background.ask('share.merge', merge)).toBe('deal-northwind');
    expect(await background.db.deals.toArray()).toMatchObject([
      { id: 'deal-northwind', name: 'Northwind Clinics' },
    ]);
    expect(
      contract['share.merge'].input.safeParse({ ...merge, shared: { ...shared, people: [7] } })
        .success,
    ).toBe(false);
  });
});
