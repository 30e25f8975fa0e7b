export { desk } from './desk.ts';
export { mandate } from './mandate.ts';
