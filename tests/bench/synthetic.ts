import { createHash } from "node:crypto";
import type { ClaimRow, EntityRow, GraphRows } from "../../graph/facts/graph-rows.ts";
import { matchKeys } from "../../graph/facts/matching/keys.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import type { Kind, Predicate } from "../../graph/ontology/index.ts";

/** How many claims a synthetic document has. */
export interface SyntheticShape {
  readonly documents: number;
  readonly claimsEach: number;
}

const places = 200;
const products = 300;
/** One in so many claims says of two hubs what other documents say of them too. */
const repeated = 10;

/** Documents whose firms are their own and whose places and products are shared, a few of them by nearly all. The same shape gives the same rows. */
export function syntheticDocuments({ documents, claimsEach }: SyntheticShape): GraphRows[] {
  const random = randomFrom(7);
  const skewed = (count: number) => Math.floor(count * random() ** 3);
  return Array.from({ length: documents }, (_, index) => {
    const entities = new Map<string, EntityRow>();
    const claims: ClaimRow[] = [];
    const id = hash(`document ${index}`);
    const entity = (kind: Kind, name: string): string => {
      const stem = matchKeys(kind, name, [], loadLexicon().gazetteer)?.stem;
      const row: EntityRow = { id: `${kind}:${name}`, kind, name, nameEn: null, lexiconAliases: [], properties: stem === undefined ? {} : { stem, home: null } };
      entities.set(row.id, row);
      return row.id;
    };
    const say = (predicate: Predicate, subject: string, object: string | null, at: string | null, value: string | null) => claims.push(claimRow(id, claims.length, { predicate, subject, object, at, value }));
    while (claims.length < claimsEach) {
      const place = entity("Region", `第${skewed(places)}高新技术区`);
      const product = entity("Device", `碳化硅功率器件${skewed(products)}`);
      if (claims.length % repeated === 0) {
        say("FOCUSES_ON", place, product, null, null);
        continue;
      }
      const firm = entity("Company", `华芯${index}之${claims.length}半导体材料有限公司`);
      say("NAMED", firm, null, null, `华芯${index}之${claims.length}半导体|华芯${index}之${claims.length}`);
      say("LOCATED_IN", firm, place, null, null);
      say("MAKES", firm, product, place, null);
    }
    const rows = { entities: [...entities.values()], claims: claims.slice(0, claimsEach) };
    return {
      document: {
        id, title: `第${index}号行动计划`, issuer: "市人民政府", region: null, level: "city", kind: "plan", publishedOn: "2025-03", publishedOnPrecision: "month",
        number: null, format: "txt", source: `synthetic-${index}.txt`, policy: null,
        edition: `第${index}号行动计划`, series: null, seriesYear: null, contentHash: hash(JSON.stringify(rows)),
      },
      ...rows,
    };
  });
}

type Said = Pick<ClaimRow, "predicate" | "subject" | "object" | "at" | "value">;

function claimRow(document: string, index: number, said: Said): ClaimRow {
  const key = hash(JSON.stringify([document, said])).slice(0, 24);
  return {
    ...said, id: hash(`${document} ${index}`).slice(0, 24), key, pair: said.object === null ? null : `${said.predicate}|${said.subject}|${said.object}`,
    number: null, unit: null, year: null, basis: "STATED", voice: said.predicate === "MAKES" ? "BUILT" : said.predicate === "FOCUSES_ON" ? "WANTED" : null, strength: null, confidence: 1,
    status: "ACCEPTED", excerpt: "依托龙头企业，加快碳化硅功率器件产业化，建设特色工艺产线", start: index * 40, end: index * 40 + 60, locator: "二(四) 推动成果转化产业化", rule: null,
    saidOn: "2025-03", saidOnPrecision: "month", validFrom: null, validTo: null,
  };
}

/** Mulberry32: numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
