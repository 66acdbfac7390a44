import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import ts from 'typescript';
import { findChromium } from '../../tooling/find-chromium.mjs';
import { root } from '../../tooling/root.mjs';

/** No host of that name exists: whatever is not answered here is a leak. */
const ORIGIN = 'https://render.invalid';
const PACKAGES: Readonly<Record<string, string>> = {
  dompurify: 'node_modules/dompurify/dist/purify.es.mjs',
  marked: 'node_modules/marked/lib/marked.esm.js',
};
const IMPORT_MAP = {
  imports: {
    '@/': '/',
    ...Object.fromEntries(Object.entries(PACKAGES).map(([name, path]) => [name, `/${path}`])),
  },
};
/** Without a content policy on purpose: what could run or load, would. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>render</title>
<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>
<script type="module">
  import { renderMarkdown } from '/lib/render/render-markdown';
  import { createSanitizer } from '/lib/render/sanitize-html';
  const sanitize = createSanitizer(window);
  const render = (markdown) => renderMarkdown(markdown, sanitize);
  window.renderer = { sanitize, render, raw: (html) => html };
</script><body></body>`;

/** What became of a text in a real page. */
export interface Shown {
  readonly html: string;
  readonly text: string;
  readonly elements: readonly string[];
  /** Attribute names and values, `href=…`. */
  readonly attributes: readonly string[];
}

/** `lib/render` in a real browser's page: no imitation of a DOM parses HTML as browsers do. */
export interface RealPage {
  /** `raw` shows HTML as it is, to prove that harm would be noticed. */
  readonly show: (
    way: 'render' | 'sanitize' | 'raw',
    inputs: readonly string[],
  ) => Promise<Shown[]>;
  /** Addresses asked for by what was shown, and what it ran or said. Empty when all is well. */
  readonly incidents: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the page; null where no Chromium is to be had. */
export async function openRealPage(): Promise<RealPage | null> {
  const found = (await findChromium()).browser;
  if (found === null) return null;
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const incidents: string[] = [];
  const page = await preparedPage(browser, incidents);
  return {
    show: (way, inputs) => page.evaluate(showInPage, { way, inputs }),
    incidents,
    close: () => browser.close(),
  };
}

async function preparedPage(browser: Browser, incidents: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  await page.route('**', (route) => answer(route, incidents));
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction('window.renderer !== undefined');
  return page;
}

async function answer(route: Route, incidents: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === ORIGIN && url.pathname === '/') {
    await route.fulfill({ contentType: 'text/html', body: PAGE });
  } else if (url.origin === ORIGIN && url.pathname.startsWith('/lib/')) {
    const source = readFileSync(join(root, `${url.pathname}.ts`), 'utf8');
    const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
    const { outputText } = ts.transpileModule(source, { compilerOptions });
    await route.fulfill({ contentType: 'text/javascript', body: outputText });
  } else if (url.origin === ORIGIN && Object.values(PACKAGES).includes(url.pathname.slice(1))) {
    await route.fulfill({ contentType: 'text/javascript', path: join(root, url.pathname) });
  } else if (url.pathname !== '/favicon.ico') {
    incidents.push(`request: ${url.href}`);
    await route.abort();
  }
}

/** Runs in the page: shows each input as the preview would, and reads it back. */
async function showInPage(task: {
  way: 'render' | 'sanitize' | 'raw';
  inputs: readonly string[];
}): Promise<Shown[]> {
  const renderer: unknown = Reflect.get(window, 'renderer');
  const make: unknown =
    typeof renderer === 'object' && renderer !== null ? Reflect.get(renderer, task.way) : null;
  if (typeof make !== 'function') throw new Error('The page is not ready.');
  const shown = task.inputs.map((input) => {
    const html = String(Reflect.apply(make, undefined, [input]));
    const place = document.createElement('div');
    place.innerHTML = html;
    document.body.append(place);
    const all = [...place.querySelectorAll('*')];
    return {
      html,
      text: place.textContent,
      elements: [...new Set(all.map((element) => element.localName))],
      attributes: all.flatMap((element) =>
        [...element.attributes].map((one) => `${one.name}=${one.value}`),
      ),
    };
  });
  // Images and handlers act in a later turn; the next frame is after it.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return shown;
}
