/**
 * `npm run demo`: from a fresh clone to Baton at work. With a display it opens a window you can play
 * in; without one it plays the story, prints what happens and leaves screenshots.
 */
import { ensureChromium } from '../tooling/ensure-chromium.mjs';
import { ensurePackages } from '../tooling/ensure-packages.mjs';
import { runCommand } from '../tooling/run-command.mjs';

const MINUTE = 60_000;

/** @param {string} line */
const say = (line) => {
  console.log(`▶ ${line}`);
};

async function main() {
  await ensurePackages(say);
  const chromium = await ensureChromium(say);
  say('building the extension');
  const build = await runCommand('npm', ['run', '--silent', 'build'], {
    timeout: 3 * MINUTE,
    capture: true,
  });
  if (!build.ok) throw new Error(`${build.output}\nThe build failed: ${build.reason}`);
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  say(hasDisplay ? 'opening a window' : 'no display here: playing the story without one');
  const script = hasDisplay ? 'test/demo/window.ts' : 'test/demo/story.ts';
  const played = await runCommand('npx', ['tsx', script], {
    // A window stays open until it is closed; a story that hangs does not.
    timeout: hasDisplay ? 24 * 60 * MINUTE : 5 * MINUTE,
    env: { BATON_CHROMIUM: chromium.path },
  });
  if (!played.ok) throw new Error(`The demo did not get to its end: ${played.reason}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
