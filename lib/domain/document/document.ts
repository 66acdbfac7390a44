import type { Audience } from '../brief/audience';
import type { BriefForm, FormSectionId } from '../brief/brief-form';

/** A value with what it is. */
export interface DocumentPair {
  readonly label: string;
  readonly value: string;
}

/** One of several like things: a person, a promise, a risk. */
export interface DocumentEntry {
  readonly lead: string;
  /** What stands beside the lead: a job title, a day. */
  readonly aside: string;
  /** One or two words each. */
  readonly tags: readonly string[];
  /** A label may be empty. */
  readonly lines: readonly DocumentPair[];
}

/** What a document is made of. Every text is plain and clean; whoever renders it escapes it. */
export type DocumentBlock =
  | { readonly type: 'text'; readonly lines: readonly string[] }
  /** Somebody's own words; `by` may be empty. */
  | { readonly type: 'quote'; readonly lines: readonly string[]; readonly by: string }
  | { readonly type: 'pairs'; readonly pairs: readonly DocumentPair[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'entries'; readonly entries: readonly DocumentEntry[] }
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      /** As long as there are columns; the first cell names the row. */
      readonly rows: readonly (readonly string[])[];
    }
  /** Something about the document rather than of it. */
  | { readonly type: 'note'; readonly text: string }
  /** Nobody has written this yet. */
  | { readonly type: 'gap'; readonly text: string };

/** What was asked for once in a section. */
export interface DocumentPart {
  /** Empty where the section's title says it all. */
  readonly label: string;
  /** That it is not settled, in words; empty where it is. */
  readonly mark: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentSection {
  readonly id: FormSectionId | 'history';
  /** What it is counted by: a number, or a letter in a delivery package. */
  readonly sign: string;
  readonly title: string;
  readonly parts: readonly DocumentPart[];
}

/** A brief in one of its forms, ready to be read. */
export interface BriefDocument {
  readonly form: BriefForm;
  readonly audience: Audience;
  readonly kind: string;
  readonly title: string;
  /** Whose it is, from whom to whom, as of when. */
  readonly meta: readonly string[];
  readonly sections: readonly DocumentSection[];
}
