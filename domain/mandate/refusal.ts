/** Why a command changes nothing. The kind is for programs, the reason for people. */
export interface Refusal {
  kind: 'NotYours' | 'NotNow' | 'BadInput';
  reason: string;
}

export const notYours = (reason: string): Refusal => ({ kind: 'NotYours', reason });
export const notNow = (reason: string): Refusal => ({ kind: 'NotNow', reason });
export const badInput = (reason: string): Refusal => ({ kind: 'BadInput', reason });
