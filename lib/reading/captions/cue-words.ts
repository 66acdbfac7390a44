import { tokenizeVTTCue, type VTTCue, type VTTNode } from 'media-captions';
import { cleanName, likenessOf } from '../transcript/speaker-name';

/** What one voice says within a cue. */
export interface CueWords {
  /** Empty where the cue doesn't say who speaks. */
  readonly name: string;
  readonly words: string;
}

/** `Name: words` within a cue: how Zoom and Meet name who speaks in their captions. */
const LABEL = /^(?:-\s*)?(?<name>[^:\n]{1,80}?):\s+/u;
/** A sign before which nothing of a tag can stand. */
const STRAY = /<(?![a-z/\d])/giu;

/** The words of a cue, voice by voice, without tags. */
export function cueWords(cue: VTTCue): CueWords[] {
  const found: { name: string; words: string }[] = [];
  cue.text = cue.text.replace(STRAY, '&lt;');
  for (const { voice, text } of voicedTexts(tokenizeVTTCue(cue))) {
    const label = voice === '' ? LABEL.exec(text) : null;
    const name = label?.groups?.['name'] ?? '';
    const isLabelled = label !== null && likenessOf(name) !== 'none';
    const speaker = isLabelled ? cleanName(name) : voice;
    const words = (isLabelled ? text.slice(label[0].length) : text).replace(/\s+/gu, ' ').trim();
    const last = found.at(-1);
    if (last?.name === speaker) last.words = `${last.words} ${words}`.trim();
    else found.push({ name: speaker, words });
  }
  return found.filter(({ words }) => words !== '');
}

/** The texts of a tree in their order, without going deeper by calls: a file may nest tags as it likes. */
function voicedTexts(nodes: readonly VTTNode[]): { voice: string; text: string }[] {
  const texts: { voice: string; text: string }[] = [];
  const open = [{ nodes, at: 0, voice: '' }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.nodes[top.at];
    top.at += 1;
    if (node === undefined) open.pop();
    else if (node.type !== 'text') {
      const voice = node.type === 'v' ? cleanName(node.voice) : top.voice;
      open.push({ nodes: node.children, at: 0, voice });
    } else {
      const last = texts.at(-1);
      if (last?.voice === top.voice) last.text += node.data;
      else texts.push({ voice: top.voice, text: node.data });
    }
  }
  return texts;
}
