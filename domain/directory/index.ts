export { actingOffice, type ActingOffice } from './acting-office.ts';
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
