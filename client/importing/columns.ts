/** The columns of a file to import: what each holds, as the template and `docs/import.md` say it. */
import type { Procedure, Role } from '../../domain/mandate/index.ts';

export interface Column {
  name: string;
  what: string;
  example: string;
}

/** One line a mandate; several people, or several pieces of evidence, are set apart by semicolons. */
export const COLUMNS = [
  { name: 'resolution', what: 'its symbol', example: 'A/RES/66/183' },
  { name: 'paragraph', what: 'as it is printed', example: '37' },
  { name: 'id', what: 'where it is not the symbol and the paragraph, as for the second request of one', example: '' },
  { name: 'kind', what: 'report, event, agenda or request', example: 'report' },
  { name: 'procedure', what: 'how it is followed, where that is not the one of its kind', example: '' },
  { name: 'title', what: 'short enough for a subject line', example: 'report on the world drug problem' },
  { name: 'recipient', what: 'the organ that gets the result; the General Assembly where none is named', example: '' },
  { name: 'due', what: 'the day on which all of it is due; empty where there is none', example: '2012-09-18' },
  { name: 'why', what: 'where that day comes from', example: '67th session opens' },
  {
    name: 'office',
    what: 'that acts, by its id in the directory; the default one where none is named',
    example: 'unodc-new-york',
  },
  { name: 'stage', what: 'the stage that is open now, or closed', example: 'clear' },
  {
    name: 'since',
    what: 'when that was opened; the day of the stage before it where it is empty',
    example: '2012-06-25',
  },
  { name: 'cleared by', what: 'who has cleared a clearance that is open', example: 'chief' },
  { name: 'answered', what: 'who has answered where answers are being gathered', example: '' },
  { name: 'note', what: 'whatever else should stand on record', example: 'Ms Tanaka holds a slot for 10 July' },
] as const satisfies Column[];

export type ColumnName = (typeof COLUMNS)[number]['name'];

/** What may be said of each stage of a procedure, in the columns `draft done`, `draft by`, … */
export const STAGE_COLUMNS = [
  { name: 'done', what: 'the day on which it was done', example: '2012-06-25' },
  { name: 'by', what: 'whose work it was; whoever holds its role where nobody is named', example: 'officer' },
  { name: 'evidence', what: 'symbols of documents, or links', example: 'draft/1' },
  { name: 'due', what: 'its day, where it is not the one that the procedure gives', example: '' },
] as const satisfies Column[];

export type StageColumnName = (typeof STAGE_COLUMNS)[number]['name'];

export const stageColumn = (stage: string, name: StageColumnName): string => `${stage} ${name}`;

/** The roles that a procedure names; each is a column, for whoever is not the one of the office. */
export const rolesOf = ({ stages }: Procedure): Role[] => [
  ...new Set(
    stages.flatMap(({ who, names, responses, notices }) => [
      ...who,
      ...(names ? [names] : []),
      ...(responses ? [responses.from] : []),
      ...notices.escalate.map(({ to }) => to),
    ]),
  ),
];

const stageColumns = ({ stages }: Procedure): string[] =>
  stages.flatMap(({ id }) => STAGE_COLUMNS.map(({ name }) => stageColumn(id, name)));

/** All columns that a file may have, for these procedures. */
export const columnsFor = (procedures: Iterable<Procedure>): string[] => {
  const each = [...procedures];
  return [...new Set([...COLUMNS.map(({ name }) => name), ...each.flatMap(rolesOf), ...each.flatMap(stageColumns)])];
};
