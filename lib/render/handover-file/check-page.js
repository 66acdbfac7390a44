/*
 * Runs in the file for who has no Baton, and nowhere else: no import, no request. Texts go in as text, never as
 * markup. It reads its words and the questions from the data block of the page.
 */
(() => {
  /**
   * @typedef {object} PageData
   * @property {string} dealId
   * @property {string} replyTo
   * @property {string} client
   * @property {import('./file-words').FileWords} words
   * @property {readonly import('@/lib/domain/readiness/readiness-check').ReadinessQuestion[]} asked
   * @property {readonly ('killer' | 'quietChampion' | 'onTheHook')[]} pushed
   */

  /** A mail's address must stay under what programs on the way take: some cut at 2,000 characters. */
  const LONGEST_MAIL = 1800;
  /** How much of an answer a mail holds, tried one after the other; the copy always holds all. */
  const WHOLE = 20_000;
  const CUTS = [WHOLE, 600, 400, 280, 200, 140, 90, 60, 30, 10, 0];

  /** @param {string} id */
  const byId = (id) => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(id);
    return found;
  };
  /** @param {string} id */
  const boxOf = (id) => /** @type {HTMLTextAreaElement} */ (byId(id));
  /** @type {unknown} */
  const read = JSON.parse(byId('data').textContent);
  const data = /** @type {PageData} */ (read);
  const { words, asked, pushed } = data;
  const checkId = makeId();
  let takenAt = '';
  /** @type {'none' | 'taken' | 'skipped'} */
  let state = 'none';

  byId('ask').hidden = false;
  byId('skip').hidden = false;
  byId('ask').addEventListener('submit', (event) => {
    event.preventDefault();
    show('taken');
  });
  byId('skipping').addEventListener('submit', (event) => {
    event.preventDefault();
    if (boxOf('reason').value.trim() !== '') show('skipped');
  });
  document.addEventListener('input', refresh);
  byId('copy').addEventListener('click', () => void copyResult());

  /** @param {'taken' | 'skipped'} next */
  function show(next) {
    state = next;
    takenAt = new Date().toISOString();
    for (const id of asked) {
      const said = document.querySelector(`[data-topic="${id}"] .said`);
      if (said !== null) said.textContent = boxOf(id).value.trim();
    }
    byId('ask').hidden = true;
    byId('skip').hidden = true;
    byId('compare').hidden = next === 'skipped';
    byId('result').hidden = false;
    byId('brief').hidden = false;
    refresh();
    byId(next === 'skipped' ? 'result-title' : 'compare-title').focus();
  }

  /** @param {string} id */
  function judged(id) {
    const chosen = document.querySelector(`input[name="known-${id}"]:checked`);
    return chosen instanceof HTMLInputElement ? chosen.value === '1' : null;
  }

  function verdict() {
    if (state === 'skipped') return words.skipped;
    const judgements = asked.map(judged);
    if (judgements.includes(null)) return words.unjudged;
    return judgements.includes(false) ? words.notReady : words.ready;
  }

  function refresh() {
    if (state === 'none') return;
    const isOpen = state === 'taken' && asked.some((id) => judged(id) === null);
    byId('verdict').textContent = verdict();
    byId('send').hidden = isOpen;
    byId('by-hand').hidden = byId('by-hand').hidden || isOpen;
    if (isOpen) return;
    byId('mail').setAttribute('href', mailHref());
    boxOf('whole').value = resultText(WHOLE);
    byId('told').textContent = '';
  }

  /** The longest result that fits a mail's address. */
  function mailHref() {
    const subject = encodeURIComponent(clip(`${words.subject}: ${data.client}`, 120));
    let href = '';
    for (const cut of CUTS) {
      const body = encodeURIComponent(resultText(cut).replaceAll('\n', '\r\n'));
      href = `mailto:${encodeURIComponent(data.replyTo).replace('%40', '@')}?subject=${subject}&body=${body}`;
      if (href.length <= LONGEST_MAIL) break;
    }
    return href;
  }

  /** @param {number} cut */
  function resultText(cut) {
    const by = clip(boxOf('by').value.trim(), Math.min(cut + 40, 200));
    const answers = state === 'skipped' ? [] : asked;
    const told = answers.flatMap((id) => [
      `${words.questions[id]} ${judged(id) ? words.known : words.notKnown}.`,
      clip(boxOf(id).value.trim(), cut),
      '',
    ]);
    const reason = state === 'skipped' ? [clip(boxOf('reason').value.trim(), cut + 20), ''] : [];
    const isCut = [...asked, ...pushed].some((id) => boxOf(id).value.trim().length > cut);
    return [
      `${words.subject}: ${clip(data.client, 80)}`,
      verdict() + (by === '' ? '' : ` (${by})`),
      '',
      ...told,
      ...reason,
      ...(isCut ? [words.shortened] : []),
      words.machineLine,
      machineLine(cut),
    ].join('\n');
  }

  /** @param {number} cut */
  function machineLine(cut) {
    const isTaken = state === 'taken';
    const wire = {
      i: checkId,
      d: data.dealId,
      t: takenAt,
      b: clip(boxOf('by').value.trim(), Math.min(cut + 40, 200)),
      w: isTaken ? '' : clip(boxOf('reason').value.trim(), cut + 20),
      a: isTaken
        ? asked.map((id) => [clip(boxOf(id).value.trim(), cut), judged(id) ? 1 : 0])
        : null,
      p: pushed.map((id) => clip(boxOf(id).value.trim(), cut)),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(wire));
    const coded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return `[baton-readiness-1 ${coded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}]`;
  }

  async function copyResult() {
    const whole = boxOf('whole');
    byId('by-hand').hidden = false;
    whole.select();
    let taken = false;
    try {
      await navigator.clipboard.writeText(whole.value);
      taken = true;
    } catch {
      // A file has no right to the clipboard in every browser; the older way needs none.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- for browsers that keep the clipboard from a file
      taken = document.execCommand('copy');
    }
    byId('told').textContent = taken ? words.copied : words.byHand;
  }

  /**
   * @param {string} text
   * @param {number} longest
   */
  function clip(text, longest) {
    const signs = Array.from(text);
    return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text;
  }

  function makeId() {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
})();
