/** `npm run docs:layers`: puts the layer table into ARCHITECTURE.md, between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layerTable, tableMarks } from './layer-table.mjs';
import { root } from './root.mjs';

const file = join(root, 'ARCHITECTURE.md');
const { begin, end } = tableMarks;
const between = new RegExp(`${begin}[^]*${end}`);
const text = readFileSync(file, 'utf8');
const table = await layerTable();
writeFileSync(
  file,
  text.replace(between, () => `${begin}\n\n${table}\n\n${end}`),
);
