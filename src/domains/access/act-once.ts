import type { Tx } from '#platform/database/open.ts';
import { Refusal } from '#platform/http/refusal.ts';
import { isId } from '#platform/id.ts';
import type { RequestContext } from './route.ts';

/**
 * The same form sent twice acts once; the second sending leads to where the first one ended.
 * `sender` is whoever sends it: nobody else's form id leads anywhere.
 */
export async function actOnce(
  c: RequestContext,
  tx: Tx,
  sender: string,
  act: (c: RequestContext) => Promise<Response> | Response,
): Promise<Response> {
  const formId = c.var.body._form;
  if (typeof formId !== 'string' || !isId(formId)) return act(c);
  const claimed = await tx
    .insertInto('formSubmission')
    .values({ formId, actorKey: sender, path: c.req.path, location: '', at: c.var.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('formId')
    .executeTakeFirst();
  if (!claimed) {
    const first = await tx
      .selectFrom('formSubmission')
      .selectAll()
      .where('formId', '=', formId)
      .executeTakeFirstOrThrow();
    if (first.actorKey !== sender || first.path !== c.req.path) throw new Refusal(409, 'form-reused');
    return c.redirect(first.location, 303);
  }
  const response = await act(c);
  const location = response.status === 303 ? response.headers.get('location') : null;
  await (location
    ? tx.updateTable('formSubmission').set({ location }).where('formId', '=', formId).execute()
    : tx.deleteFrom('formSubmission').where('formId', '=', formId).execute());
  return response;
}
