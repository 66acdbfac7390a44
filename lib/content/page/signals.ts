/** A controller that aborts with its parent, and can be aborted before it. */
export function childController(parent: AbortSignal): AbortController {
  const child = new AbortController();
  if (parent.aborted) child.abort();
  parent.addEventListener(
    'abort',
    () => {
      child.abort();
    },
    { signal: child.signal },
  );
  return child;
}
