/** The full names in which a short one lies, in the order of the text. */
type Holding = (short: string) => readonly string[];

/**
 * Finds full names by the pieces of five characters that they hold, of fewer for what is no longer: a long table's firms are not searched through for every other. Pieces are told
 * apart by numbers made of them, since strings cut out for keys take many times as long; pieces that share a number are told apart when the name is looked at.
 */
export function namesHolding(full: readonly string[]): Holding {
  const indexes = new Map<number, Pieces>();
  return (short) => {
    const length = Math.min(short.length, longestPiece);
    const known = indexes.get(length);
    const pieces = known ?? piecesOf(full, length);
    if (known === undefined) indexes.set(length, pieces);
    const { starts, holders } = pieces;
    let from = 0;
    let to = holders.length;
    // A name lies in itself at least: what one name alone holds is as rare as can be.
    for (let at = 0; at + length <= short.length && to - from > 1; at++) {
      const piece = pieceAt(short, at, length, starts.length);
      const [first, end] = [starts[piece] as number, starts[piece + 1] as number];
      if (end - first >= to - from) continue;
      from = first;
      to = end;
    }
    const found: string[] = [];
    for (let entry = from; entry < to; entry++) {
      const name = full[holders[entry] as number] as string;
      if (name !== found.at(-1) && name.includes(short)) found.push(name);
    }
    return found;
  };
}

const longestPiece = 5;

/** The names that hold a piece, by its number: their places among all names stand in `holders` from its start to the next one's. */
interface Pieces {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

function piecesOf(full: readonly string[], length: number): Pieces {
  let all = 0;
  for (const name of full) all += Math.max(0, name.length - length + 1);
  const starts = new Int32Array(all + 2);
  for (const name of full) for (let at = 0; at + length <= name.length; at++) (starts[pieceAt(name, at, length, starts.length)] as number)++;
  for (let piece = 1; piece < starts.length; piece++) (starts[piece] as number) += starts[piece - 1] as number;
  const holders = new Int32Array(all);
  // Filled from the back, which leaves each start where its piece begins, and the names in their order.
  for (let place = full.length - 1; place >= 0; place--) {
    const name = full[place] as string;
    for (let at = 0; at + length <= name.length; at++) holders[--(starts[pieceAt(name, at, length, starts.length)] as number)] = place;
  }
  return { starts, holders };
}

/** The number of the piece that begins at an offset. */
function pieceAt(name: string, at: number, length: number, starts: number): number {
  let number = 0;
  for (let next = at; next < at + length; next++) number = Math.imul(number, 31) + name.charCodeAt(next);
  return (number >>> 0) % (starts - 1);
}

/** The one full name that a short one lies in: 芯澜 in 庐州芯澜半导体有限公司. */
export function uniqueHolder(holding: Holding, short: string): string | undefined {
  if (short.length > 20 || short.length < 2) return undefined;
  let holder: string | undefined;
  let looked = 0;
  for (const name of holding(short)) {
    if (looked++ === mostHolders) break;
    if (name === short) continue;
    if (holder === undefined || holder.includes(name) || name.includes(holder)) {
      if (name.length > (holder?.length ?? 0)) holder = name;
    } else if (isFull(name) === isFull(holder)) return undefined;
    else if (isFull(name)) holder = name;
  }
  return holder;
}

/** So many of the names that hold a short one are looked at. */
const mostHolders = 12;

function isFull(name: string): boolean {
  return name.endsWith("公司");
}
