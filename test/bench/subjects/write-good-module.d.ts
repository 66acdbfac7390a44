/** The part of write-good that is used; the package brings no types. */
declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number }[];
}
