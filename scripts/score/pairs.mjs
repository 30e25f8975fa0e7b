/** Pairs labels with requests of the same paragraph; those that agree best come first. */
import { agreement } from './agreement.mjs';

export const pairsOf = (labels, requests) => {
  const candidates = labels
    .flatMap((label) =>
      requests
        .filter(({ paragraph }) => paragraph === label.para)
        .map((request) => ({ label, request, agrees: agreement(label, request) })),
    )
    .sort((a, b) => b.agrees - a.agrees);
  const pairs = [];
  for (const { label, request } of candidates)
    if (!pairs.some((pair) => pair[0] === label || pair[1] === request)) pairs.push([label, request]);
  return pairs;
};
