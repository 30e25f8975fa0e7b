export { FORMS, readCorpus } from './corpus.mjs';
export { figuresOf } from './figures.mjs';
