/** The compose file as its tests read it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  image: string;
  build?: string;
  restart?: string;
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string>;
  command?: string[];
  entrypoint?: string[];
  ports?: string[];
  volumes?: string[];
  profiles?: string[];
  healthcheck?: { test: string[] };
}

export interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

export const TEXT = readFileSync('docker-compose.yml', 'utf8');
export const COMPOSE = parse(TEXT, { merge: true }) as Compose;
export const SERVICES = Object.entries(COMPOSE.services);

/** Variables that have no value of their own: the file is refused until somebody gives one. */
export const WANTED = [...new Set([...TEXT.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? ''))];
