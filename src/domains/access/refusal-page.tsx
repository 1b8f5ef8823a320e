import { ButtonLink, Heading } from '#design/index.ts';
import type { Refusal } from '#platform/http/refusal.ts';
import type { RequestContext } from './route.ts';
import { showPage } from './show-page.tsx';

type Words = { title: string; text: string };

/** What went wrong, said kindly, with a way on. Holds nothing about what was asked for. */
export function showRefusal(c: RequestContext, status: Refusal['status'] | 500, reason: string): Response {
  const words = c.var.texts.access.refusals;
  const said = ((words as unknown as Record<string, Words>)[reason] ??
    (words as unknown as Record<string, Words>)[status])!;
  const placementPath = /^\/forloeb\/[0-9a-f-]{36}/.exec(c.req.path)?.[0];
  return showPage(
    c,
    { title: said.title },
    <>
      <Heading>{said.title}</Heading>
      <p class="font-lead">{said.text}</p>
      {reason === 'confidentiality' && placementPath ? (
        <ButtonLink variant="primary" href={`${placementPath}/fortrolighed`}>
          {words.promise}
        </ButtonLink>
      ) : (
        <ButtonLink href="/">{words.home}</ButtonLink>
      )}
      {status === 500 && <p>{words.requestId(c.var.requestId)}</p>}
    </>,
    status === 400 ? 422 : status,
  );
}
