export * from './access.ts';
export * from './common.ts';
export * from './design.ts';
