import type { ComponentChildren } from 'preact';
import {
  type Actor,
  get,
  linkPages,
  type RequestContext,
  type Role,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import {
  AdministratorFront,
  accountCounts,
  failedMessages,
  readSettings,
} from '#domains/administration/index.ts';
import { NearDeadline, waitingInquiries } from '#domains/inquiries/index.ts';
import { latestFigures, ManagerFront } from '#domains/insights/index.ts';
import { servedCount, WhereToLook } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { knownTimetable } from '#platform/travel/known-timetable.ts';
import { CitizenFront } from './pages/citizen-front.tsx';
import { EmployerFront } from './pages/employer-front.tsx';
import { MentorFront } from './pages/mentor-front.tsx';
import { StaffFront } from './pages/staff-front.tsx';
import { Welcome } from './pages/welcome.tsx';
import { citizenNow, mentorNow, workplaceNow } from './party-fronts.ts';
import { caseworkerWork, consultantWork } from './staff-work.ts';

type Front = (c: RequestContext, tx: Tx, actor: Actor) => Promise<ComponentChildren>;

const look = ({ var: { texts, lang, clock } }: RequestContext, { name }: Actor) => ({
  texts,
  lang,
  name,
  today: clock.today(),
});

/** What should I do now, and who is waiting for me? One answer for each role. */
const fronts: Record<Role, Front> = {
  citizen: async (c, tx, actor) => (
    <CitizenFront {...look(c, actor)} {...(await citizenNow(tx, c.var.clock, actor))} />
  ),
  employer: async (c, tx, actor) => (
    <EmployerFront
      {...look(c, actor)}
      {...(await workplaceNow(tx, c.var.clock, actor, c.var.texts.front.hidden))}
    />
  ),
  mentor: async (c, tx, actor) => (
    <MentorFront
      {...look(c, actor)}
      {...(await mentorNow(tx, c.var.clock, actor, c.var.texts.front.hidden))}
    />
  ),
  caseworker: async (c, tx, actor) => (
    <StaffFront work="caseworker" {...look(c, actor)} {...(await caseworkerWork(tx, c.var.clock, actor))} />
  ),
  consultant: async (c, tx, actor) => (
    <StaffFront work="consultant" {...look(c, actor)} {...(await consultantWork(tx, c.var.clock, actor))} />
  ),
  manager: async (c, tx, actor) => {
    const snapshot = await latestFigures(tx, c.var.clock);
    const { caseLimit, answerDays } = await readSettings(tx);
    const inquiries = await waitingInquiries(tx, c.var.clock, actor);
    const urgent = <NearDeadline inquiries={inquiries} {...look(c, actor)} />;
    const unserved = <WhereToLook count={await servedCount(tx)} texts={c.var.texts} />;
    return (
      <ManagerFront
        {...{ ...look(c, actor), ...snapshot, urgent, unserved, caseLimit }}
        promisedDays={answerDays}
      />
    );
  },
  administrator: async (c, tx, actor) => (
    <AdministratorFront
      {...look(c, actor)}
      failed={await failedMessages(tx)}
      counts={await accountCounts(tx)}
      timetable={await knownTimetable(tx)}
    />
  ),
};

const wide: readonly Role[] = ['employer', 'caseworker', 'consultant', 'manager', 'administrator'];

const frontPage = get('/', 'everyone', async (c) => {
  const { visitor, texts, demo, database } = c.var;
  if (!visitor) {
    const { title } = texts.about.welcome;
    return showPage(c, { title, wide: true }, <Welcome demo={demo} texts={texts} />);
  }
  if (visitor.link) {
    const { purpose, subjectId } = visitor.link;
    return c.redirect(linkPages[purpose](subjectId), 303);
  }
  const body = await database.inMunicipality(visitor.municipalityId, (tx) =>
    fronts[visitor.role](c, tx, visitor),
  );
  return showPage(c, { title: texts.front.title, wide: wide.includes(visitor.role) }, body);
});

export const frontRoutes: Route[] = [frontPage];
