/**
 * Trained weights as text, packed so that gzip comes near to what they hold: each of the three strings
 * has one kind of symbol. Rows stand in the order of their keys; a key is told by its distance from the
 * one before, then one bit for each outcome says whether it has a weight, and the weights follow.
 */
export interface PackedTable {
  readonly outcomes: number;
  /** What a packed weight of 1 stands for. */
  readonly step: number;
  /** Distances of keys: each symbol adds what {@link gapOf} says, and the first that adds less than {@link MORE} ends it. */
  readonly gaps: string;
  /** Seven outcomes a symbol, as bits. */
  readonly masks: string;
  /** Weights, {@link ZERO} standing for nought. */
  readonly values: string;
}

/** Weights as they are stored, written by the training script. */
export interface PackedModel {
  readonly transitions: readonly number[];
  readonly tags: PackedTable;
  readonly kind: PackedTable;
  readonly strength: PackedTable;
  readonly who: PackedTable;
}

/** The symbols: what needs no escaping in a string of JSON or JavaScript, one byte each first. */
const SYMBOLS = [
  ...range(33, 126).filter((code) => code !== 34 && code !== 92),
  ...range(0xc0, 0xff),
];
/** Symbols from this number on say that a distance goes on. */
export const MORE = 91;
/** What the symbol after {@link MORE} adds, for tables whose keys lie far apart. */
export const MUCH = 4096;
/** The number of outcomes in a mask's symbol. */
export const MASK_BITS = 7;
/** The symbol's number that a weight of nought would have. */
export const ZERO = 46;

const NUMBERS = new Uint8Array(256);
SYMBOLS.forEach((code, number) => {
  NUMBERS[code] = number;
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The symbol of a number, 0 to 155. */
export function symbolOf(number: number): string {
  return String.fromCharCode(SYMBOLS[number] ?? 33);
}

/** The number of the symbol at an offset. */
export function numberAt(text: string, offset: number): number {
  return NUMBERS[text.charCodeAt(offset) & 255] ?? 0;
}

/** What a symbol adds to a distance, by its number. */
export function gapOf(number: number): number {
  return number > MORE ? MUCH : number;
}
