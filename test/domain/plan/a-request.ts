/** Requests for the tests of plans. */
import type { Request } from '../../../domain/resolution/index.ts';

/** Paragraph 22 of A/RES/66/183, unless said otherwise. */
export const aRequest = (differing: Partial<Request> = {}): Request => ({
  id: 'A/RES/66/183/22',
  paragraph: '22',
  kind: 'request',
  verb: 'requests',
  strength: 'directive',
  addressees: ['United Nations Office on Drugs and Crime'],
  recipient: null,
  due: [],
  recurrence: null,
  deliverable: 'continue providing technical assistance to Member States',
  quote: 'requests the United Nations Office on Drugs and Crime',
  references: [],
  dueDate: null,
  confidence: 'high',
  ...differing,
});
