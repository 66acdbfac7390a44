/** A template's source, taken in as text when the extension is built. */
declare module '*.md?raw' {
  const source: string;
  // eslint-disable-next-line no-restricted-syntax -- as Vite gives it
  export default source;
}
