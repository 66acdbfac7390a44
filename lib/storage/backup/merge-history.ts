import { factStateOf, type Fact } from '@/lib/domain/brief/fact';
import type { FileTable } from '@/lib/domain/backup/file-tables';
import { newId } from '@/lib/domain/ids';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { Person } from '@/lib/domain/people/person';
import { historyHolds } from '@/lib/domain/versions/history-holds';
import type { NewLoss } from '@/lib/domain/versions/record-change';
import type { Change } from '@/lib/domain/versions/version';
import type { BatonDatabase } from '../database';
import { allVersions, keepVersion } from '../repositories/versions-repository';

type Row = Readonly<Record<string, unknown>>;

interface Told {
  readonly changes: Change[];
  readonly losses: NewLoss[];
}

/** Collects what a merge overwrites in briefs, and keeps it as one version of each deal. */
export class MergeHistory {
  private readonly byDeal = new Map<string, Told>();

  /** @param hadDeal - The deals that were here before: a new one brings its own history. */
  constructor(private readonly hadDeal: ReadonlySet<string>) {}

  /** A row of the file takes the place of ours; `ours` is undefined where there was none. */
  overwrote(table: FileTable, ours: Row | undefined, theirs: Row): void {
    if (!this.hadDeal.has(String(theirs['dealId']))) return;
    if (table === 'facts') {
      const [from, to] = [ours, theirs] as unknown as [Fact | undefined, Fact];
      const state = from === undefined ? null : factStateOf(from);
      this.of(to.dealId).changes.push({
        what: 'fact',
        field: to.field,
        from: state,
        to: factStateOf(to),
      });
    }
    if (table === 'people') {
      const [from, to] = [ours, theirs] as unknown as [Person | undefined, Person];
      this.of(to.dealId).changes.push({ what: 'person', personId: to.id, from: from ?? null, to });
    }
  }

  /** Our row stands and the file's does not. */
  lost(table: FileTable, ours: Row, theirs: Row): void {
    const dealId = String(ours['dealId']);
    if (!this.hadDeal.has(dealId)) return;
    const whole = { path: '' };
    if (table === 'facts' && !isEqual(ours['value'], theirs['value']))
      this.of(dealId).losses.push({
        what: 'fact',
        key: String(ours['field']),
        lost: theirs['value'],
        kept: ours['value'],
        ...whole,
      });
    if (table === 'people')
      this.of(dealId).losses.push({
        what: 'person',
        key: String(ours['id']),
        lost: theirs,
        kept: ours,
        ...whole,
      });
  }

  /**
   * Writes the versions.
   *
   * @param at - ISO instant.
   */
  async keep(db: BatonDatabase, at: string): Promise<void> {
    for (const [dealId, { changes, losses }] of this.byDeal) {
      const versions = losses.length === 0 ? [] : await allVersions(db, dealId);
      // Merging the same file again loses nothing that the history does not hold already.
      const unheard = losses.filter((loss) => !historyHolds(versions, loss));
      await keepVersion(db, {
        id: newId(),
        dealId,
        reason: 'merged',
        at,
        changes: changes.slice(0, 1_000),
        losses: unheard.slice(0, 1_000),
      });
    }
  }

  private of(dealId: string): Told {
    const told = this.byDeal.get(dealId) ?? { changes: [], losses: [] };
    this.byDeal.set(dealId, told);
    return told;
  }
}
