import { describe, expect, it } from 'vitest';
import { followCourse, isOtherMail, NEW_COURSE } from '@/lib/domain/emails/checks/draft-course';

const INTRODUCTION =
  "Meet Priya Raman. She has the full picture from me, so you won't have to explain anything again.";
const OTHER = 'Could we move our call from Tuesday to Thursday at ten, please?';

/** The course of a draft over its readings, and whether the last of them is another mail. */
function isOther(readings: readonly string[], about = 'Priya Raman'): boolean {
  const course = readings.reduce(followCourse, NEW_COURSE);
  return isOtherMail(course, readings.at(-1) ?? '', about);
}

describe('a draft that began in the sidebar', () => {
  it.each([
    ['as it was put in', [INTRODUCTION]],
    ['shortened', [INTRODUCTION, 'Meet Priya Raman, she has the full picture.']],
    ['longer', [INTRODUCTION, `${INTRODUCTION} ${OTHER} ${OTHER}`]],
    ['rewritten, and about the same person', [INTRODUCTION, 'Priya takes over as of Monday.']],
    ['emptied and brought back', [INTRODUCTION, '', INTRODUCTION]],
    ['not read before', ['']],
  ])('is the same mail: %s', (_how, readings) => {
    expect(isOther(readings)).toBe(false);
  });

  it.each([
    ['emptied', [INTRODUCTION, '']],
    ['emptied and written anew', [INTRODUCTION, 'Hi', OTHER]],
    [
      'emptied and written anew, with the same name in it',
      [INTRODUCTION, '', `Priya asks: ${OTHER}`],
    ],
    ['replaced at one go', [INTRODUCTION, OTHER]],
  ])('is another mail: %s', (_how, readings) => {
    expect(isOther(readings)).toBe(true);
  });

  it('is told by its words alone where it is about nobody', () => {
    expect(isOther([INTRODUCTION, OTHER], '')).toBe(true);
    expect(isOther([INTRODUCTION, INTRODUCTION], '')).toBe(false);
  });
});
