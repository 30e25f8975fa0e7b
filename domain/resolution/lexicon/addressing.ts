/** The words around an addressee: those that open an aside, those that show that a noun and not a task follows "to". */

/** Words that open an aside between the addressee and what it is asked: "in consultation with…,", "within existing resources,". */
export const ASIDE =
  'in (?:(?:the )?future|accordance|collaboration|consultation|cooperation|close|coordination|line|his|her|its|their|the (?:context|execution|light|framework|implementation|course|performance|discharge|fulfil?ment|exercise|process|event|conduct|preparation|field|area|spirit|absence)|particular|partnership|conjunction|conformity|addition|view|order|full|implementing|carrying|preparing|this|that|keeping|fulfilling|discharging|pursuance|cases?|all|a (?:manner|timely)|response|support|relation|regard|respect|developing|providing|undertaking|its|compliance|parallel|future)|within(?! the [\uE000])|with(?: (?:the|a|due|their|its|full|support|assistance|dedicated))?|as(?! well as)|where|when|whenever|wherever|upon|under|acting|working|drawing|subject to|pursuant to|bearing|taking|without|on (?:the basis|a|an|request|behalf|an urgent)|by|from|at|using|based|consistent|following|while|inter alia|through|if|for (?:the|that|this|its)|during|after|before|prior to|until|building|making|giving|via|no later|not later|whose|which|who|according|consistently|throughout|pending|established|led by|supported|entitled|referred|contained|adopted|appointed|convened|mentioned|subsequently|together with|jointly with|along with|alongside|notwithstanding|recalling|noting|recognizing|jointly|annually|immediately|urgently|preferably|again|also|further|therefore|especially when|once|having|serving|to the extent|to that end|to this end|with a view|individually|collectively|mindful|as well as in|both individually|that have|that are';

/** "to" before these is a preposition. */
export const AFTER_PREPOSITION =
  'the,its,their,his,her,a,an,all,which,whom,this,that,these,those,resolution,resolutions,paragraph,paragraphs,persons,women,children,both,other,any,each,human,international,such,date,national,conflict,armed,developing,it,them,be paid,information,article,chapter,section,annex,general,specific,every,and,existing,one,two,three,four'.split(
    ',',
  );

/** What follows "and" or a comma in a list of addressees, where another addressee begins. */
export const ANOTHER =
  'the,all,other,relevant,its,each,any,both,interested,concerned,international,regional,subregional,multilateral,national,specialized,civil,private,non-governmental,intergovernmental,donor,donors,developed,developing,bilateral,Member,member,observer,States,Governments,stakeholders,agencies,funds,programmes,organizations,bodies,entities,institutions,mechanisms,special,treaty,mandate,academia,media,youth,individuals,academics,troop-contributing,troop-,police-contributing,leaders,parties,countries,representatives,potential,appropriate,similar,competent,local,resident,humanitarian,development,financial,research,business,community,in particular,as well as,including,especially,notably'.split(
    ',',
  );

/** The auxiliaries by which a decision makes somebody's task: "decides that the Office shall…". */
export const MODALS = [
  'shall',
  'will',
  'should',
  'is to',
  'are to',
  'may',
  'must',
  'would',
  'be requested to',
  'is requested to',
  'are requested to',
  'is invited to',
  'are invited to',
];

/** Verbs in their base form after "requests that the Secretary-General". */
export const TASK_VERBS =
  'submit,report,provide,prepare,conduct,share,consider,ensure,include,undertake,take,convene,organize,organise,hold,devote,make,establish,review,be,continue,develop,present,inform,brief,keep,update,carry,give,appoint,address,assist,support,facilitate,implement,work,examine,explore,identify,assess,issue,transmit,convey,bring,allocate,use,strengthen,promote,monitor,coordinate,cooperate,circulate,complete,initiate,maintain,pay,play,reflect,seek,study,propose,publish,recommend,remain,hire,serve,act,begin,start,consult,designate,finalize,intensify,enhance,expand,respond,notify,add,adopt,apply,collect,compile,contribute,create,deploy,disseminate,engage,evaluate,focus,help,host,increase,integrate,introduce,investigate,launch,mobilize,observe,participate,place,plan,prioritize,proceed,produce,put,raise,reduce,refrain,resume,set,streamline,urge,utilize,find,meet,conclude,draw,elaborate,incorporate,accelerate,advise,arrange,authorize,build,call,clarify,commission,deliver,determine,direct,encourage,entrust,improve,invite,lead,list,offer,pursue,revise,send,step,supply,visit'.split(
    ',',
  );
