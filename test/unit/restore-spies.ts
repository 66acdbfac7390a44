import { afterAll, vi } from 'vitest';

// Files that share what is loaded share `fakeBrowser` too: no spy of one may answer in the next.
afterAll(() => {
  vi.restoreAllMocks();
});
