import type { LinkAction } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { SigningParty, Status } from './placement.ts';
import { type PlacementTab, placementAddress } from './placement-tabs.ts';
import { isStaffParty, type PlacementView } from './placement-view.ts';

export interface NextStepOf {
  title: string;
  text: string;
  action?: LinkAction;
  secondary?: LinkAction;
}

type Words = { title: string; text: string; action?: string; second?: string };

/** What this party does now, or waits for. */
export function nextStepFor(view: PlacementView, texts: Texts): NextStepOf {
  const words = texts.placements.overview.next;
  const to = (step: Words, address?: string, second?: string): NextStepOf => ({
    title: step.title,
    text: step.text,
    action: step.action && address ? { href: address, label: step.action } : undefined,
    secondary: step.second && second ? { href: second, label: step.second } : undefined,
  });
  const tab = (name: PlacementTab) => placementAddress(view.id, name);
  const page = (name: string) => `${placementAddress(view.id)}/${name}`;

  if (isStaffParty(view.party)) return staffStep(view, words.staff, { to, tab, page });
  if (view.may.includes('sign') && view.party !== 'mentor')
    return to(words[view.party === 'citizen' ? 'citizen' : 'employer'].sign, page('underskriv'));
  const over: Status[] = ['ended', 'stopped', 'past-end-not-closed'];
  switch (view.party) {
    case 'citizen':
      if (view.status === 'cancelled') return to(words.citizen.cancelled);
      if (over.includes(view.status)) return afterwards(view, texts, words.citizen.over);
      if (waitsForOthers(view, 'citizen')) return to(words.citizen['wait-others']);
      if (view.status === 'agreed') return to(words.citizen.agreed, tab('agreement'));
      return view.inForce ? to(words.citizen.running, tab('check-ins')) : to(words.citizen.draft);
    case 'employer':
      if (view.status === 'cancelled') return to(words.employer.cancelled);
      if (over.includes(view.status)) return afterwards(view, texts, words.employer.over);
      if (waitsForOthers(view, 'employer')) return to(words.employer['wait-others']);
      if (view.status === 'agreed') return to(words.employer.agreed, tab('agreement'));
      return view.inForce ? to(words.employer.running, tab('attendance')) : to(words.employer.draft);
    default:
      if (view.end || over.includes(view.status)) return to(words.mentor.over);
      if (!view.person) return to(words.mentor.draft);
      return view.status === 'agreed'
        ? to(words.mentor.agreed, tab('agreement'))
        : to(words.mentor.running, tab('attendance'));
  }
}

/** Both sides are asked how it went; a person whose placement stopped first hears that nobody is to blame. */
function afterwards(view: PlacementView, texts: Texts, over: Words): NextStepOf {
  const { afterStop, assess } = texts.placementLife;
  const { title, text } = view.party === 'citizen' && view.status === 'stopped' ? afterStop : over;
  const asked = view.may.includes('assess')
    ? { href: `${placementAddress(view.id)}/vurdering`, label: assess.tell }
    : undefined;
  return { title, text, action: asked };
}

/** Only before anything applies: in a running placement there are more important things than to wait. */
const waitsForOthers = (view: PlacementView, party: SigningParty): boolean =>
  view.status === 'awaiting-signatures' && view.signed[party] !== null;

function staffStep(
  view: PlacementView,
  words: Texts['placements']['overview']['next']['staff'],
  go: {
    to: (step: Words, address?: string, second?: string) => NextStepOf;
    tab: (name: PlacementTab) => string;
    page: (name: string) => string;
  },
): NextStepOf {
  const { to, tab, page } = go;
  const acts = view.party !== 'manager';
  const link = (address: string) => (acts ? address : undefined);
  if (view.status === 'cancelled') return to(words.cancelled);
  if (view.status === 'ended' || view.status === 'stopped') return to(words.over, link(tab('follow-ups')));
  if (view.status === 'past-end-not-closed') return to(words.close, link(tab('end')));
  if (view.may.includes('sign')) return to(words.sign, page('underskriv'));
  if (view.awaited.includes('caseworker')) return to(words['wait-caseworker'], tab('agreement'));
  if (view.awaited.length > 0)
    return to(words['wait-parties'], link(page('send-link')), link(page('underskriv')));
  if (view.pending && !view.pending.sentAt) return to(words.draft, tab('agreement'));
  if (view.status === 'agreed') return to(words.agreed, link(tab('follow-ups')));
  if (view.status === 'draft') return to(words.draft, tab('agreement'));
  return to(words.running, link(tab('follow-ups')));
}
