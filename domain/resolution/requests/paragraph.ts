/** Reads one paragraph: its clauses, who each asks, and what for; and what it leaves open for the paragraphs below it. */
import { agentOf, type Asked, askedIn, sharing } from './addressees.ts';
import { asking } from './asking.ts';
import { type Clause, clausesOf, cut, type Passage, passageOf } from './clauses.ts';
import type { Context } from './context.ts';
import { settling } from './deciding.ts';
import type { Ask, Finding } from './finding.ts';
import type { Mention } from './mentions.ts';
import { asksItself, endsOf, givesMandate, type Opener, taskBelow } from './openers.ts';
import { passiveIn } from './passives.ts';
import { namesMeant } from './pronouns.ts';
import { isOfTheUnitedNations } from './standing.ts';

export interface Reading {
  readonly findings: readonly Finding[];
  /** Null where the paragraphs below it are sentences of their own. */
  readonly opener: Opener | null;
}

/** "to request the Court… to render": a decision to ask is an ask. */
const decidesToAsk =
  /^(?:,? ?[^;:]{0,120}?,)? ?to (?:also )?(?:request|invite|urge|encourage|ask|call upon|mandate|authorize|entrust|task) /;

export const readParagraph = (
  text: string,
  mentions: readonly Mention[],
  above: Opener | null,
  context: Context,
): Reading => {
  const passage = passageOf(text, mentions);
  const clauses = clausesOf(passage, above === null || above.ends === 'that');
  const opensItself = clauses[0]?.first === true;
  const below = above && !opensItself ? continued(above, passage, clauses, context) : NOTHING;
  const passive = clauses.length === 0 ? passiveIn(passage) : null;
  if (passive) return readAsk(passive.clause, passive.asked, mentions, '', context);
  const own = clauses.map((clause, i) => readClause(clause, clauses[i + 1], mentions, passage, context));
  const last = own.at(-1);
  return {
    findings: [...below.findings, ...own.flatMap(({ findings }) => findings)],
    opener: text.endsWith(':') ? (last?.opener ?? below.opener) : (last?.opener ?? null),
  };
};

const NOTHING: Reading = { findings: [], opener: null };

/** A sub-paragraph without a verb of its own does what the chapeau above it asks. */
const continued = (above: Opener, passage: Passage, clauses: readonly Clause[], context: Context): Reading => {
  const whole = cut(passage, 0, clauses[0]?.at);
  const subject =
    above.ends === 'that' || /^That\b/.test(passage.text)
      ? askedIn({ text: decapitalized(whole.text), masked: decapitalized(whole.masked) })
      : null;
  const task = subject ? subject.task : taskBelow(above, whole);
  if (!task) return NOTHING;
  const ask: Ask = subject ? { ...above.ask, addressees: subject.names.map(context.canonical) } : above.ask;
  const opens = passage.text.endsWith(':');
  return {
    findings: opens && !asksItself(task.text) ? [] : asking(ask, task, context),
    opener: opens ? { ask, ends: endsOf(task.text) } : null,
  };
};

const decapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const readClause = (
  clause: Clause,
  next: Clause | undefined,
  mentions: readonly Mention[],
  passage: Passage,
  context: Context,
): Reading => {
  if (clause.act === 'other') return NOTHING;
  const before = passage.text.slice(0, clause.at);
  if (clause.act === 'decides') return readDecision(clause, mentions, before, context);
  const asked =
    askedIn(clause.body) ??
    agentOf(clause.body) ??
    sharing(clause.body, next?.act === 'asks' ? askedIn(next.body) : null);
  return asked ? readAsk(clause, asked, mentions, before, context) : NOTHING;
};

/** "decides that the arrangements shall be made": what is done to the subject is no task of it. */
const undergone =
  /^be (?!responsible|requested|invited|the\b|a\b|able|guided|headed|represented)(?:[a-z]+ly )?(?:[a-z]+ed|made|held|taken|given|set|put|drawn|borne|kept)\b/;

const readDecision = (clause: Clause, mentions: readonly Mention[], before: string, context: Context): Reading => {
  const ask = decidesToAsk.exec(clause.body.masked);
  if (ask) {
    const asked = askedIn(cut(clause.body, ask[0].length));
    if (asked) return readAsk(clause, asked, mentions, before, context);
  }
  const settled = settling(clause, context);
  const mandated = givesMandate(clause) ? bodyNamedIn(clause, mentions, before, context) : null;
  if (mandated) return { findings: settled, opener: { ask: mandated, ends: 'words' } };
  if (settled.length > 0) return { findings: settled, opener: null };
  const asked = /^that[, ]/.test(clause.body.masked) ? askedIn(clause.body) : null;
  if (asked && !undergone.test(asked.task.text)) return readAsk(clause, asked, mentions, before, context);
  return {
    findings: [],
    opener: clause.body.text === ':' ? { ask: askOf(clause, [context.organ], context), ends: 'that' } : null,
  };
};

const readAsk = (
  clause: Clause,
  asked: Asked,
  mentions: readonly Mention[],
  before: string,
  context: Context,
): Reading => {
  const ask = askOf(clause, namesMeant(asked.names, before, mentions), context);
  const opens = asked.task.text.endsWith(':') || asked.task.text === '';
  const silent = opens && !asksItself(asked.task.text);
  return {
    findings: silent ? [] : asking(ask, asked.task, context),
    opener: opens ? { ask, ends: endsOf(asked.task.text) } : null,
  };
};

const bodyNamedIn = (clause: Clause, mentions: readonly Mention[], before: string, context: Context): Ask | null => {
  const from = before.length;
  const named = mentions.find(
    ({ at, name }) => at >= from && at < from + clause.body.text.length && isOfTheUnitedNations(name),
  );
  return named ? askOf(clause, [named.name], context) : null;
};

const askOf = (clause: Clause, names: readonly string[], context: Context): Ask => {
  const addressees = names.map(context.canonical);
  return { clause, addressees, certain: addressees.length > 0 && addressees.every(context.isKnown) };
};
