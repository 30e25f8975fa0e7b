/** The verbs that open an operative clause, in the third person as resolutions print them. */
import type { Strength } from "../request.ts";

/** Verbs that ask somebody to do something, with the choice that they leave. */
export const ASKING: Readonly<Record<string, Strength>> = {
  requests: "directive",
  directs: "directive",
  instructs: "directive",
  mandates: "directive",
  tasks: "directive",
  asks: "directive",
  "continues to request": "directive",
  "reiterates its request to": "directive",
  "reiterates its request that": "directive",
  "reiterates the request to": "directive",
  "calls upon": "hortatory",
  "calls on": "hortatory",
  urges: "hortatory",
  invites: "hortatory",
  encourages: "hortatory",
  recommends: "hortatory",
  "appeals to": "hortatory",
  "continues to encourage": "hortatory",
  "continues to urge": "hortatory",
  "continues to invite": "hortatory",
  "continues to call upon": "hortatory",
  "reiterates its invitation to": "hortatory",
  "reiterates the invitation to": "hortatory",
  "reiterates its call upon": "hortatory",
  "reiterates its call on": "hortatory",
  "reiterates its call to": "hortatory",
  "reiterates its call for": "hortatory",
  "reiterates its encouragement to": "hortatory",
};

/** The verbs by which an organ settles something itself; what it settles may be a task for others. */
export const DECIDING = ["decides", "resolves", "agrees", "determines"];

/** The verbs that ask for nothing. They matter as the ends of the clauses before them. */
export const OTHER = (
  "accepts acknowledges adopts affirms also appreciates approves authorizes authorises calls commends commits concurs condemns confirms " +
  "congratulates considers continues declares deplores demands emphasizes emphasises encourages endorses establishes " +
  "expresses extends highlights looks notes pays proclaims reaffirms recalls recognizes recognises recommits regrets reiterates rejects " +
  "renews requires reserves stresses supports takes underlines underscores undertakes upholds warns welcomes"
).split(" ");

/** Adverbs and phrases that may stand before the verb; only "strongly" and the like change what it says. */
export const BEFORE_VERB = [
  "also",
  "further",
  "again",
  "once again",
  "once more",
  "furthermore",
  "therefore",
  "accordingly",
  "in addition",
  "hereby",
];
export const EMPHASIS = [
  "strongly",
  "urgently",
  "earnestly",
  "specifically",
  "firmly",
];
