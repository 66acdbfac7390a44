/**
 * Why nothing could be read: it has no words, it is no text, it is a mail that isn't whole, it is too large, or the
 * browser can't open the file.
 */
export const SOURCE_PROBLEMS = ['empty', 'not_text', 'damaged', 'too_large', 'unreadable'] as const;
export type SourceProblem = (typeof SOURCE_PROBLEMS)[number];
