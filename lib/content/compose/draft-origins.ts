import {
  followCourse,
  isOtherMail,
  NEW_COURSE,
  type DraftCourse,
} from '@/lib/domain/emails/checks/draft-course';
import {
  introductionConcerns,
  type IntroductionConcern,
} from '@/lib/domain/emails/checks/introduction-concerns';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import { isTracked } from '@/lib/domain/emails/tracked-kinds';
import { ownWords } from '@/lib/domain/mail/own-words';
import type { ComposeSession } from './compose-session';
import { createDraftMemory } from './draft-memory';
import type { OriginMemory } from './origin-memory';

/** A draft that began in the sidebar and still is that mail, with its writer's own words as they stand. */
export interface BegunDraft {
  readonly origin: DraftOrigin;
  readonly text: string;
}

/** What leaves with the report of a send, see `sendReportSchema`. */
export interface SentWords {
  readonly text: string;
  readonly insertionId: string | null;
  readonly isOther: boolean;
}

type Session = Pick<ComposeSession, 'compose' | 'snapshot' | 'ownText'>;

/** The drafts of a page that began in the sidebar. Every call may throw what reading the page throws. */
export interface DraftOrigins {
  /** The draft as it stands now; null for any other mail, and while nobody has said what it is. */
  readonly read: (session: Session) => BegunDraft | null;
  /** What the rep has not been told yet of a mail that is about to go. */
  readonly concerns: (session: Session) => readonly IntroductionConcern[];
  /** The rep has seen them. */
  readonly told: (session: Session, concerns: readonly IntroductionConcern[]) => void;
  readonly wordsToSend: (session: Session) => SentWords;
}

interface Kept {
  course: DraftCourse;
  told: readonly IntroductionConcern[];
}

/** The longest text the contract takes, in UTF-16 units. */
const LONGEST_TEXT = 20_000;

/** Follows what became of drafts by what the memory knows of their beginnings. */
export function createDraftOrigins(memory: Pick<OriginMemory, 'of' | 'insertionOf'>): DraftOrigins {
  const drafts = createDraftMemory<Kept>(() => ({ course: NEW_COURSE, told: [] }));
  const keptOf = ({ compose, snapshot }: Session) => drafts.of(compose, snapshot().draftId);
  const originOf = ({ compose, snapshot }: Session) => memory.of(compose, snapshot().draftId);
  const look = (session: Session) => {
    const origin = originOf(session);
    if (origin === null || origin === undefined) return { origin, text: '', isOther: false };
    const text = ownWords(session.ownText());
    const kept = keptOf(session);
    kept.course = followCourse(kept.course, text);
    return { origin, text, isOther: isOtherMail(kept.course, text, origin.csmName) };
  };
  const read = (session: Session) => {
    const { origin, text, isOther } = look(session);
    return origin === null || origin === undefined || isOther ? null : { origin, text };
  };
  return {
    read,
    concerns(session) {
      const draft = read(session);
      const all = draft === null ? [] : introductionConcerns(draft.text, draft.origin);
      const kept = keptOf(session);
      // What was put right and is lost again is new.
      kept.told = kept.told.filter((concern) => all.includes(concern));
      return all.every((concern) => kept.told.includes(concern)) ? [] : all;
    },
    told(session, concerns) {
      const kept = keptOf(session);
      kept.told = [...new Set([...kept.told, ...concerns])];
    },
    wordsToSend(session) {
      const { origin, text, isOther } = look(session);
      const insertionId = memory.insertionOf(session.compose);
      if (origin === null || isOther) return { text: '', insertionId: null, isOther };
      // Of what nobody has named yet the background decides whether it is kept.
      const words = origin === undefined ? ownWords(session.ownText()) : text;
      const isKept = origin === undefined || isTracked(origin.kind);
      return { text: isKept ? words.slice(0, LONGEST_TEXT) : '', insertionId, isOther };
    },
  };
}
