import type { Role } from './actor.ts';
import type { Relation } from './relations.ts';

/** How a role must stand to the one thing the route is about. `always`: the role is enough. */
const conditions = {
  always: () => true,
  /** The citizen themself. */
  self: (relation: Relation) => relation.self,
  /** Someone who acts for the workplace. */
  'at the workplace': (relation: Relation) => relation.atWorkplace,
  /** … and the citizen has said yes, and it is not over. */
  'at the workplace while it lasts': (relation: Relation) => relation.atWorkplace && relation.openToWorkplace,
  /** The mentor named in the agreement, until it is over. */
  'the mentor': (relation: Relation) => relation.mentor && relation.openToWorkplace,
  /** … who has also promised confidentiality. */
  'the mentor, confidential': (relation: Relation) =>
    relation.mentor && relation.confidential && relation.openToWorkplace,
  /** Staff of the municipality; a protected citizen only by the named caseworker and consultant (see `assigned`). */
  staff: (relation: Relation) => !relation.protected || relation.assigned,
  /** Staff who write in the conversation, and those who look after the person or the workplace in it. */
  'takes part': (relation: Relation) =>
    relation.assigned || (relation.takesPart === true && !relation.protected),
} as const;

export type Condition = keyof typeof conditions;
export type Subject =
  | 'citizen'
  | 'suggestion'
  | 'placement'
  | 'workplace'
  | 'opening'
  | 'callOff'
  | 'inquiry'
  | 'conversation'
  | 'company';

export interface Policy {
  /** The thing in the address, as `:citizenId`, `:placementId` … ; null when the role alone decides. */
  about: Subject | null;
  /** Shown on the citizen's page "Hvem har set mine oplysninger"; null when nothing about a person is shown. */
  look: string | null;
  allow: 'everyone' | Partial<Record<Role, Condition>>;
}

const everyone: Policy = { about: null, look: null, allow: 'everyone' };
const byRole = (...roles: Role[]): Policy => ({
  about: null,
  look: null,
  allow: Object.fromEntries(roles.map((role) => [role, 'always'])),
});
const about = (subject: Subject, look: string | null, allow: Partial<Record<Role, Condition>>): Policy => ({
  about: subject,
  look,
  allow,
});

/**
 * Who may do what. Every route names one of these; the gate asks it before the route runs,
 * and writes the look (allowed or denied) when the route is about a person.
 */
export const policies = {
  everyone,
  'signed in': byRole(
    'citizen',
    'employer',
    'mentor',
    'caseworker',
    'consultant',
    'manager',
    'administrator',
  ),

  'list citizens': byRole('caseworker', 'consultant', 'manager'),
  'share places out': byRole('caseworker', 'consultant'),
  'list workplaces': byRole('caseworker', 'consultant', 'manager'),
  'list openings': byRole('caseworker', 'consultant', 'manager'),
  'list placements': byRole('caseworker', 'consultant', 'manager'),
  'list visits': byRole('caseworker', 'consultant', 'manager'),
  'write visit': byRole('consultant', 'manager'),
  'see task tips': byRole('caseworker'),
  'register citizen': byRole('caseworker', 'manager'),
  'register workplace': byRole('consultant', 'manager'),
  'keep portfolio': byRole('consultant', 'manager'),
  'share portfolios': byRole('manager'),
  'see figures': byRole('manager'),
  'weigh matching': byRole('manager'),
  'see learned words': byRole('consultant', 'manager'),
  'see whom matching serves': byRole('consultant', 'manager'),
  'arrange gatherings': byRole('caseworker', 'consultant', 'manager'),
  'sign up for gatherings': byRole('citizen', 'employer', 'mentor'),
  'edit library': byRole('consultant', 'manager'),
  'administer municipality': byRole('administrator'),

  'see citizen': about('citizen', 'see-citizen', {
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
  'edit citizen': about('citizen', 'edit-citizen', { caseworker: 'staff', manager: 'staff' }),
  'record employment': about('citizen', 'record-employment', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
  'see who looked': about('citizen', 'see-looks', { citizen: 'self', caseworker: 'staff', manager: 'staff' }),
  'see needs': about('citizen', 'see-needs', { citizen: 'self', caseworker: 'staff', consultant: 'staff' }),
  'answer needs': about('citizen', 'answer-needs', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'find openings for citizen': about('citizen', 'find-openings', {
    caseworker: 'staff',
    consultant: 'staff',
  }),

  'see workplace': about('workplace', null, {
    employer: 'at the workplace',
    caseworker: 'always',
    consultant: 'always',
    manager: 'always',
  }),
  'see company': about('company', null, {
    employer: 'at the workplace',
    caseworker: 'always',
    consultant: 'always',
    manager: 'always',
  }),
  'keep company': about('company', null, { consultant: 'always', manager: 'always' }),
  'edit workplace': about('workplace', null, { employer: 'at the workplace', consultant: 'always' }),
  'see opening': about('opening', null, {
    employer: 'at the workplace',
    caseworker: 'always',
    consultant: 'always',
    manager: 'always',
  }),
  'edit opening': about('opening', null, { employer: 'at the workplace', consultant: 'always' }),
  'find citizens for opening': about('opening', null, { caseworker: 'always', consultant: 'always' }),

  'see suggestion': about('suggestion', 'see-suggestion', {
    citizen: 'self',
    employer: 'at the workplace while it lasts',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'manage suggestion': about('suggestion', 'manage-suggestion', { caseworker: 'staff', consultant: 'staff' }),
  'answer suggestion as citizen': about('suggestion', 'answer-suggestion', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'answer suggestion as employer': about('suggestion', 'answer-suggestion', {
    employer: 'at the workplace while it lasts',
    caseworker: 'staff',
    consultant: 'staff',
  }),

  'see placement': about('placement', 'see-placement', {
    citizen: 'self',
    // After the end the page is shaped to hold nothing about the person.
    employer: 'at the workplace',
    mentor: 'the mentor, confidential',
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
  'see agreement': about('placement', 'see-agreement', {
    citizen: 'self',
    employer: 'at the workplace while it lasts',
    mentor: 'the mentor, confidential',
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
  'edit agreement': about('placement', 'edit-agreement', { caseworker: 'staff', consultant: 'staff' }),
  'sign agreement': about('placement', 'sign-agreement', {
    citizen: 'self',
    employer: 'at the workplace while it lasts',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'promise confidentiality': about('placement', null, { mentor: 'the mentor' }),
  'record attendance': about('placement', 'record-attendance', {
    employer: 'at the workplace while it lasts',
    mentor: 'the mentor, confidential',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'check in': about('placement', 'check-in', {
    citizen: 'self',
    mentor: 'the mentor, confidential',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  // In confidence: neither the workplace nor those who know it best.
  'tell concern': about('placement', 'concern', { citizen: 'self', caseworker: 'staff', manager: 'staff' }),
  'hear concern': about('placement', 'concern', { caseworker: 'staff', manager: 'staff' }),
  'follow up': about('placement', 'follow-up', { caseworker: 'staff', consultant: 'staff' }),
  'end placement': about('placement', 'end-placement', { caseworker: 'staff', consultant: 'staff' }),
  'assess placement': about('placement', 'assess-placement', {
    citizen: 'self',
    employer: 'at the workplace',
    caseworker: 'staff',
    consultant: 'staff',
  }),

  'carve small job': about('workplace', null, { caseworker: 'always', consultant: 'always' }),
  'contact after end': about('placement', 'contact-after-end', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'stand in job bank': about('citizen', 'job-bank', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'see call-off': about('callOff', null, {
    employer: 'at the workplace',
    caseworker: 'always',
    consultant: 'always',
    manager: 'always',
  }),
  'close call-off': about('callOff', null, { employer: 'at the workplace', consultant: 'always' }),
  'answer call-off': about('callOff', null, { caseworker: 'always', consultant: 'always' }),

  'list inquiries': byRole('consultant', 'manager'),
  'answer inquiry': about('inquiry', null, { consultant: 'always', manager: 'always' }),
  'see own inquiry': about('inquiry', null, { employer: 'at the workplace' }),

  'list conversations': byRole('citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager'),
  'take part in conversation': about('conversation', 'see-conversation', {
    citizen: 'self',
    employer: 'at the workplace while it lasts',
    mentor: 'the mentor, confidential',
    caseworker: 'takes part',
    consultant: 'takes part',
    manager: 'takes part',
  }),
  'open own identity': about('conversation', 'see-conversation', {
    citizen: 'self',
    caseworker: 'takes part',
    consultant: 'takes part',
    manager: 'takes part',
  }),
  'keep contact': about('conversation', 'see-conversation', { citizen: 'self' }),
  'work on conversation': about('conversation', 'see-conversation', {
    caseworker: 'takes part',
    consultant: 'takes part',
    manager: 'takes part',
  }),
  'see marketplace': byRole('citizen', 'employer', 'caseworker', 'consultant'),
  'keep profile': about('citizen', 'see-profile', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
  }),
  'offer place': about('citizen', 'see-profile', { caseworker: 'staff', consultant: 'staff' }),
  'write for citizen': about('citizen', 'see-profile', { caseworker: 'staff', consultant: 'staff' }),
  /** What a profile shows is nobody's name; whether the employer is let in, the page asks. */
  'meet profiles': byRole('employer', 'caseworker', 'consultant'),
  'meet openings': byRole('citizen', 'caseworker', 'consultant'),
  'stand in contact': about('conversation', 'see-conversation', {
    citizen: 'self',
    employer: 'at the workplace while it lasts',
  }),
  /** Staff who do it for the one or the other, such as an employer who calls. */
  'help in contact': about('conversation', 'see-conversation', {
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
  'keep marketplace': byRole('caseworker', 'consultant'),
  'admit employer': about('workplace', null, { caseworker: 'always', consultant: 'always' }),

  'write to citizen': about('citizen', 'see-conversation', {
    citizen: 'self',
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
  'write about placement': about('placement', 'see-conversation', {
    citizen: 'self',
    employer: 'at the workplace while it lasts',
    mentor: 'the mentor, confidential',
    caseworker: 'staff',
    consultant: 'staff',
    manager: 'staff',
  }),
} satisfies Record<string, Policy>;

export type PolicyName = keyof typeof policies;

/** May this role, standing so to the thing, do what the policy is for? A thing that does not exist relates to nobody. */
export function permits(policy: Policy, role: Role | null, relation: Relation | null): boolean {
  if (policy.allow === 'everyone') return true;
  const condition = role && policy.allow[role];
  if (!condition) return false;
  if (policy.about === null) return true;
  return relation !== null && conditions[condition](relation);
}
