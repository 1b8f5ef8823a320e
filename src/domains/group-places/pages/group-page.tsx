import { Button, ButtonRow, CheckboxGroup, EmptyState, Heading, NextPages, Tabs } from '#design/index.ts';
import { GROUPS, type Group } from '#domains/administration/index.ts';
import type { Texts } from '#locales/index.ts';
import { groupPath } from '../group-words.ts';
import type { Member } from '../member-queries.ts';
import { fields } from '../sharing-address.ts';
import { VIEWS, type View } from '../views.ts';

export interface GroupPageProps {
  group: Group;
  view: View;
  members: readonly Member[];
  page: number;
  hasMore: boolean;
  texts: Texts;
}

/** Who of a group is to share the places. */
export function GroupPage({ group, view, members, page, hasMore, texts }: GroupPageProps) {
  const words = texts.groupPlaces.group;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <Tabs
        label={words.groups}
        tabs={GROUPS.map((one) => ({
          href: viewPath(one, view),
          label: texts.groups.kinds[one],
          current: one === group,
        }))}
      />
      <Tabs
        label={words.whose}
        tabs={VIEWS.map((one) => ({
          href: viewPath(group, one),
          label: words.views[one],
          current: one === view,
        }))}
      />
      {members.length === 0 ? (
        <EmptyState
          title={words.emptyTitle[view]}
          action={
            view === 'mine'
              ? { href: viewPath(group, 'all'), label: words.seeAll }
              : { href: '/borgere', label: words.toCitizens }
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <form action={`${groupPath(group)}/fordel`} method="get">
          <CheckboxGroup
            form={{ values: { [fields.citizen]: members.filter(isReady).map(({ id }) => id) }, errors: {} }}
            name={fields.citizen}
            label={words.who(page)}
            hint={words.whoHint}
            options={members.map((member) => ({
              value: member.id,
              label: member.name,
              hint: stateOf(member, texts),
            }))}
          />
          <ButtonRow>
            <Button type="submit" variant="primary">
              {words.choose}
            </Button>
          </ButtonRow>
        </form>
      )}
      <NextPages page={page} hasMore={hasMore} href={(to) => `${viewPath(group, view)}&side=${to}`} />
    </>
  );
}

const isReady = ({ needsTold, atWork }: Member): boolean => needsTold && !atWork;

const viewPath = (group: Group, view: View): string =>
  `${groupPath(group)}?visning=${view === 'mine' ? 'mine' : 'alle'}`;

function stateOf({ caseworkerName, needsTold, atWork }: Member, texts: Texts): string {
  const words = texts.groupPlaces.group;
  return [
    caseworkerName ? words.caseworker(caseworkerName) : words.noCaseworker,
    ...(needsTold ? [] : [words.needsMissing]),
    ...(atWork ? [words.atWork] : []),
  ].join('. ');
}
