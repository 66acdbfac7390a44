import { pathRules } from './test/tooling/layer-rules.mjs';
import { cruiseOptions } from './test/tooling/cruise-options.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: pathRules(),
  // Types don't run: only imports that are left after compiling count on a path.
  options: { ...cruiseOptions, tsPreCompilationDeps: false },
};
