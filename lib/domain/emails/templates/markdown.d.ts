/** A template's source, taken in as text when the extension is built. */
declare module '*.md?raw' {
  const source: string;
  export default source;
}
