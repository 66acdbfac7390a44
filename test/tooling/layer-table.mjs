import { format } from 'prettier';
import { layers } from '../layers.mjs';

/** The marks between which ARCHITECTURE.md carries the table. */
export const tableMarks = { begin: '<!-- layers:begin -->', end: '<!-- layers:end -->' };

/**
 * The layer table as Markdown, laid out as Prettier would.
 *
 * @returns {Promise<string>}
 */
export async function layerTable() {
  const rows = layers.map(({ path, holds, mayImport, packages }) => {
    const all = layers.length - 1 === mayImport.length;
    const others = all ? 'any of the above' : mayImport.map((name) => `\`${name}\``).join(', ');
    return `| \`${path}\` | ${holds} | ${others || '–'} | ${packages.join(', ') || '–'} |`;
  });
  const head = ['| layer | holds | may import | packages |', '| --- | --- | --- | --- |'];
  const table = await format([...head, ...rows].join('\n'), { parser: 'markdown' });
  return table.trim();
}
