/**
 * How imports are found and resolved, alike for both sets of rules.
 *
 * @type {import('dependency-cruiser').ICruiseOptions}
 */
export const cruiseOptions = {
  doNotFollow: { path: ['node_modules', '^\\.wxt/'] },
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
  },
};
