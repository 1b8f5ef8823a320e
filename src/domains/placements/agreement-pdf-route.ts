import { get, type RequestContext } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { notFound } from '#platform/http/refusal.ts';
import { type AgreementPdfData, renderAgreementPdf } from './agreement-pdf.ts';
import { plannedFollowUps } from './follow-up-plan.ts';
import { totals } from './hours-totals.ts';
import { signingParties } from './placement.ts';
import type { Placement, PlacementVersion } from './placement-facts.ts';
import { holidaysAround } from './placement-holidays.ts';
import type { PlacementView } from './placement-view.ts';
import { schemeName } from './scheme.ts';
import { seePerson } from './see-placement.ts';

/** What the paper says, as far as the one who asks may know it: a workplace never gets the home address. */
function paper(
  c: RequestContext,
  placement: Placement,
  view: PlacementView,
  version: PlacementVersion,
): AgreementPdfData {
  const { texts, actor } = c.var;
  const words = texts.placements;
  const { workplace, citizen, caseworker, consultant } = placement;
  const holidays = holidaysAround(version.startsOn, version.endsOn);
  const sum = totals(version, holidays);
  const isWorkplace = view.party === 'employer' || view.party === 'mentor';
  const address = [citizen.address, citizen.postalCode].filter(Boolean).join(', ') || null;
  const staff = caseworker ?? consultant;
  return {
    municipality: actor.municipalityName,
    scheme: schemeName(texts, placement.scheme).toLowerCase(),
    version: { number: version.number, createdAt: version.createdAt, changeReason: version.changeReason },
    citizen: {
      name: view.person?.name ?? words.pdf.noName,
      address: isWorkplace || citizen.protected ? null : address,
    },
    workplace: {
      company: workplace.companyName,
      name: workplace.name,
      address: [workplace.address, [workplace.postalCode, workplace.city].filter(Boolean).join(' ')].join(
        ', ',
      ),
      cvr: workplace.cvr,
      pNumber: workplace.pNumber,
      contact: workplace.contactName,
    },
    caseworker: {
      name: staff?.name ?? texts.common.someone,
      title: staff?.title ?? null,
      phone: staff?.phone ?? null,
      email: staff?.email ?? null,
    },
    purposes: version.purposes.map((code) => words.purposes[code]?.name ?? code),
    purposeNote: version.purposeNote,
    tasks: version.tasks,
    startsOn: version.startsOn,
    endsOn: version.endsOn,
    hours: version.steps,
    totals: { practiceMinutes: sum.practice, paidMinutes: sum.paid },
    mentor: { name: version.mentorName, email: version.mentorEmail, phone: version.mentorPhone },
    perspective: words.perspectives[version.perspective] ?? null,
    jobAgreement: version.jobAgreement,
    followUps: plannedFollowUps(version, holidays).map(({ kind, dueOn }) => ({
      on: dueOn,
      label: followUpLabel(texts, kind),
    })),
    signatures: signingParties.map((party) => {
      const signature = view.signed[party] && view.signatures.find((known) => known.party === party);
      return {
        party,
        name: signature ? signature.name : nameBefore(placement, view, words.pdf.noName)[party],
        signedAt: signature ? signature.signedAt : null,
        way: signature ? signature.way : 'site',
        onBehalfReason: signature?.onBehalfReason
          ? (texts.common.onBehalf.reasons[signature.onBehalfReason] ?? signature.onBehalfReason)
          : null,
      };
    }),
  };
}

const followUpLabel = (texts: Texts, kind: string): string => texts.placements.followUpKinds[kind] ?? kind;

const nameBefore = (placement: Placement, view: PlacementView, noName: string) => ({
  citizen: view.person?.name ?? noName,
  employer: placement.workplace.contactName,
  caseworker: placement.caseworker?.name ?? placement.consultant?.name ?? '',
});

/** The agreement that waits for signature, or else the one that applies, on paper. */
export const agreementPdfRoute = get('/forloeb/:placementId/aftale.pdf', 'see agreement', async (c) => {
  const { placement, view } = await seePerson(c);
  const version = view.pending ?? view.inForce;
  if (!version) throw notFound();
  const pdf = renderAgreementPdf(paper(c, placement, view, version), c.var.lang);
  c.header('content-type', 'application/pdf');
  c.header(
    'content-disposition',
    `inline; filename="${c.var.texts.placements.pdf.fileName}-${version.number}.pdf"`,
  );
  return c.body(new Uint8Array(pdf));
});
