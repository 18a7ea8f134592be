import { type Family, ontology, stageOf, type Text } from "../ontology/index.ts";
import { stageEntity } from "../analysis/backbone.ts";
import type { Topic } from "./asked.ts";
import type { Folded } from "./fold.ts";
import type { Mention } from "./mention.ts";
import { likenessOfPart } from "./name-parts.ts";
import type { KnownEntity } from "./vocabulary.ts";
import { wordTables } from "./word-tables.ts";

/**
 * What a question asks for of the chain, in its order. A bare family beside a stage or a thing of no family narrows it (碳化硅 外延); else it stands for
 * itself. A word for a stage that is also a word of every day counts only where no other thing is named beside it.
 */
export function topicsOf(mentions: readonly Mention[], folded: Folded, thingsOf: (mention: Mention) => readonly KnownEntity[]): readonly Topic[] {
  const found = mentions.filter((mention) => !mention.generic && (mention.stages.length > 0 || mention.family !== null || (thingsOf(mention).length > 0 && !mention.entities.some(({ kind }) => kind === "Region" || kind === "Company"))));
  const isEveryday = (mention: Mention) => wordTables().everyday.has(folded.text.slice(mention.start, mention.end));
  const solid = found.filter((mention) => !isEveryday(mention));
  // The word behind a thing for what it is (inspection equipment) asks for no whole stage.
  const isHead = (mention: Mention) => mention.stages.length > 0 && thingsOf(mention).length === 0 && found.some((other) => other.end <= mention.start && isJoined(other, mention, folded) && thingsOf(other).length > 0 && thingsOf(other).every(({ code }) => code !== null && mention.stages.some((stage) => stage === code || stage === stageOf(code))));
  const kept = found.filter((mention) => (!isEveryday(mention) || !solid.some((other) => isJoined(mention, other, folded))) && !isHead(mention));
  const families = kept.filter((mention) => mention.family !== null);
  const used = new Set<Mention>();
  const topics = kept.filter((mention) => mention.family === null).map((mention): Topic => {
    const things = thingsOf(mention);
    const own = things[0]?.family ?? null;
    const beside = own !== null ? undefined : families.find((family) => isJoined(family, mention, folded)) ?? (families.length === 1 && kept.length === 2 ? families[0] : undefined);
    if (beside !== undefined) used.add(beside);
    const [code] = [...mention.stages].sort((a, b) => Number(b === stageOf(b)) - Number(a === stageOf(a)));
    const typed = folded.text.slice(mention.start, mention.end);
    const topic = code !== undefined ? stageTopic(code, beside?.family ?? null) : thingTopic(things, beside?.family ?? null);
    return { ...(things.length > 1 && mention.likeness <= likenessOfPart ? sortOf(topic, typed) : topic), typed };
  });
  const chains = mentions.flatMap(({ entities }) => entities.flatMap(({ kind, family }) => (kind === "Chain" && family !== null && family !== "SI" ? [family] : [])));
  return distinct([...chains.map(familyTopic), ...families.filter((family) => !used.has(family)).map(({ family }) => familyTopic(family as Family)), ...topics]);
}

/** Whether two mentions stand right beside one another, but for 的, of or a space. */
function isJoined(a: Mention, b: Mention, { text }: Folded): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^(?:的| ?(?:of|in|for)? ?(?:the )?)?$/.test(between);
}

/** A stage or sub-stage, of one family where one is given. */
export function stageTopic(code: string, family: Family | null): Topic {
  const { id, kind, name, nameEn } = stageEntity(code);
  return { label: inFamily({ zh: name, en: nameEn ?? name }, family), code, things: [], family, entity: { id, kind, name, nameEn } };
}

function thingTopic(things: readonly KnownEntity[], family: Family | null): Topic {
  const [first] = things as readonly [KnownEntity, ...KnownEntity[]];
  const { id, kind, name, nameEn } = first;
  return { label: inFamily({ zh: name, en: nameEn ?? name }, family), code: null, things: things.map((thing) => thing.id), family, entity: { id, kind, name, nameEn }, wider: { code: first.code, family: first.family } };
}

/** Several things by what their names have in common, none of which is meant more than another. */
function sortOf(topic: Topic, typed: string): Topic {
  return { ...topic, label: { zh: `“${typed}”类`, en: `“${typed}”` }, entity: null };
}

/** A whole family. */
export function familyTopic(family: Family): Topic {
  const { label } = ontology.families[family];
  return { label, code: null, things: [], family, entity: null };
}

function inFamily({ zh, en }: Text, family: Family | null): Text {
  if (family === null) return { zh, en };
  const { label } = ontology.families[family];
  return { zh: `${label.zh}${zh}`, en: `${label.en} ${en.toLowerCase()}` };
}

function distinct(topics: readonly Topic[]): readonly Topic[] {
  return [...new Map(topics.map((topic) => [JSON.stringify([topic.code, topic.things, topic.family]), topic])).values()];
}
