/**
 * Compounds that resolutions hyphenate and that are no word without the hyphen, as counted over resolutions of all
 * organs (1955 to 2024). Each stands here as it is printed, in lower case.
 */
export const HYPHENATED =
  'above-mentioned action-oriented age-appropriate age-sensitive al-qaida al-shabaab anti-corruption ' +
  'anti-money-laundering anti-trafficking arab-israeli area-based asia-pacific asylum-seekers ' +
  'awareness-raising broad-based capacity-building capacity-development caribbean-focused case-by-case ' +
  'change-related child-sensitive clean-up climate-related climate-resilient co-chaired co-chairs ' +
  'co-facilitators co-hosted cobalt-rich community-based community-level confidence-building ' +
  'conflict-affected conflict-related context-specific contingent-owned cost-effective cost-recovery ' +
  'country-led country-level country-specific cross-border cross-cutting cross-regional cross-sectoral ' +
  'data-sharing decision-making deep-sea development-oriented disability-inclusive disability-responsive ' +
  'disaster-prone duty-free e-commerce e-learning ecosystem-based el-sheikh evidence-based ' +
  'experience-sharing fact-finding faith-based family-oriented far-reaching fast-track fibre-optic ' +
  'fit-for-purpose five-year follow-up food-importing forward-looking four-year full-time gender-based ' +
  'gender-related gender-responsive gender-sensitive gender-specific goal-based high-level high-quality ' +
  'high-risk high-speed hostage-taking human-made human-related ill-treatment impact-based in-depth in-kind ' +
  'in-mission information-sharing institution-building inter-agency inward-looking know-how ' +
  'knowledge-sharing kunming-montreal land-based land-reclamation land-use large-scale life-saving ' +
  'long-standing long-term longer-term low-carbon low-income low-lying malta-based medium-sized medium-term ' +
  'mid-atlantic middle-income money-laundering multi-donor multi-hazard multi-partner multi-stakeholder ' +
  'multi-year nations-nippon nature-based nitrogen-based non-aligned non-bank non-binding non-communicable ' +
  'non-compliance non-concessional non-custodial non-discrimination non-discriminatory non-family non-food ' +
  'non-formal non-governmental non-interference non-proliferation non-refoulement non-self-governing ' +
  'non-state non-use non-violent norm-setting north-east north-south nuclear-weapon-free ocean-based ' +
  'ocean-related oceans-atmosphere one-day open-access open-ended open-ocean outline-solid part-time ' +
  'peer-reviewed peer-to-peer people-centred police-contributing post-conflict post-incident pre-eminent ' +
  'pre-industrial pro-poor public-private quota-based quota-free re-election re-emphasizes re-emphasizing ' +
  're-recruitment resilience-building responsibility-sharing results-based rights-based risk-based ' +
  'risk-informed rules-based run-off scaled-up science-based science-policy sea-based sea-level ' +
  'secretary-general self-defence self-determination self-employment self-esteem self-government self-paced ' +
  'self-reliance session-by-session shore-side short-term slow-onset small-scale so-called somalia-based ' +
  'south-south south-west sub-centres sub-item sub-saharan system-wide three-week time-bound tonga-hunga ' +
  'trade-related trauma-informed troop-contributing two-state two-year un-oceans un-women ' +
  'under-secretary-general university-sasakawa up-to-date value-added victim-centred water-related ' +
  'well-being well-connected well-coordinated well-informed whole-of-government whole-of-society ' +
  'wide-ranging win-win wmo-ioc youth-focused youth-led zero-tolerance';

/** Last parts that go with any first part: "needs-based", "youth-led" is spelled out above, "trade-related". */
export const PRODUCTIVE_ENDINGS = [
  'based',
  'related',
  'oriented',
  'sensitive',
  'building',
  'specific',
  'driven',
  'centred',
  'responsive',
  'affected',
];

/** Before these endings the word is one word all the same: "unrelated", "interrelated", "disaffected". */
export const JOINING_BEGINNINGS = ['un', 'inter', 'cor', 'dis', 'de', 'non', 'out', 're', 'hyper', 'over'];
