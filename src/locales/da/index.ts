export * from './about.ts';
export * from './access.ts';
export * from './common.ts';
export * from './companies.ts';
export * from './design.ts';
export * from './matching.ts';
export * from './messages.ts';
export * from './openings.ts';
