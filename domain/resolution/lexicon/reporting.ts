/** The words of reporting: how information is given to an organ, and as what. */

/** Verbs, adverbs and detours that may stand before the verb that says what is to be done. */
export const LEADING =
  'also,further,continue,continues,continuing,regularly,duly,periodically,jointly,endeavour,orally,fully,strive,promptly,subsequently,annually,thereafter,be prepared,in turn,ensure,undertake,as appropriate,with,by'.split(
    ',',
  );

export const GIVING =
  'submit,present,prepare,provide,make,transmit,issue,compile,produce,publish,elaborate,deliver,give,circulate,complete,update,render,forward,develop,bring,return,table,communicate,convey,refer,send,supply,offer,put forward,set out,submit and present,conduct and provide,undertake and present,develop and submit,prepare and submit,prepare and present,compile and submit'.split(
    ',',
  );

export const DOCUMENTS =
  'reports?,updates?,briefings?,presentations?,recommendations,proposals?,information,study,studies,overview,summary,summaries,assessments?,analysis,analyses,options,plans?,review,strategy,strategies,terms of reference,note,findings,report-back,conclusions,views,statistics,data,outline,statement,details,draft,drafts,roadmap,road map,paper,evaluation,results,outcome,advice'.split(
    ',',
  );

/** Bodies that reports are given to, by the word that their names turn on. */
export const RECEIVING =
  'Assembly,Council,Commission,Committee,Subcommittee,Conference,Conference of the Parties,Board,Executive Board,Congress,Forum,political forum,Working Group,Group,Permanent Forum,Mission'.split(
    ',',
  );

/** Verbs that tell something to somebody: "inform the Council", "keep the Assembly informed". */
export const TELLING = ['inform', 'brief', 'notify', 'update', 'apprise', 'advise', 'keep', 'alert', 'report to'];

/** Verbs that tell something in a report or at a session. */
export const EXPLAINING = ['elaborate', 'comment', 'clarify', 'explain', 'justify', 'account for', 'expand'];

export const GATHERINGS =
  'meetings?,conferences?,sessions?,workshops?,seminars?,dialogues?,panels?,panel discussions?,forums?,summit,debates?,consultations?,symposium,symposia,expert groups?,events?,round tables?,commemoration,hearings?,negotiations,segment,retreat,observance,ceremony,discussion,discussions,Conference,Meeting,Summit,Congress,Forum,Assembly,Dialogue,High-level Meeting'.split(
    ',',
  );

export const CONVENING = [
  'convene',
  'reconvene',
  'hold',
  'organize',
  'organise',
  'host',
  'conduct',
  'arrange',
  'schedule',
];
