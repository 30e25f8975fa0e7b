import type { Resolution } from '../../domain/resolution/index.ts';

interface CorpusDocument {
  readonly name: string;
  readonly symbol: string;
  readonly labelled: boolean;
}
interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly labels: readonly unknown[];
}
interface Segmentation {
  readonly f1: number;
  readonly whole: number;
}
type Share = 'dated' | 'request' | 'highPrecision' | 'highShare' | 'addressees' | 'recipient' | 'due' | 'recurrence';

export const readCorpus: (folder: string) => Corpus;
export const FORMS: Readonly<Record<'lines' | 'flat', (document: CorpusDocument) => string>>;
export const figuresOf: (
  corpus: Corpus,
  read: (document: CorpusDocument) => Pick<Resolution, 'paragraphs' | 'requests'>,
) => Readonly<Record<'regular' | 'irregular', Segmentation> & Record<Share, number>>;
