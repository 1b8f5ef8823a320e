import { Heading } from '#design/index.ts';
import { get, isStaff, type Route, showPage } from '#domains/access/index.ts';
import { notFound } from '#platform/http/refusal.ts';
import { answerRoutes } from './answer-routes.tsx';
import { meetingFile } from './meeting-file.ts';
import { mustBeOffered, showCitizen, showEmployer, showStaff, suggestionOf } from './show-suggestion.tsx';
import { staffRoutes } from './staff-routes.tsx';
import { suggestRoutes } from './suggest-routes.tsx';
import { meetingOf } from './suggestion.ts';

/** Open to all, since a workplace that said no may see nothing else; it holds nothing about anybody. */
const showThanks = get('/forslag/tak', 'everyone', (c) => {
  const words = c.var.texts.suggestions.thanks;
  return showPage(c, { title: words.title }, <Heading lead={words.no}>{words.title}</Heading>);
});

const showSuggestion = get('/forslag/:suggestionId', 'see suggestion', async (c) => {
  const suggestion = await suggestionOf(c);
  if (isStaff(c.var.actor)) return showStaff(c, suggestion);
  return c.var.actor.role === 'citizen' ? showCitizen(c, suggestion) : showEmployer(c, suggestion);
});

/** A calendar wants an address for everybody; this one reaches nobody. */
const noReply = 'ingen-svar@fodfaeste.example';

const showMeetingFile = get('/forslag/:suggestionId/moede.ics', 'see suggestion', async (c) => {
  const suggestion = await suggestionOf(c);
  if (c.var.actor.role === 'citizen') mustBeOffered(suggestion);
  const meeting = meetingOf(suggestion);
  if (!meeting) throw notFound();
  const { citizen, workplace, caseworker, consultant } = suggestion;
  const { actor } = c.var;
  const us = [meeting.organiser, caseworker, consultant].find((one) => one?.email);
  const organiser = { name: us?.name ?? actor.municipalityName, email: us?.email ?? noReply };
  const reader =
    actor.role === 'citizen'
      ? citizen
      : actor.role === 'employer'
        ? { name: workplace.contactName, email: workplace.contactEmail }
        : organiser;
  const file = meetingFile(
    suggestion,
    meeting,
    { organiser, attendee: { name: reader.name, email: reader.email ?? organiser.email } },
    c.var.texts,
    c.var.clock.now(),
  );
  return c.body(file.content as string, 200, {
    'content-type': file.contentType,
    'content-disposition': `attachment; filename="${file.filename}"`,
  });
});

export const suggestionRoutes: Route[] = [
  ...suggestRoutes,
  showThanks,
  showSuggestion,
  showMeetingFile,
  ...answerRoutes,
  ...staffRoutes,
];
