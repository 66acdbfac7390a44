import { tableRules } from './test/tooling/layer-rules.mjs';
import { cruiseOptions } from './test/tooling/cruise-options.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: tableRules(),
  options: { ...cruiseOptions, tsPreCompilationDeps: true },
};
