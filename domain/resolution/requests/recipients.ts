/** Who receives a report: "to the General Assembly", "inform the Council", "for consideration by the Commission". */
import { CAPITAL_WORD } from '../text/letters.ts';

const HEAD =
  '(?:Assembly|Council|Commission|Committee|Subcommittee|Conference|Board|Forum|Congress|Working Group|Group|Mission|Mechanism)';
const TAIL = `(?: (?:(?:on|for|of|to|with|regard|in|against)(?: the)?|and(?! to ))){0,2} ${CAPITAL_WORD}`;
const organ = `(?:(?:${CAPITAL_WORD} (?:and )?){0,5}?${HEAD}(?:${TAIL}){0,12}|high-level political forum(?: on sustainable development)?)`;
/** Who may be told something in the place of an organ. */
const others =
  '(?:Member States|States|Secretary-General|Secretariat|High Commissioner|United Nations High Commissioner for Human Rights|Executive Director)';
const giving = (name: string, to: string): RegExp =>
  new RegExp(
    `\\b(?:${to}|(?<!consultation |cooperation |collaboration |coordination |accordance |dialogue |line |together |along )with) (?:the |its )?(${name})(?:,? (?:and|as well as) (?:to )?(?:the )?(${name}))?|\\b(?:inform|brief|update|provid(?:e|ing)|notify|advise|giv(?:e|ing)|apprise|keep|alert) (?:the )?(${name})(?:,? and (?:the )?(${name}))?|of the (${name})(?= at its)`,
  );
const toOrgan = giving(organ, 'to|by|before');
const toOthers = giving(others, 'to|before');
const ofSession = new RegExp(`sessions? of the (${organ})`);

/** A report that goes through one organ is for the other that is named. */
const through =
  /\bthrough (?:the|its) (?:[A-Z][\w-]+ |and |on |the |of |for ){0,8}(?:Council|Committee|Commission|Secretary-General|Board)/g;

/** The names as written, the main one first; officers and States only where no organ is. */
export const recipientsIn = (task: string): string[] => {
  const direct = task.replace(through, (passed) => '_'.repeat(passed.length));
  const session = ofSession.exec(direct)?.[1];
  const given = toOrgan.exec(direct) ?? (session ? null : toOthers.exec(direct));
  const named = given ? [given[1] ?? given[3] ?? given[5], given[2] ?? given[4]] : [session];
  return named
    .filter((found) => found !== undefined)
    .map((found) => found.replace(/(?: (?:on|for|of|the|and|to|in))+$/, ''));
};
