/** The full names in which a short one lies, in the order of the text. */
type Holding = (short: string) => readonly string[];

/** Full names by each three characters that they hold, by each two for what is no longer: a long table's firms are not searched through for every other. */
export function namesHolding(full: readonly string[]): Holding {
  const indexes = new Map<number, ReadonlyMap<string, readonly string[]>>();
  return (short) => {
    const length = Math.min(short.length, 3);
    const index = indexes.get(length) ?? indexes.set(length, namesByPiece(full, length)).get(length);
    let rarest: readonly string[] | undefined;
    // A name lies in itself at least: what one name alone holds is as rare as can be.
    for (let at = 0; at + length <= short.length && (rarest === undefined || rarest.length > 1); at++) {
      const named = index?.get(short.slice(at, at + length)) ?? [];
      if (rarest === undefined || named.length < rarest.length) rarest = named;
    }
    return (rarest ?? []).filter((name) => name.includes(short));
  };
}

function namesByPiece(full: readonly string[], length: number): ReadonlyMap<string, readonly string[]> {
  const byPiece = new Map<string, string[]>();
  for (const name of full) {
    for (let at = 0; at + length <= name.length; at++) {
      const piece = name.slice(at, at + length);
      const known = byPiece.get(piece);
      if (known === undefined) byPiece.set(piece, [name]);
      else if (known.at(-1) !== name) known.push(name);
    }
  }
  return byPiece;
}

/** The one full name that a short one lies in: 芯澜 in 庐州芯澜半导体有限公司. */
export function uniqueHolder(holding: Holding, short: string): string | undefined {
  if (short.length > 20 || short.length < 2) return undefined;
  let holder: string | undefined;
  const isFull = (name: string) => name.endsWith("公司");
  for (const name of holding(short).slice(0, 12)) {
    const isOther = name !== short && holder !== undefined && !holder.includes(name) && !name.includes(holder);
    if (isOther && isFull(name) === isFull(holder ?? "")) return undefined;
    if (name !== short && (isOther ? isFull(name) : name.length > (holder?.length ?? 0))) holder = name;
  }
  return holder;
}
