import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type QueryResult,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

const oid = { int8: 20, date: 1082, timestamptz: 1184 };

/** How both engines read what JavaScript has no own type for. Counts fit a number. */
export const parsers: Record<number, (text: string) => unknown> = {
  [oid.int8]: Number,
  [oid.date]: (text) => Temporal.PlainDate.from(text),
  [oid.timestamptz]: (text) => Temporal.Instant.from(text.replace(' ', 'T')),
};

const asParameter = (value: unknown): unknown =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.Instant ? value.toString() : value;

class TemporalParameters extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: asParameter(node.value) };
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(asParameter) };
  }
}

/** Lets dates and instants be passed to a query as they are; the drivers know only strings. */
export const temporalValues: KyselyPlugin = {
  transformQuery: ({ node }) => new TemporalParameters().transformNode(node),
  transformResult: async ({ result }): Promise<QueryResult<UnknownRow>> => result,
};
