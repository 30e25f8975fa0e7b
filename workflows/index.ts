export { brief } from './brief.ts';
export { desk } from './desk.ts';
export { mandate } from './mandate.ts';
export { series } from './series.ts';
