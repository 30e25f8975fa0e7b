/** How names are built that no list can hold: missions, panels, rapporteurs, centres. */

/** Heads of names. "The Commission" alone means the commission that the text named in full before. */
export const HEADS: readonly string[] = [
  'Commission',
  'Council',
  'Committee',
  'Special Committee',
  'Ad Hoc Committee',
  'Preparatory Committee',
  'Advisory Committee',
  'Scientific Committee',
  'Subcommittee',
  'Executive Committee',
  'Board',
  'Executive Board',
  'Advisory Board',
  'Bureau',
  'Office',
  'Regional Office',
  'Conference',
  'Forum',
  'Permanent Forum',
  'Programme',
  'Fund',
  'Trust Fund',
  'Agency',
  'Institute',
  'Authority',
  'Regional Centre',
  'Centre',
  'Special Rapporteur',
  'Independent Expert',
  'Special Representative',
  'Special Envoy',
  'Personal Envoy',
  'Special Adviser',
  'Special Coordinator',
  'High Representative',
  'Working Group',
  'Open-ended Working Group',
  'Expert Mechanism',
  'Expert Group',
  'Panel of Experts',
  'Panel',
  'Group of Experts',
  'Group of Governmental Experts',
  'Task Force',
  'Group',
  'Executive Director',
  'Executive Secretary',
  'Commissioner-General',
  'Director-General',
  'Administrator',
  'Under-Secretary-General',
  'Chair',
  'Chairperson',
  'Chairman',
  'Co-Chairs',
  'President',
  'Department',
  'Branch',
  'Section',
  'Service',
  'Secretary',
  'Tribunal',
  'Court',
  'Division',
  'Organization',
  'Unit',
  'Mission',
  'Team',
  'Investigative Team',
  'Monitoring Team',
  'Mechanism',
  'Ombudsperson',
  'Commission of Inquiry',
  'Secretariat of the Convention',
  'secretariat of the Convention',
  'secretariat',
  'commission of inquiry',
  'fact-finding mission',
  'independent international fact-finding mission',
  'independent international commission of inquiry',
  'international independent expert mechanism',
  'expert mechanism',
  'task force',
  'open-ended working group',
  'open-ended intergovernmental working group',
  'working group',
  'expert group',
  'group of governmental experts',
  'ad hoc committee',
];

/** Titles that go on in small letters: "Special Rapporteur on the human rights of migrants". Other names end with their capitals. */
export const GOING_ON: readonly string[] =
  'Special Rapporteur,Independent Expert,Working Group,Open-ended Working Group,Expert Mechanism,Expert Group,Panel of Experts,Group of Experts,Group of Governmental Experts,Special Representative,Special Envoy,Personal Envoy,Special Adviser,Special Coordinator,High Representative,Ad Hoc Committee,Executive Director,Executive Secretary,Director-General,Chair,Chairperson,Chairman,Co-Chairs,President,Task Force,Secretariat of the Convention,secretariat of the Convention,secretariat,commission of inquiry,Commission of Inquiry,fact-finding mission,independent international fact-finding mission,independent international commission of inquiry,international independent expert mechanism,expert mechanism,task force,open-ended working group,open-ended intergovernmental working group,working group,expert group,group of governmental experts,ad hoc committee'.split(
    ',',
  );

/** Words that may stand inside a name between its capital words. */
export const JOINTS: readonly string[] = [
  'of',
  'on',
  'for',
  'the',
  'and',
  'to',
  'in',
  'with',
  'against',
  'under',
  'regard',
];

/** Before "to", these show that a noun follows and no task: "the right to development". */
export const TAKING_TO: readonly string[] =
  'right,rights,access,regard,respect,relation,response,responses,contribution,contributions,threat,threats,support,assistance,approach,approaches,commitment,commitments,attention,pursuant,according,due,prior,subject,related,relating,relevant,contrary,addition,adherence,reference,opposed,return,obstacles,barriers,transition,thanks,reports,report,parties,next,back,accession,solution,solutions,resistance,exposure,dedicated,belonging,applicable,thereto,attached,annexed,addressed,submitted,presented,equal,vulnerable,committed,adaptation,alternatives,services,link,linked,close,closer,referred,up,key,entitled,subjected,exposed,limited'.split(
    ',',
  );

/** After these the name of an officer or group is over, and what it does or under what it acts begins. */
export const ENDING_A_TITLE: readonly string[] =
  'to,as,who,which,whose,that,is,are,was,were,has,have,had,shall,will,should,may,must,can,could,would,at,by,from,within,through,during,under,upon,when,where,before,after,prior,until,via,established,appointed,submitted,presented,contained,entitled,pursuant,including,transmitted,continues,continue,based,acting,working,together,also,not,without,taking,bearing,while,if,convened,mandated,held,created,requested,designated,responsible,tasked,serving,prepared,issued,concerned'.split(
    ',',
  );

/** "persons with disabilities", "with regard to": after other words "with" is no part of a name. */
export const AFTER_WITH: readonly string[] = ['disabilities', 'albinism', 'regard to'];

/** "in accordance with", "in his report": after these words "in" is no part of a name. */
export const AFTER_IN: readonly string[] =
  'accordance,collaboration,consultation,cooperation,coordination,close,line,his,her,its,their,this,that,order,view,particular,partnership,conjunction,conformity,addition,full,fulfilling,implementing,carrying,preparing,the,a,response,all,support,supporting,relation,discharging,pursuance,discharge,keeping,regular,time,advance'.split(
    ',',
  );
