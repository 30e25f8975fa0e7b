/** How the reader can act: the commands, ready to be pasted. */
import type { NoticeKind } from '../../domain/mandate/index.ts';
import { isOvertaken } from './kinds/overtaken.ts';
import type { Content } from './letter.ts';
import type { Material } from './material.ts';
import { planIn, stageIn } from './words.ts';

/** Kinds after which nothing is to be done on a stage by the reader. */
const ASKS_NOTHING: NoticeKind[] = ['closed', 'no-longer-yours', 'undeliverable', 'flagged'];

export const actsOf = (material: Material): Content['acts'] => {
  const { notice, record, reader } = material;
  const { id } = record.snapshot;
  const stage = stageIn(material);
  if (!stage || ASKS_NOTHING.includes(notice.kind) || isOvertaken(material)) return [];
  const act = (what: string, action: string, details = '') => ({
    what,
    command: `npx mandates do ${inShell(id)} ${action} --stage ${stage.id} --by ${reader.person}${details}`,
  });
  if (notice.kind === 'escalation') {
    return [
      act('Give it to somebody else', 'reassign', ' --to PERSON'),
      { what: 'See the whole record', command: `npx mandates show ${inShell(id)}` },
    ];
  }
  if (stage.kind === 'approval') {
    return [act('Clear it', 'approve'), act('Send it back', 'return', ' --note "what has to change"')];
  }
  const isNaming = planIn(material)?.names;
  return [
    act('Say that it is done', 'complete', isNaming ? ' --to PERSON' : ' --evidence SYMBOL'),
    act('Say that you have seen it', 'acknowledge'),
  ];
};

/** An id with parentheses would be read by the shell. */
const inShell = (id: string): string => (/^[\w/.-]+$/.test(id) ? id : `'${id}'`);
