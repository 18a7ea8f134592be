import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { projectRoot } from "../config.ts";
import { readDocument } from "../documents/index.ts";
import { extract } from "../extraction/index.ts";
import { createLexicon, type Lexicon, loadLexicon } from "../lexicon/index.ts";
import { barsMet, dropWithout } from "./bars.ts";
import { type Collection, collectionsHere, documentsOf, sharedIsHere } from "./collections.ts";
import { tableOf } from "./print.ts";
import { rates, readLabel, type Score, scoreDocument, sum, totalOf } from "./score.ts";

const baselinePath = join(projectRoot, "graph", "evaluation", "baseline.json");
const tolerance = 0.005;

/**
 * Scores the reader on labelled documents and compares with the committed numbers: `npm run evaluate [-- LABELS DOCUMENTS] [-- --update]`, LABELS and DOCUMENTS being folders.
 * Exit code 1 when a figure has dropped by more than 0.005, or an offset is wrong; a bar that is missed is printed and fails nothing.
 */
async function main(parameters: readonly string[]): Promise<number> {
  const [labels, documents] = parameters.filter((parameter) => !parameter.startsWith("--"));
  const isGiven = labels !== undefined && documents !== undefined;
  if (!isGiven && !sharedIsHere()) process.stdout.write("../shared is not here: only the project's own labelled fixtures are scored\n\n");
  const missing = isGiven ? [labels, documents].find((folder) => !existsSync(folder)) : undefined;
  if (missing !== undefined) {
    process.stderr.write(`${missing}: there is no such folder; give a folder of label files and one of their documents\n`);
    return 2;
  }
  const collections: Collection[] = isGiven ? [{ name: "given", labels, documents: [documents], sort: "unseen" }] : collectionsHere();
  const lexicon = loadLexicon();
  const figures: Record<string, number> = {};
  let isSound = true;
  for (const collection of collections) {
    const score = await scoreOf(collection, lexicon);
    process.stdout.write(`${tableOf(collection.name, score)}${barsMet(score, collection.sort)}\n`);
    isSound &&= score.offsets.right === score.offsets.all;
    Object.assign(figures, figuresOf(collection.name, score));
    if (collection.name === "founding") {
      const strict = await scoreOf(collection, withoutFoundingRows(lexicon));
      process.stdout.write(`${dropWithout(score, strict)}\n`);
      Object.assign(figures, figuresOf("founding without its own rows", strict));
    }
  }
  if (isGiven) return isSound ? 0 : 1;
  if (parameters.includes("--update")) {
    writeFileSync(baselinePath, `${JSON.stringify({ ...baseline(), ...figures }, null, 1)}\n`);
    return 0;
  }
  const dropped = Object.entries(baseline()).filter(([figure, before]) => figures[figure] !== undefined && figures[figure] < before - tolerance);
  for (const [figure, before] of dropped) process.stderr.write(`${figure} dropped from ${before.toFixed(3)} to ${figures[figure]?.toFixed(3)}; mend the rule, or run with --update and say why\n`);
  return isSound && dropped.length === 0 ? 0 : 1;
}

async function scoreOf(collection: Collection, lexicon: Lexicon): Promise<Score> {
  const files = documentsOf(collection);
  const scores: Score[] = [];
  for (const name of readdirSync(collection.labels).filter((file) => file.endsWith(".json")).sort()) {
    const label = readLabel(readFileSync(join(collection.labels, name), "utf8"));
    const stem = basename(name, ".json");
    const file = files.find((candidate) => candidate.name === label.doc) ?? files.find((candidate) => candidate.name.startsWith(stem) && !candidate.name.endsWith(".json"));
    if (file === undefined) {
      process.stderr.write(`${name}: its document ${label.doc} is not in ${collection.documents.join(" or ")}; left out\n`);
      continue;
    }
    const document = await readDocument(readFileSync(file.path), file.name);
    scores.push(scoreDocument(label, extract(document, lexicon), document.text));
  }
  return sum(scores);
}

function withoutFoundingRows(lexicon: Lexicon): Lexicon {
  return createLexicon(lexicon.terms.filter(({ foundingOnly }) => !foundingOnly), lexicon);
}

function figuresOf(name: string, score: Score): Record<string, number> {
  const figure = (key: string, tally = score.tallies.get(key)) => (tally === undefined || tally.gold === 0 ? [] : [[`${name}: ${key} F1`, Math.round(rates(tally).f1 * 1000) / 1000] as const]);
  return Object.fromEntries([...figure("entities", totalOf(score, "E:")), ...figure("relations", totalOf(score, "R:")), ...figure("X:target"), ...figure("X:target in full"), ...figure("X:actual"), ...figure("X:responsible")]);
}

function baseline(): Record<string, number> {
  return existsSync(baselinePath) ? (JSON.parse(readFileSync(baselinePath, "utf8")) as Record<string, number>) : {};
}

process.exitCode = await main(process.argv.slice(2));
