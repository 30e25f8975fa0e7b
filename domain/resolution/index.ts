/** Reads resolutions: text to paragraphs, paragraphs to requests. Pure: no file, clock or network. */
import { layoutOf } from './layout/layout.ts';
import { NotAResolution } from './not-a-resolution.ts';
import { requestsIn } from './requests/requests.ts';
import type { Resolution } from './resolution.ts';
import { tidy } from './text/tidy.ts';

export type { Due } from './due.ts';
export { NotAResolution } from './not-a-resolution.ts';
export type { Confidence, Request, RequestKind, Strength } from './request.ts';
export type { Paragraph, Resolution } from './resolution.ts';

/** @throws NotAResolution where the text is empty or is no resolution */
export const readResolution = (text: string): Resolution => {
  const tidied = tidy(text);
  if (tidied === '') throw new NotAResolution('the text is empty');
  const layout = layoutOf(tidied);
  if (layout.symbol === null && layout.paragraphs.every(({ kind }) => kind !== 'operative')) {
    throw new NotAResolution('the text has neither a symbol nor a numbered paragraph: it is no resolution');
  }
  return { ...layout, requests: requestsIn(layout) };
};
