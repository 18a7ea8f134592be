import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../config.ts";
import { InvalidSeed } from "../errors.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { type Kind, type Predicate, stageOf } from "../ontology/index.ts";
import { entityRow } from "./entity-row.ts";
import type { ClaimRow, EntityRow, GraphRows } from "./graph-rows.ts";
import { hash } from "./hash.ts";
import { type Identity, identify, identityOfRegion, scopeOf } from "./identity.ts";

/** General knowledge as documents of kind `reference`: the administrative areas and the backbone. Their claims have the basis REFERENCE. */
export function referenceRows(lexicon: Lexicon): GraphRows[] {
  return [areas(lexicon), backbone(lexicon)];
}

/** The administrative areas of GB/T 2260: each LOCATED_IN the one around it. */
function areas(lexicon: Lexicon): GraphRows {
  const entities: EntityRow[] = [];
  const lines: Line[] = [];
  for (const region of lexicon.gazetteer.regions) {
    const identity = identityOfRegion(region);
    entities.push(entityRow("Region", identity, {}, lexicon));
    if (region.parent !== undefined) lines.push({ text: `${region.code} ${region.name}`, said: [["LOCATED_IN", identity.id, `Region:${region.parent}`]] });
  }
  return assemble({ title: "中华人民共和国行政区划代码 GB/T 2260", source: "GB/T 2260", text: lines.map(({ text }) => text).join("\n"), lines, entities });
}

/** The reference chain of `seeds/backbone.csv`, with the sub-stage at which each of its things stands. */
function backbone(lexicon: Lexicon): GraphRows {
  const text = readFileSync(join(projectRoot, "seeds", "backbone.csv"), "utf8").replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  const printed = text.split("\n");
  const entities = new Map<string, EntityRow>();
  const nowhere = scopeOf(null, lexicon);
  const resolve = ([kind, name]: readonly [Kind, string], origin: string): Identity => {
    const identity = identify({ kind, forms: [name] }, nowhere, lexicon);
    if (kind !== "Stage" && identity.term?.name !== identity.name) throw new InvalidSeed(`${origin}: ${kind} ${name} has no row in seeds/lexicon; add it there or correct the name`);
    entities.set(identity.id, entityRow(kind, identity, {}, lexicon));
    return identity;
  };
  const staged = new Set<string>();
  const lines = lexicon.backbone.map(({ relation, from, to, origin }): Line => {
    const ends = [resolve(from, origin), resolve(to, origin)] as const;
    const said: Said[] = [[relation, ends[0].id, ends[1].id]];
    for (const identity of ends) {
      const subStage = identity.term?.subStage;
      if (subStage === undefined || staged.has(identity.id)) continue;
      staged.add(identity.id);
      resolve(["Stage", subStage], origin);
      said.push(["AT_STAGE", identity.id, `Stage:${subStage}`]);
    }
    return { text: printed[Number(origin.split(":")[1]) - 1] ?? "", said };
  });
  for (const entity of entities.values()) {
    const stage = entity.kind === "Stage" ? stageOf(entity.id.slice("Stage:".length)) : undefined;
    if (stage !== undefined) resolve(["Stage", stage], entity.id);
  }
  return assemble({ title: "参考产业链", source: "seeds/backbone.csv", text, lines, entities: [...entities.values()] });
}

type Said = readonly [Predicate, string, string];

/** A line of a reference text with what it says. */
interface Line {
  readonly text: string;
  readonly said: readonly Said[];
}

interface Reference {
  readonly title: string;
  readonly source: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly entities: readonly EntityRow[];
}

function assemble({ title, source, text, lines, entities }: Reference): GraphRows {
  const id = hash(text);
  let from = 0;
  const claims = lines.flatMap((line) => {
    const start = text.indexOf(line.text, from);
    from = start + line.text.length;
    return line.said.map((said) => referenceClaim(id, said, line.text, start));
  });
  return {
    document: {
      id, title, issuer: null, region: null, level: null, kind: "reference", publishedOn: null, publishedOnPrecision: null, number: null,
      format: "csv", source, policy: null, edition: null, series: null, seriesYear: null, contentHash: hash(JSON.stringify([entities, claims])),
    },
    entities,
    claims,
  };
}

function referenceClaim(document: string, [predicate, subject, object]: Said, line: string, start: number): ClaimRow {
  const key = hash(JSON.stringify([document, predicate, subject, object])).slice(0, 24);
  return {
    id: key, key, pair: `${predicate}|${subject}|${object}`, predicate, subject, object, value: null, number: null, unit: null, year: null, at: null,
    basis: "REFERENCE", voice: null, strength: null, confidence: 1, status: "ACCEPTED", excerpt: line.slice(0, 40), start, end: start + line.length, locator: "", rule: null,
    saidOn: null, saidOnPrecision: null, validFrom: null, validTo: null,
  };
}
