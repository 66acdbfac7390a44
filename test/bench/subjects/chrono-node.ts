import { parse } from 'chrono-node';
import { sending } from './sending';

/** Finds the times that a mail names, and nothing else. */
export function read(text: string): object[] {
  return parse(text, new Date(sending.sentAt));
}
