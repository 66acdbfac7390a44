import type { ReadinessTopic } from '@/lib/domain/readiness/readiness-answers';

/** Every text of the file for who has no Baton, beside the brief itself. */
export interface FileWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly by: string;
  readonly questions: Readonly<Record<ReadinessTopic, string>>;
  readonly compare: string;
  readonly skip: string;
  readonly skipReason: string;
  readonly skipButton: string;
  readonly youSaid: string;
  readonly briefSays: string;
  readonly known: string;
  readonly notKnown: string;
  readonly pushTitle: string;
  readonly pushLead: string;
  readonly yourAnswer: string;
  readonly compareTitle: string;
  readonly resultTitle: string;
  readonly ready: string;
  readonly notReady: string;
  readonly unjudged: string;
  readonly skipped: string;
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly shortened: string;
  readonly machineLine: string;
  readonly noScript: string;
  /** Of the mail with the result. */
  readonly subject: string;
}
