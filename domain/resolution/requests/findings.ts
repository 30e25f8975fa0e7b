/** Reads the requests of one paragraph: its clauses, who each asks, and what for. */
import type { Request } from "../request.ts";
import type { Paragraph } from "../resolution.ts";
import { askedIn, isOfTheUnitedNations } from "./addressees.ts";
import { agendaSortOf } from "./agenda.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type Timing, timingsIn } from "./dues.ts";
import { isEvent, isReport } from "./kinds.ts";
import { recipientsIn } from "./recipients.ts";
import { rhythmIn } from "./recurrence.ts";
import { tasksOf } from "./tasks.ts";
import { deliverableOf, quoteOf } from "./wording.ts";

export type Finding = Omit<Request, "id" | "paragraph" | "dueDate">;

/** What the rest of the resolution tells about its words. */
export interface Known {
  readonly organ: string;
  readonly canonical: (written: string) => string;
}

export const findingsIn = (
  paragraph: Paragraph,
  chapeau: string | null,
  known: Known,
): Finding[] => {
  const clauses = clausesOf(paragraph.text);
  const own = clauses.flatMap((clause) => findingsOf(clause, known));
  const inherited =
    chapeau === null
      ? []
      : inheritedFrom(chapeau, paragraph.text, clauses, known);
  return [...inherited, ...own];
};

/** A sub-paragraph without a verb of its own does what the last clause of its chapeau asks. */
const inheritedFrom = (
  chapeau: string,
  text: string,
  clauses: readonly Clause[],
  known: Known,
): Finding[] => {
  const last = clausesOf(chapeau).at(-1);
  const startsItself =
    clauses.length > 0 &&
    /^[A-Z]\w+s\b/.test(text) &&
    new RegExp(`^(?:\\w+ )?${clauses[0]?.verb}`, "i").test(text);
  if (!last || startsItself || last.act === "other") return [];
  const asked = askedIn(/[:]$/.test(last.body) ? last.body : `${last.body}:`);
  if (!asked) return [];
  const firstOwn = text.length;
  return asking(
    { ...last, body: "" },
    asked.names,
    text
      .slice(0, firstOwn)
      .replace(/^To /, "to ")
      .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    known,
  );
};

const findingsOf = (clause: Clause, known: Known): Finding[] => {
  if (clause.act === "other") return [];
  if (clause.act === "decides") return deciding(clause, known);
  const asked = askedIn(clause.body);
  if (!asked || (clause.body.endsWith(":") && asked.task === "")) return [];
  return asking(clause, asked.names, asked.task, known);
};

const deciding = (clause: Clause, known: Known): Finding[] => {
  const sort = agendaSortOf(clause.body);
  const timings = timingsOf(clause.body, known);
  if (sort === "inclusion" || (sort !== null && timings.length > 0))
    return [agenda(clause, timings, known)];
  if (/^to /.test(clause.body))
    return isEvent(clause.body)
      ? [finding("event", clause, [known.organ], clause.body, timings, known)]
      : [];
  if (
    /^that the [^;]{2,100} (?:shall|will|should) be (?:held|convened|organized)\b/.test(
      clause.body,
    )
  )
    return [
      finding("event", clause, [known.organ], clause.body, timings, known),
    ];
  const asked = askedIn(clause.body);
  return asked ? asking(clause, asked.names, asked.task, known) : [];
};

const agenda = (
  clause: Clause,
  timings: readonly Timing[],
  known: Known,
): Finding => {
  const subject =
    /^that (?:the )?([A-Z][\w -]+?) (?:shall|will|should) (?!be)/.exec(
      clause.body,
    )?.[1];
  return {
    ...finding(
      "agenda",
      clause,
      [subject ?? known.organ],
      clause.body,
      timings.slice(0, 2),
      known,
    ),
    recipient: known.canonical(subject ?? known.organ),
  };
};

/** One request for all that is asked, and one for each report and event among it. */
const asking = (
  clause: Clause,
  written: readonly string[],
  text: string,
  known: Known,
): Finding[] => {
  const findings: Finding[] = [];
  let other = "";
  for (const task of tasksOf(text)) {
    const kind = isReport(task)
      ? "report"
      : isEvent(task)
        ? "event"
        : "request";
    if (kind === "request") {
      other ||= task;
      continue;
    }
    const timings = timingsOf(task, known);
    const next = finding(kind, clause, written, task, timings, known);
    const last = findings.at(-1);
    if (
      last?.kind === "report" &&
      kind === "report" &&
      (next.due.length === 0 || last.due.length === 0) &&
      next.recurrence === null
    )
      continue;
    findings.push(next);
  }
  const followed = written.some((name) =>
    isOfTheUnitedNations(known.canonical(name)),
  );
  if (other === "" || !followed) return findings;
  return [
    finding("request", clause, written, other, timingsOf(other, known), known),
    ...findings,
  ];
};

const timingsOf = (text: string, known: Known): Timing[] =>
  timingsIn(text, { own: known.organ, canonical: known.canonical });

const finding = (
  kind: Finding["kind"],
  clause: Clause,
  written: readonly string[],
  task: string,
  timings: readonly Timing[],
  known: Known,
): Finding => {
  const rhythm = rhythmIn(task);
  const recipients =
    kind === "report" ? recipientsIn(task).map(known.canonical) : [];
  const addressees = [...new Set(written.map(known.canonical))];
  return {
    kind,
    verb: clause.verb,
    strength: clause.strength,
    addressees,
    recipient:
      kind === "report"
        ? recipients.length > 0
          ? recipients.join("; ")
          : known.organ
        : null,
    due: timings.map(({ due }) => due),
    recurrence: rhythm?.recurrence ?? null,
    deliverable: deliverableOf(task, kind === "report"),
    quote: quoteOf(timings[0]?.words ?? rhythm?.words ?? task),
    confidence: "high",
  };
};
