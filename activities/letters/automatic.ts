/** Tells other programs, and vacation notices, that no person wrote this (RFC 3834). */
export const AUTOMATIC = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
};
