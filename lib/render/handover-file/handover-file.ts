import type { BriefDocument, DocumentBlock } from '@/lib/domain/document/document';
import type { ReadinessTopic } from '@/lib/domain/readiness/readiness-answers';
import { blocksHtml, paperHtml } from '../document/paper-html';
import paperCss from '../document/paper.css?raw';
import { escapeHtml } from '@/lib/domain/escape-html';
import checkScript from './check-page.js?raw';
import checkCss from './check-page.css?raw';
import { escapeJson } from './escape-json';
import type { FileWords } from './file-words';

export interface HandoverFileParts {
  readonly dealId: string;
  readonly document: BriefDocument;
  /** What the brief says to each question. */
  readonly answers: Readonly<Record<ReadinessTopic, readonly DocumentBlock[]>>;
  readonly words: FileWords;
  /** Where the result is mailed to. */
  readonly replyTo: string;
}

const ASKED = ['compellingEvent', 'successMetric', 'topLandmine'] as const;
const PUSHED = ['killer', 'quietChampion', 'onTheHook'] as const;

/**
 * A brief as one HTML file that needs nothing else, with the readiness check before it. It asks no network for
 * anything: its own content policy allows no more than the style and the script whose hashes it names.
 */
export async function handoverFile(parts: HandoverFileParts): Promise<string> {
  const { document, words } = parts;
  const style = `${paperCss}\n${checkCss}`;
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(checkScript)}'`,
    `style-src '${await hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(`${document.kind}: ${document.title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
${checkHtml(parts)}
<div id="brief" hidden>${paperHtml(document, 2)}</div>
</main>
<script type="application/json" id="data">${escapeJson(dataOf(parts))}</script>
<script>${checkScript}</script>
</body>
</html>
`;
}

function checkHtml({ words, answers, document }: HandoverFileParts): string {
  const boxes = ASKED.map(
    (id) =>
      `<div class="field"><label for="${id}">${escapeHtml(words.questions[id])}</label><textarea id="${id}" rows="3" required></textarea></div>`,
  );
  const compared = ASKED.map(
    (
      id,
    ) => `<fieldset class="compare" data-topic="${id}"><legend>${escapeHtml(words.questions[id])}</legend>
<div class="sides"><div><h3>${escapeHtml(words.youSaid)}</h3><p class="said"></p></div><div class="paper"><h3>${escapeHtml(words.briefSays)}</h3>${blocksHtml(answers[id])}</div></div>
<div class="judge"><label><input type="radio" name="known-${id}" value="1"> ${escapeHtml(words.known)}</label><label><input type="radio" name="known-${id}" value="0"> ${escapeHtml(words.notKnown)}</label></div></fieldset>`,
  );
  const pushed = PUSHED.map(
    (
      id,
    ) => `<details><summary>${escapeHtml(words.questions[id])}</summary><div class="field"><label for="${id}">${escapeHtml(words.yourAnswer)}</label><textarea id="${id}" rows="2"></textarea></div>
<div class="paper"><h3>${escapeHtml(words.briefSays)}</h3>${blocksHtml(answers[id])}</div></details>`,
  );
  return `<header class="top"><p class="kind">${escapeHtml(document.title)}</p><h1>${escapeHtml(words.title)}</h1><p class="lead">${escapeHtml(words.lead)}</p></header>
<noscript><p class="lead">${escapeHtml(words.noScript)}</p></noscript>
<form id="ask" hidden>
${boxes.join('\n')}
<div class="field short"><label for="by">${escapeHtml(words.by)}</label><input id="by" autocomplete="name" required></div>
<div class="deeds"><button>${escapeHtml(words.compare)}</button></div>
</form>
<details id="skip" hidden><summary>${escapeHtml(words.skip)}</summary><form id="skipping"><div class="field"><label for="reason">${escapeHtml(words.skipReason)}</label><textarea id="reason" rows="2" required></textarea></div><div class="deeds"><button>${escapeHtml(words.skipButton)}</button></div></form></details>
<section id="compare" hidden aria-labelledby="compare-title"><h2 id="compare-title" tabindex="-1">${escapeHtml(words.compareTitle)}</h2>
${compared.join('\n')}
<h2>${escapeHtml(words.pushTitle)}</h2><p class="lead">${escapeHtml(words.pushLead)}</p>
${pushed.join('\n')}
</section>
<section id="result" hidden aria-labelledby="result-title"><h2 id="result-title" tabindex="-1">${escapeHtml(words.resultTitle)}</h2>
<p id="verdict" role="status"></p>
<div class="deeds" id="send"><a id="mail" class="main">${escapeHtml(words.mail)}</a><button type="button" id="copy">${escapeHtml(words.copy)}</button><span id="told" role="status"></span></div>
<div class="field" id="by-hand" hidden><label for="whole">${escapeHtml(words.byHand)}</label><textarea id="whole" rows="6" readonly></textarea></div>
</section>`;
}

function dataOf({ dealId, words, replyTo, document }: HandoverFileParts): object {
  return { dealId, replyTo, client: document.title, words, asked: ASKED, pushed: PUSHED };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
