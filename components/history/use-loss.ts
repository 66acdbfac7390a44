import { useMutation } from '@tanstack/react-query';
import { personName } from '@/components/brief/person-name';
import { storedNote } from '@/components/notes/stored-note';
import { useDeal } from '@/components/deal/deal-context';
import { i18n } from '#i18n';
import { factFieldSchema, factSchemas } from '@/lib/domain/brief/fact-schemas';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { partAt, withPartAt } from '@/lib/domain/merge/part-at';
import { callSchema } from '@/lib/domain/deals/call';
import { meetingSchema } from '@/lib/domain/deals/meeting';
import type { NoteRow } from '@/lib/domain/deals/note';
import { personSchema } from '@/lib/domain/people/person';
import type { Loss } from '@/lib/domain/versions/version';
import { mendNote } from '@/lib/queries/save-note';
import { savePerson } from '@/lib/queries/save-person';
import { settleLoss } from '@/lib/queries/settle-loss';
import { placeName } from './place-name';

/** Words that were overwritten, and the version that keeps them. */
export interface KeptLoss extends Loss {
  readonly versionId: string;
}

/** A loss beside what stands there now, and what can be done about it. */
export interface OpenLoss {
  readonly loss: KeptLoss;
  /** Which part it is, in words. */
  readonly where: string;
  readonly stands: unknown;
  readonly use: () => void;
  readonly leave: () => void;
}

/** Looks a loss up in the brief as it stands; null where the part is gone, or says the lost words again. */
export function useLosses(): (loss: KeptLoss) => OpenLoss | null {
  const { dossier, valueOf, changeChecked, release } = useDeal();
  const { mutate: save } = useMutation(savePerson);
  const { mutate: mend } = useMutation(mendNote);
  const { mutate: settle } = useMutation(settleLoss);
  const settled = ({ versionId, what, key, path }: KeptLoss) => {
    settle({ dealId: dossier.deal.id, versionId, what, key, path });
  };
  const opened = (loss: KeptLoss, whole: unknown, name: string, write: () => void) => {
    const stands = partAt(whole, loss.path);
    if (stands === undefined || isEqual(stands, loss.lost)) return null;
    const place = placeName({ path: loss.path, from: loss.lost, to: stands }, [whole, whole]);
    return {
      loss,
      where: place === '' ? name : i18n.t('version.in', { where: name, what: place }),
      stands,
      use: () => {
        write();
        settled(loss);
      },
      leave: () => {
        settled(loss);
      },
    };
  };
  return (loss) => {
    if (loss.what === 'person') {
      const person = dossier.people.find(({ id }) => id === loss.key);
      if (person === undefined) return null;
      const { updatedAt: _, position: __, ...base } = person;
      return opened(loss, base, personName(person), () => {
        const changed = personSchema.safeParse(withPartAt(person, loss.path, loss.lost));
        if (changed.success) save({ person: { ...base, ...changed.data }, base });
      });
    }
    if (loss.what === 'call' || loss.what === 'meeting') {
      const base = storedNote(dossier, loss.key);
      if (base === null) return null;
      return opened(loss, base.row, noteName(base), () => {
        const note = withWords(base, loss);
        if (note !== null) mend({ note, base });
      });
    }
    const field = factFieldSchema.safeParse(loss.key);
    if (!field.success) return null;
    const value: unknown = valueOf(field.data);
    return opened(loss, value, i18n.t(`fact.${field.data}.title`), () => {
      const changed = factSchemas[field.data].safeParse(withPartAt(value, loss.path, loss.lost));
      if (!changed.success) return;
      changeChecked(field.data, changed.data);
      release(field.data);
    });
  };
}

const callParts = callSchema.omit({ updatedAt: true });
const meetingParts = meetingSchema.omit({ updatedAt: true });

/** A note with the lost words put back in their place; null where they no longer fit there. */
function withWords({ kind, row }: NoteRow, { path, lost }: KeptLoss): NoteRow | null {
  const value = withPartAt(row, path, lost);
  if (kind === 'call') {
    const call = callParts.safeParse(value);
    return call.success ? { kind, row: call.data } : null;
  }
  const meeting = meetingParts.safeParse(value);
  return meeting.success ? { kind, row: meeting.data } : null;
}

function noteName({ kind, row }: NoteRow): string {
  return i18n.t(`note.kinds.${kind === 'call' ? kind : row.kind}`);
}
