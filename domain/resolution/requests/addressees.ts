/** Who is asked: the names between the verb and the task ("the Secretary-General and the Office to…", "that the Board…"). */
import {
  BODIES,
  NOT_FOLLOWED,
  UNITED_NATIONS_MARKS,
} from "../lexicon/bodies.ts";

export interface Asked {
  /** The names as written, without articles. */
  readonly names: readonly string[];
  /** What they are asked to do, from its first word on. */
  readonly task: string;
}

/** "to" before these is a preposition, not the beginning of a task. */
const NO_VERB =
  "the|its|their|his|her|a|an|all|which|whom|this|that|these|those|resolutions?|paragraphs?|States|persons|women|children|both|other|any|each|human|international|combat";
const infinitive = new RegExp(
  `(?:^|[ ,])(?<!regard |pursuant |access |according |relation |respect |relevant |due |attention |addition |threats |related |prior |report )to (?=(?!(?:${NO_VERB})\\b)[a-z])|(?:, )?to:|:$`,
);
const aside =
  /,? (?:in (?:accordance|collaboration|consultation|cooperation|close|coordination|line|his|her|its|their|the context|the execution|particular|partnership|conjunction|conformity|addition|view|order|full|implementing|carrying|preparing|this|that|keeping)|within|with(?: the| a| due| their| its)?|as (?:appropriate|well as appropriate|a matter|necessary|the)|where|when|upon|under|acting|working|drawing|subject to|pursuant to|bearing|taking|without|on (?:the basis|a|an|request|behalf)|by|from|at|using|based|consistent|following|while|inter alia|through|if|for|during|after|before|prior to|until|building|making|giving|including|once|via|no later|not later|whose|which|who)\b/;

/** The part of the clause that names, and the part that tells the task; null where nobody is named. */
export const askedIn = (body: string): Asked | null => {
  const indirect = /^that[, ]/.test(body);
  const cut = indirect ? endOfSubject(body) : endOfObject(body);
  if (!cut) return null;
  const names = namesOf(body.slice(indirect ? 5 : 0, cut.names));
  return names.length > 0
    ? { names, task: body.slice(cut.task).replace(/^[ ,]+/, "") }
    : null;
};

const endOfObject = (body: string): { names: number; task: number } | null => {
  const task = infinitive.exec(body);
  if (!task) return null;
  const break_ = aside.exec(body.slice(0, task.index));
  return {
    names: break_ ? break_.index : task.index,
    task: task.index + task[0].length,
  };
};

/** "that the Secretary-General, in line with best practices, conduct…", "that the Office shall…". */
const modal =
  / (?:shall|will|should|is to|are to|may|must|continues? to|continue|(?:submit|report|provide|prepare|conduct|share|consider|ensure|include|undertake|take|convene|organize|hold|devote|make|establish|review|be)(?= ))/;

const endOfSubject = (body: string): { names: number; task: number } | null => {
  const task = modal.exec(body);
  if (!task) return null;
  const break_ = aside.exec(body.slice(0, task.index));
  const auxiliary = /^ (?:shall|will|should|is to|are to|may|must) ?/.exec(
    task[0],
  );
  return {
    names: break_ ? break_.index : task.index,
    task: task.index + (auxiliary ? auxiliary[0].length : 1),
  };
};

const whole = new RegExp(
  `(?:${[...BODIES]
    .filter((name) => /,| and /.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[()]/g, "\\$&"))
    .join("|")})`,
  "g",
);

/** Splits a list of names at its commas and at "and", but not inside a name that holds them. */
const namesOf = (list: string): string[] => {
  const kept: string[] = [];
  const safe = list.replace(
    whole,
    (name) => `\u0001${kept.push(name) - 1}\u0002`,
  );
  return safe
    .split(
      /,? (?:and|as well as|or) (?=the |all |other |relevant |its |[a-z\u0001]|United Nations|Member|States|Governments)|, (?:as well as )?(?:in particular )?(?=the |all |other |[a-z\u0001]|[A-Z])/,
    )
    .map((name) =>
      name.replace(
        /\u0001(\d+)\u0002/g,
        (_, i: string) => kept[Number(i)] ?? "",
      ),
    )
    .map((name) =>
      name
        .replace(
          /^(?:,|and|also|further|both|inter alia|in particular|especially)\b ?/,
          "",
        )
        .replace(/^(?:the|its|all|his|each|any|an?) /i, "")
        .replace(/^(?:the|other) (?=\p{Lu})/u, "")
        .replace(/[,:; ]+$/, "")
        .trim(),
    )
    .filter((name) => name !== "");
};

/** Whether the name is that of the United Nations, or of a body, an officer or a mission of it. */
export const isOfTheUnitedNations = (name: string): boolean =>
  !NOT_FOLLOWED.test(name) &&
  (UNITED_NATIONS_MARKS.some((mark) => name.includes(mark)) ||
    /^(?:UN|MIN|MON|CTED|ICAO|OPCW)[A-Z]*\b/.test(name));
