/** A look-up by id over `records`; the look-up throws on an unknown id, this function on an id given twice. */
export function indexById<Fact extends { id: string }>(kind: string, records: readonly Fact[]): (id: string) => Fact {
  const byId = new Map(records.map((record) => [record.id, record]));
  if (byId.size !== records.length) {
    const seen = new Set<string>();
    const twice = records.find(({ id }) => seen.size === seen.add(id).size);
    throw new Error(`${kind} ${twice?.id ?? ""} is defined twice`);
  }
  return (id) => {
    const record = byId.get(id);
    if (!record) throw new Error(`no ${kind} ${id}`);
    return record;
  };
}
