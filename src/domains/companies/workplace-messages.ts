import type { RequestContext } from '#domains/access/index.ts';

/** The sentences of a form for a workplace. */
export const messagesFor = (c: RequestContext) => {
  const { pNumberTaken: _, ...sentences } = c.var.texts.companies.errors;
  return { ...c.var.texts.formMessages, ...sentences };
};
