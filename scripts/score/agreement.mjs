/** When a label and a request say the same. */

export const fold = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]/g, '');
export const set = (names) => [...new Set(names.map(fold))].sort().join('|');
export const due = (dues) => [...new Set(dues.map(dueInWords))].sort().join('|');
const dueInWords = ({ type, body, session, year, date }) =>
  ({ session: `${fold(body)} ${session}`, year: `${year}`, date, relative: 'relative' })[type];
export const main = (recipient) => fold((recipient ?? '').split(';')[0]);

export const agreement = (label, request) =>
  (due(label.due) === due(request.due) ? 2 : 0) + (set(label.addressees) === set(request.addressees) ? 1 : 0);
