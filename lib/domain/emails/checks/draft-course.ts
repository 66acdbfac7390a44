/**
 * How a draft's words have gone since it began, as far as they were read. Nothing of the words themselves is
 * kept beyond the page.
 */
export interface DraftCourse {
  /** The words it had when it was first read; null before. */
  readonly began: ReadonlySet<string> | null;
  /** Whether it was seen empty since. */
  readonly wasEmptied: boolean;
}

export const NEW_COURSE: DraftCourse = { began: null, wasEmptied: false };

const TELLING_WORD = /[\p{L}\p{N}]{4,}/gu;
/** With fewer words a body is as good as empty. */
const FEW_WORDS = 3;
/** What a mail that was written anew shares with any other, as a part of its words. */
const SHARED_BY_CHANCE = 0.3;

/** The course after another reading of the draft's own words. */
export function followCourse(course: DraftCourse, text: string): DraftCourse {
  const words = wordsOf(text);
  if (words.size < FEW_WORDS) {
    return course.began === null ? course : { ...course, wasEmptied: true };
  }
  return course.began === null ? { ...course, began: words } : course;
}

/**
 * Whether a draft has become another mail: it was emptied and written anew, or every word was replaced and
 * nobody is named any more whom it was about. One that is brought back by an undo is the same.
 *
 * @param about - Who the mail was about; empty for nobody.
 */
export function isOtherMail(
  { began, wasEmptied }: DraftCourse,
  text: string,
  about: string,
): boolean {
  const words = wordsOf(text);
  if (began === null || words.size < FEW_WORDS) return wasEmptied;
  const shared = [...words].filter((word) => began.has(word)).length / words.size;
  if (shared >= SHARED_BY_CHANCE) return false;
  const names = wordsOf(about);
  return wasEmptied || names.size === 0 || ![...names].some((name) => words.has(name));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(TELLING_WORD));
}
