import { Details, Select } from '#design/index.ts';
import type { Member } from '../member-queries.ts';
import { fields, pairWord, type Sharing } from '../sharing-address.ts';
import { type Shown, titleAt } from './shown.ts';

/** Staff knows more than a computation: a place can be decided, and one can be ruled out. */
export function ChangePlace({
  member,
  placeId,
  sharing,
  shared,
  lines,
  texts,
}: Shown & { member: Member; placeId: string | null; sharing: Sharing }) {
  const words = texts.groupPlaces.sharing;
  const possible = shared.acceptable(member.id);
  const fixed = sharing.fixed.find(({ citizenId }) => citizenId === member.id);
  const ruledOut = sharing.excluded.filter(
    ({ citizenId, openingId }) => citizenId === member.id && lines.has(openingId),
  );
  if (possible.length === 0 && ruledOut.length === 0) return null;
  const boxes = [
    ...ruledOut.map(({ openingId }) => ({ openingId, ticked: true })),
    ...(placeId ? [{ openingId: placeId, ticked: false }] : []),
  ];
  return (
    <Details
      summary={
        <>
          {words.change}
          <span class="sr-only">: {member.name}</span>
        </>
      }
      open={fixed !== undefined || ruledOut.length > 0}
    >
      {possible.length > 0 && (
        <Select
          form={{ values: { [fields.fixed]: fixed ? pairWord(fixed) : '' }, errors: {} }}
          name={fields.fixed}
          id={`${fields.fixed}-${member.id}`}
          label={words.decide(member.name)}
          empty={words.decideSelf}
          optional
          options={possible.map(({ id }) => ({
            value: pairWord({ citizenId: member.id, openingId: id }),
            label: titleAt(lines.get(id)!, texts),
          }))}
        />
      )}
      {boxes.map(({ openingId, ticked }) => {
        const value = pairWord({ citizenId: member.id, openingId });
        const id = `${fields.excluded}-${value}`;
        return (
          <div key={value} class="form-group-checkbox">
            <input
              type="checkbox"
              class="form-checkbox"
              id={id}
              name={fields.excluded}
              value={value}
              checked={ticked}
            />
            <label class="form-label" for={id}>
              {words.not(titleAt(lines.get(openingId)!, texts))}
            </label>
          </div>
        );
      })}
    </Details>
  );
}
