/** The verbs that open an operative clause, in the third person as resolutions print them. */
import type { Strength } from '../request.ts';

const directive = ['requests', 'directs', 'instructs', 'mandates', 'tasks', 'asks', 'commissions'];
const hortatory = ['calls upon', 'calls on', 'urges', 'invites', 'encourages', 'recommends', 'appeals to'];
/** "reiterates its request to", "renews its invitation to": an older ask, said again. */
const repeated: Readonly<Record<string, Strength>> = {
  request: 'directive',
  requests: 'directive',
  invitation: 'hortatory',
  'call upon': 'hortatory',
  'call on': 'hortatory',
  call: 'hortatory',
  appeal: 'hortatory',
  recommendation: 'hortatory',
  encouragement: 'hortatory',
};

/** "requests" to "request", "expresses" to "express". */
const infinitiveOf = (verb: string): string => verb.replace(/(?:(?<=ss)es|(?<!s)s)(?= |$)/, '');

/** Verbs that ask somebody to do something, with the choice that they leave. */
export const ASKING: Readonly<Record<string, Strength>> = {
  ...Object.fromEntries(
    directive.flatMap((verb) => [verb, `continues to ${infinitiveOf(verb)}`]).map((verb) => [verb, 'directive']),
  ),
  ...Object.fromEntries(
    hortatory.flatMap((verb) => [verb, `continues to ${infinitiveOf(verb)}`]).map((verb) => [verb, 'hortatory']),
  ),
  ...Object.fromEntries(
    Object.entries(repeated).flatMap(([noun, strength]) =>
      ['reiterates', 'renews', 'repeats', 'reaffirms'].flatMap((again) =>
        ['its', 'the'].flatMap((its) => ['to', 'that', 'for'].map((to) => [`${again} ${its} ${noun} ${to}`, strength])),
      ),
    ),
  ),
};

/** The verbs by which an organ settles something itself; what it settles may be a task for others. */
export const DECIDING = ['decides', 'resolves', 'agrees', 'determines'];

/** The verbs that ask for nothing. They matter as the ends of the clauses before them. */
export const OTHER =
  'accepts,acknowledges,adopts,affirms,also appreciates,anticipates,appoints,appreciates,approves,authorizes,authorises,calls,commends,commits,concurs,condemns,confirms,congratulates,considers,continues,declares,deplores,demands,designates,emphasizes,emphasises,encourages,endorses,establishes,expresses,extends,highlights,looks,notes,pays,proclaims,reaffirms,recalls,recognizes,recognises,recommits,regrets,reiterates,rejects,remains,renews,requires,reserves,stresses,supports,takes,thanks,underlines,underscores,undertakes,upholds,warns,welcomes'.split(
    ',',
  );

/** Adverbs and phrases that may stand before the verb. */
export const BEFORE_VERB =
  'also,further,again,once again,once more,furthermore,therefore,accordingly,in addition,hereby,additionally,moreover,finally,likewise,to that end,to this end,in this regard,in that regard,in this respect,in that respect,in this context,in that context,in this connection,in that connection,for this purpose,for that purpose,in doing so,as appropriate,inter alia,consequently,similarly,as a matter of priority,as a first step'.split(
    ',',
  );

/** Only these change what the verb says. */
export const EMPHASIS = [
  'strongly',
  'urgently',
  'earnestly',
  'specifically',
  'firmly',
  'respectfully',
  'kindly',
  'particularly',
  'especially',
];

/** "We request", "(a) To invite": as the heads of State speak, and below "Decides:". */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  [...directive, ...hortatory, ...DECIDING, ...OTHER].map((verb) => [infinitiveOf(verb), verb]),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  take: 'took',
  pay: 'paid',
  uphold: 'upheld',
  undertake: 'undertook',
};

const pastOf = (verb: string): string => {
  const [first = '', ...rest] = infinitiveOf(verb).split(' ');
  const past = IRREGULAR[first] ?? first.replace(/e?$/, 'ed').replace(/([^aeiou])yed$/, '$1ied');
  return [past, ...rest].join(' ');
};

/** "requested", "took", as a decision tells it: "At its 61st plenary meeting the General Assembly requested…". */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  [...directive, ...hortatory, ...DECIDING, ...OTHER].map((verb) => [pastOf(verb), verb]),
);
