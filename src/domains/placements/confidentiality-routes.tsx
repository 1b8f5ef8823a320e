import { get, goTo, post, showPage } from '#domains/access/index.ts';
import { newId } from '#platform/id.ts';
import { ConfidentialityPage } from './pages/confidentiality-page.tsx';
import { placementAddress } from './placement-tabs.ts';
import { promiseConfidentiality } from './promise-confidentiality.ts';
import { seePlacement } from './see-placement.ts';

const path = '/forloeb/:placementId/fortrolighed';

export const confidentialityRoutes = [
  get(path, 'promise confidentiality', async (c) => {
    const { view } = await seePlacement(c);
    if (c.var.relation.confidential) return goTo(c, placementAddress(view.id));
    const words = c.var.texts.placements.confidentiality;
    // Not in the placement's frame: nothing of it is shown before the promise.
    return showPage(
      c,
      { title: words.title },
      <ConfidentialityPage
        action={c.req.path}
        workplace={view.workplace.name}
        formId={newId()}
        texts={c.var.texts}
      />,
    );
  }),
  post(path, 'promise confidentiality', async (c) => {
    const { tx, clock, actor, relation } = c.var;
    const placementId = c.req.param('placementId') as string;
    await promiseConfidentiality(tx, clock, actor, { placementId, citizenId: relation.citizenId! });
    return goTo(c, placementAddress(placementId), 'lovet');
  }),
];
