/** Names of many at once, and the words by which a name that no list holds is known to be of the United Nations, or not. */

/** The United Nations and parts of it that resolutions address together. */
export const UNITED_NATIONS_GROUPS: readonly string[] = [
  'United Nations',
  'United Nations system',
  'United Nations development system',
  'United Nations family',
  'United Nations agencies, funds and programmes',
  'United Nations funds and programmes',
  'United Nations funds, programmes and agencies',
  'United Nations funds, programmes and specialized agencies',
  'United Nations Country Team',
  'United Nations country team',
  'United Nations country teams',
  'specialized agencies',
  'regional commissions',
  'special procedures',
  'special procedures of the Human Rights Council',
  'special procedures mandate holders',
  'treaty bodies',
  'human rights treaty bodies',
  'mandate holders',
  'resident coordinators',
  'resident coordinator system',
];

/** A capital word of these makes a name one of the United Nations, unless a word of `ELSEWHERE` stands in it. */
export const UNITED_NATIONS_HEADS: readonly string[] =
  'United Nations,UN,Secretary-General,Under-Secretary-General,Secretariat,secretariat of the,Special Rapporteur,special rapporteurs,Special Representative,Special Envoy,Special Adviser,Personal Envoy,Special Coordinator,Resident Coordinator,Humanitarian Coordinator,Independent Expert,High Commissioner,High Representative,Commission,Council,Committee,Subcommittee,General Assembly,Working Group,Expert Mechanism,Panel of Experts,Group of Experts,Group of Governmental Experts,Task Force,Office of,Office for,Department of,Department for,Executive Director,Executive Secretary,Executive Secretaries,Administrator,Commissioner-General,Director-General,Board,Bureau,Co-Chairs,Chair,Chairperson,Chairman,President,Presidents,Court of Justice,Tribunal,Residual Mechanism,Mechanism,Permanent Forum,Conference of,Preparatory Committee,Investigative Team,Monitoring Team,Ombudsperson,Ombudsman,Subsidiary Body,Global Compact,Peacebuilding,Platform on,Facility,Force Commander,Mission,mission for the,mission in,mission on,fact-finding mission,commission of inquiry,expert group,working group,task force of the,panel of experts,regional commissions,specialized agencies,treaty bodies,special procedures,mandate holders,resident coordinator,rapporteurs,co-chairs,Team,Division,Branch,Centre,Regional Centre,Institute,Executive Directorate,Trust Fund,Voluntary Fund,Programme,Office'.split(
    ',',
  );

/** Names with these are of other organizations or of one country. */
export const ELSEWHERE: readonly string[] =
  'African Union,European,League of Arab States,Arab League,Organization of American States,Organization of Islamic,Islamic Cooperation,Commonwealth,Association of Southeast,ASEAN,Economic Community of,ECOWAS,Intergovernmental Authority,Southern African,North Atlantic,INTERPOL,International Criminal Police,Red Cross,Red Crescent,Inter-Parliamentary,national,National,Government,Parliament,Federal,Transitional,Joint Force,Group of Five,Group of Twenty,G20,Local Networks,Shanghai,Collective Security,Caribbean Community,Pacific Islands,Gulf,Olympic,Paralympic,Financial Action Task Force,Wassenaar,Kimberley,Kosovo,Taliban,political part,Programme of Action,Plan of Action,Platform for Action,Council of Europe,President of the Republic'.split(
    ',',
  );

/** "Entities of the United Nations system", "departments of the Secretariat": common nouns that the rest of the name places. */
export const UNITED_NATIONS_PARTS: readonly string[] =
  'entities,entity,agencies,agency,bodies,body,organizations,organization,organs,organ,funds,programmes,offices,office,institutions,departments,department,mechanisms,mechanism,system,secretariat,secretariats,representatives,envoys,coordinators,missions,operations,teams,components,officials,managers,experts,leadership,parts,elements,procedures,holders,chair,chairs,bureau,bureaux,secretary,executive heads,heads,presence,group'.split(
    ',',
  );

/** Who may be asked anything without a secretariat having to follow it: the noun that a name turns on. */
export const NOT_FOLLOWED: readonly string[] =
  'States,State,States Members,States parties,States Parties,Member States,observer States,Governments,Government,countries,country,parties,Parties,parties to,members,Members,membership,civil society,private sector,donors,donor,international community,academia,stakeholders,leaders,delegations,actors,partners,sides,authorities,signatories,participants,nations,economies,companies,Powers,Power,communities,individuals,people,youth,media,creditors,territories,Convention,Conventions,Covenant,Covenants,Protocol,Declaration,Charter,Agreement,Agenda,Framework,Strategy,Statute,Rules,Principles,Programme of Action,Plan of Action,Platform for Action,troop- and police-contributing countries,troop-contributing countries'.split(
    ',',
  );
