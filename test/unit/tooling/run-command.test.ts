import { expect, test } from 'vitest';
import { runCommand } from '../../tooling/run-command.mjs';

const node = (script: string, timeout = 20_000) =>
  runCommand(process.execPath, ['-e', script], { timeout, capture: true });

test('gives what was printed', async () => {
  const result = await node('console.log("out"); console.error("err")');
  expect(result).toMatchObject({ ok: true, reason: '' });
  expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('says with which code it failed', async () => {
  expect(await node('process.exit(3)')).toMatchObject({ ok: false, reason: 'exit code 3' });
});

test('says when there is no such program', async () => {
  const result = await runCommand('no-such-program', [], { timeout: 20_000, capture: true });
  expect(result.ok).toBe(false);
  expect(result.reason).toContain('no-such-program');
});

test('gives no input to wait for', async () => {
  expect(await node('process.stdin.on("end", () => process.exit(0)).resume()')).toMatchObject({
    ok: true,
  });
});

test('ends what takes too long, with what it started', async () => {
  const child = 'setInterval(() => {}, 1000)';
  const script = `
    const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', '${child}'], { stdio: 'inherit' });
    ${child};`;
  // The pipes that are waited for close only once the inner one is gone as well.
  expect(await node(script, 1000)).toMatchObject({ ok: false, reason: 'not done after 1 s' });
});
