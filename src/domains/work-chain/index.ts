export { type Clash, clashes, freeWeekdays, type Span, workOf } from './work.ts';
export { WorkChain } from './work-chain.tsx';
export { workSpans } from './work-queries.ts';
