import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../corpus/lines-in';

describe('the lines of a file of JSON lines', () => {
  it('are those between line feeds, however the file comes', async () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u2029', '\u0085'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const lines: string[] = [];
        for await (const line of linesIn(pieces)) lines.push(line);
        expect(lines).toEqual(pieces.join('').split('\n'));
      }),
    );
  });
});
