import type { Audience } from '../brief/audience';
import type { BriefForm } from '../brief/brief-form';
import type { Facts } from '../brief/fact';
import type { Dossier } from '../deals/dossier';
import type { DocumentWords } from './document-words';

/** What every part of a document is written from. */
export interface DocumentContext {
  readonly form: BriefForm;
  readonly audience: Audience;
  /** Already the reader's view of the records. */
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly words: DocumentWords;
  /** BCP 47, for dates and money. */
  readonly locale: string;
  /** `YYYY-MM-DD` where the rep is. */
  readonly today: string;
}
