import type { Request } from '../request.ts';
import type { Layout } from '../layout/layout.ts';

export const requestsIn = (_layout: Layout): Request[] => [];
