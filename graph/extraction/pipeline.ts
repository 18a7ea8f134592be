import type { SourceDocument } from "../documents/index.ts";
import { scopeOf } from "../facts/identity.ts";
import type { Facts } from "../facts/schema.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { attributesOf } from "./attributes.ts";
import type { Context, Line } from "./context.ts";
import { attributesInEnglish } from "./english/english-attributes.ts";
import { figuresInEnglish } from "./english/english-figures.ts";
import { tasksInEnglish } from "./english/english-tasks.ts";
import { mentionsInEnglish } from "./english/mentions.ts";
import { factsOf } from "./facts.ts";
import { figuresOf } from "./figures/figures.ts";
import { compoundsApart } from "./identity/compounds-apart.ts";
import type { Entity } from "./identity/entity.ts";
import type { Mention } from "./identity/mention.ts";
import { namesInProjectTable } from "./identity/names-in-project-table.ts";
import { ownNamesOf } from "./identity/own-names.ts";
import { type Cast, resolve, type Ties } from "./identity/resolve.ts";
import { sameProjectsOf } from "./identity/same-project.ts";
import { sameThingsOf, thingsApart } from "./identity/same-thing.ts";
import { shareWords } from "./identity/shared-words.ts";
import { findMentions } from "./mentions/index.ts";
import { shareHeads } from "./mentions/things/product-names.ts";
import { areaSpokenOf } from "./places/area-spoken-of.ts";
import { placesInForce } from "./places/places.ts";
import { relevanceOf, relevant } from "./relevance/relevance.ts";
import { isStage } from "./relevance/stages.ts";
import { inTextOrder } from "./scan/in-order.ts";
import { scan } from "./scan/scan.ts";
import { vocabularyOf } from "./scan/vocabulary.ts";
import { statementsOf } from "./statements.ts";
import { tasksOf } from "./tasks.ts";
import { linesApart, linesOf } from "./text/lines.ts";
import { type Reading, readingOf } from "./text/reading.ts";

/**
 * Reads the facts of a document: names → who is who → lines and the places in force → relations, figures, tasks, attributes → facts. Pure: no database, no network, the same document
 * and lexicon give the same facts. Linear in the document's length.
 */
export function extract(document: SourceDocument, lexicon: Lexicon): Facts {
  const reading = readingOf(document);
  const vocabulary = vocabularyOf(lexicon);
  const scanned = scan(reading, vocabulary);
  const inChinese = shareHeads(scanned, shareWords(scanned, findMentions(scanned)));
  const found = inBothLanguages(reading, inChinese, mentionsInEnglish(scanned));
  const relevance = relevanceOf(reading, found);
  const mentions = compoundsApart(relevant(found, relevance, reading));
  const spoken = document.about.region === null ? areaSpokenOf(reading, found) : undefined;
  const cast = resolve([...ownNamesOf(reading, mentions), ...(spoken === undefined ? [] : [spoken]), ...mentions], tiesOf(reading, mentions, lexicon));
  const home = homeOf(document, cast) ?? (spoken === undefined ? undefined : cast.of(spoken));
  const lines = linesOf(reading, scanned, mentions.filter((mention, index) => isStage(reading.text, mentions, mention, index)), relevance);
  const places = placesInForce(reading, lines, cast, home);
  const context: Context = {
    reading, scan: scanned, vocabulary, relevance, cast, home, placesAt: places.at, placeAround: places.around,
    ...linesApart(lines.filter((line) => !isInEnglish(line))), english: linesApart(lines.filter(isInEnglish)),
  };
  const policy = document.about.policyTitle === null ? undefined : cast.named("Policy", document.about.policyTitle);
  return factsOf(context, {
    statements: statementsOf(context),
    figures: [...figuresOf(context), ...figuresInEnglish(context)],
    tasks: [...tasksOf(context), ...tasksInEnglish(context)],
    attributes: [...attributesOf(context), ...attributesInEnglish(context)],
  }, policy);
}

/** Rules of its own read each language. */
function isInEnglish({ sentence }: Line): boolean {
  return sentence.part.inEnglish;
}

/** The names that a text has in Chinese, and those in what it has in English, in its order. */
function inBothLanguages({ parts, sentenceAt }: Reading, chinese: Mention[], english: readonly Mention[]): Mention[] {
  if (parts.every(({ inEnglish }) => !inEnglish)) return chinese;
  return inTextOrder([...chinese.filter(({ start }) => sentenceAt(start)?.part.inEnglish !== true), ...english]);
}

/** What ties names to one another: news calls one thing and one project by several words, another paper gives its projects their full names in a table. */
function tiesOf(reading: Reading, mentions: readonly Mention[], lexicon: Lexicon): Ties {
  const ties = { lexicon, scope: scopeOf(reading.document.about.region, lexicon), placeOf: placeOf(reading) };
  return reading.isNews
    ? { ...ties, projectNames: sameProjectsOf(mentions), things: sameThingsOf(reading.text, mentions) }
    : { ...ties, projectNames: namesInProjectTable(reading, mentions), things: thingsApart(reading.text, mentions) };
}

/** The region that a round-up's paragraph is about, for the names in it. */
function placeOf(reading: Reading): (mention: Mention) => string | undefined {
  if (reading.parts.every(({ block }) => block.place === undefined)) return () => undefined;
  return (mention) => reading.sentenceAt(mention.start)?.part.block.place;
}

/** The place that the document is about, where it is one of its names: the home of what stands nowhere else. */
function homeOf({ about }: SourceDocument, cast: Cast): Entity | undefined {
  return about.region === null ? undefined : cast.named(about.level === "park" ? "Park" : "Region", about.region);
}
