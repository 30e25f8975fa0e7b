/** How the reader can act: the commands, ready to be pasted. */
import { isAnswerAwaited, isOvertaken } from '../../domain/mail/index.ts';
import type { NoticeKind, StagePlan } from '../../domain/mandate/index.ts';
import type { Content } from './letter.ts';
import type { Material } from './material.ts';
import { planIn, stageIn } from './words.ts';

/** Kinds after which nothing is to be done on a stage by the reader. */
const ASKS_NOTHING: NoticeKind[] = [
  ...(['closed', 'no-longer-yours', 'undeliverable', 'flagged', 'silence', 'suspended', 'extension-refused'] as const),
];

export const actsOf = (material: Material): Content['acts'] => {
  const { notice, record, reader } = material;
  const { id } = record.snapshot;
  const stage = stageIn(material);
  if (!stage || ASKS_NOTHING.includes(notice.kind) || isOvertaken(notice, record.snapshot)) return [];
  const act = (what: string, action: string, details = '') => ({
    what,
    command: `npx mandates do ${inShell(id)} ${action} --stage ${stage.id} --by ${reader.person}${details}`,
  });
  if (notice.kind === 'extension') {
    return [act('Give the time', 'grant-extension'), act('Refuse it', 'refuse-extension', ' --note "why not"')];
  }
  if (isAnswerAwaited(notice, record.snapshot))
    return [act('Send your answer', 'tick', ` --from ${reader.person} --evidence SYMBOL`)];
  if (notice.kind === 'escalation') {
    return [
      ...(stage.kind === 'approval' ? clearing(act, planIn(material)) : []),
      act('Give it to somebody else', 'reassign', ' --to PERSON'),
      { what: 'See the whole record', command: `npx mandates show ${inShell(id)}` },
    ];
  }
  if (stage.kind === 'approval') {
    return clearing(act, planIn(material));
  }
  const isNaming = planIn(material)?.names;
  return [
    act('Say that it is done', 'complete', isNaming ? ' --to PERSON' : ' --evidence SYMBOL'),
    act('Say that you have seen it', 'acknowledge'),
  ];
};

type Act = (what: string, action: string, details?: string) => Content['acts'][number];

const clearing = (act: Act, plan: StagePlan | undefined): Content['acts'] => [
  act('Clear it', 'approve'),
  ...(plan?.approval?.silence ? [act('Object to it', 'object', ' --note "why"')] : []),
  act('Send it back', 'return', ' --note "what has to change"'),
];

/** An id with parentheses would be read by the shell. */
export const inShell = (id: string): string => (/^[\w/.-]+$/.test(id) ? id : `'${id}'`);
