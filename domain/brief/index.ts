export { BRIEF_PARTS, briefOf, type BriefPart, type BriefPartName, type Followed } from './brief.ts';
export { nextBrief } from './week.ts';
