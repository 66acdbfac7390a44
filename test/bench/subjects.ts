import type { Subject } from './subject';

/** What the others are compared with. */
export const baton: Subject = {
  name: 'Baton',
  adapter: 'test/bench/subjects/baton.ts',
  weighed: 'lib/domain/promises/detect-promises.ts',
};

/** What Baton is compared with. None of them looks for promises: they show what reading a mail costs. */
export const peers: readonly Subject[] = [
  {
    name: 'write-good',
    adapter: 'test/bench/subjects/write-good.ts',
    // It sets variables that it never declares, which modules don't allow.
    format: 'cjs',
  },
  { name: 'compromise', adapter: 'test/bench/subjects/compromise.ts' },
  { name: 'chrono-node', adapter: 'test/bench/subjects/chrono-node.ts' },
  {
    name: 'harper.js',
    adapter: 'test/bench/subjects/harper.ts',
    assets: ['node_modules/harper.js/dist/harper_wasm_bg.wasm'],
  },
];
