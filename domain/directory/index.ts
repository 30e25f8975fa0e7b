export { absenceOn, backOn, deputisedBy, presentFor, withAbsence } from './absence.ts';
export { type ActingOffice, actingOffices } from './acting-office.ts';
export { type Choice, withChoices } from './choices.ts';
export { type ActsFor, type Directory, type Office, officeOf, peopleWith, personOf, rolesOf } from './directory.ts';
export { keepingSettings, maySetFor, withPerson } from './own-settings.ts';
export { type Absence, DIGEST_HOURS, type MailChoice, type Person, WEEKDAYS } from './person.ts';
