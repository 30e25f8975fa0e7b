export { type ActingOffice, actingOffices } from './acting-office.ts';
export { type Choice, withChoices } from './choices.ts';
export {
  type ActsFor,
  type Directory,
  type Office,
  officeOf,
  peopleWith,
  type Person,
  personOf,
  rolesOf,
} from './directory.ts';
