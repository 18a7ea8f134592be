import { cuesOf } from "../../lexicon/cues.ts";
import { products } from "../../ontology/index.ts";
import type { Context, End, Line } from "../context.ts";
import type { BodyRole } from "../mentions/bodies/responsible-bodies.ts";
import { stageEnd } from "../rules/ends.ts";
import type { TaskFact } from "../tasks.ts";
import type { Part } from "../text/reading.ts";
import { englishSentenceEnds } from "./sentences.ts";

const cues = cuesOf("english-tasks", ({ lead, joint, responsible, unit }) => ({
  label: new RegExp(`(?:\\b(${lead})|\\b(${joint})|\\b(${responsible}))\\s*(?:${unit})?\\s*(?::|：)`, "gi"),
}));

const bearers = new Set(["Agency", "Park", "Region", "Institution", "Company"]);
const longestTitle = 110;

/** The tasks that an English text sets, each with the bodies that answer for it behind `Lead unit:`, `Responsible units:`. */
export function tasksInEnglish(context: Context): TaskFact[] {
  const { english, reading: { text, parts } } = context;
  if (english.lines.length === 0) return [];
  const linesOf = new Map<Part, Line[]>();
  for (const line of english.lines) linesOf.set(line.sentence.part, [...(linesOf.get(line.sentence.part) ?? []), line]);
  return [...linesOf.keys()].flatMap((part): TaskFact[] => {
    const words = text.slice(part.start, part.end);
    const labels = [...words.matchAll(cues().label)];
    const [first] = labels;
    if (first === undefined) return [];
    const bodies = labels.flatMap((label, index) => {
      const from = part.start + label.index;
      const to = part.start + (labels[index + 1]?.index ?? words.length);
      return bodiesIn(context, linesOf.get(part) ?? [], from, to, label[1] !== undefined ? "lead" : label[2] !== undefined ? "joint" : "unspecified");
    });
    const once = bodies.filter(({ entity }, index) => bodies.findIndex((other) => other.entity === entity) === index);
    // Bodies on a line of their own answer for what stands above.
    const isAlone = words.slice(0, first.index).replace(/[\s([]/g, "") === "";
    const told = isAlone ? parts[part.index - 1] : part;
    const title = told === undefined ? "" : titleOf(text, told);
    if (once.length === 0 || told === undefined || title === "") return [];
    return [{ title, path: told.block.path, bodies: once, deadline: /\bby (?:the end of )?20\d\d\b/i.exec(words)?.[0] ?? null, addresses: addressesOf(context, linesOf.get(told) ?? []), evidence: { start: part.start + first.index, end: part.end }, confidence: 0.88 }];
  });
}

function bodiesIn({ cast }: Context, lines: readonly Line[], from: number, to: number, role: BodyRole): TaskFact["bodies"] {
  return lines.flatMap(({ mentions }) => mentions.flatMap((mention) => {
    const entity = mention.inside === undefined && bearers.has(mention.kind) && mention.start >= from && mention.end <= to ? cast.of(mention) : undefined;
    return entity === undefined ? [] : [{ entity, role: role === "unspecified" && (entity.kind === "Region" || entity.kind === "Park") ? "territorial" as const : role }];
  }));
}

/** What a task is called: the first sentence of its item, without its number. */
function titleOf(text: string, { start, end, block }: Part): string {
  if (block.title !== undefined) return block.title;
  const words = text.slice(start, end).replace(/^(?:Article\s+\d{1,3}[.:]?|\(?(?:\d{1,2}|[ivxIVX]{1,4}|[a-z])[.)])\s+/, "");
  const [stop] = englishSentenceEnds(words, 0, words.length);
  const sentence = words.slice(0, stop ?? words.length).replace(/[.;]\s*$/, "");
  return sentence.length <= longestTitle ? sentence : (/^.{20,110}?(?=,|\s(?:and|to|for)\s)/.exec(sentence)?.[0] ?? sentence.slice(0, longestTitle).replace(/\s\S*$/, ""));
}

function addressesOf({ cast }: Context, lines: readonly Line[]): End[] {
  const ends = new Set<End>();
  for (const { mentions } of lines) {
    for (const mention of mentions) {
      if (mention.kind === "Stage" && mention.weak !== true) for (const name of mention.stages ?? []) ends.add(stageEnd(name));
      const entity = products.has(mention.kind) || mention.kind === "Chain" ? cast.of(mention) : undefined;
      if (entity !== undefined) ends.add(entity);
    }
  }
  return [...ends];
}
