import { listOf, readTable } from "../lexicon/index.ts";
import { InvalidSeed } from "../errors.ts";
import { families, type Family } from "../ontology/index.ts";
import type { Asked, Topic } from "./asked.ts";
import { familyTopic } from "./topics.ts";

let loaded: ReadonlyMap<string, readonly Family[]> | undefined;

/** The families that a word for several of them holds, by the Chinese name. @throws InvalidSeed for a family that the ontology does not have */
function umbrellas(): NonNullable<typeof loaded> {
  loaded ??= new Map(readTable("ask/umbrellas.csv", ["name", "families"]).map(({ name, families: cell, origin }) => {
    const members = listOf(cell).map((one) => families.find((family) => family === one));
    if (members.some((family) => family === undefined)) throw new InvalidSeed(`${origin}: ${cell} holds a family that the ontology does not have; correct it`);
    return [name, members.flatMap((family) => family ?? [])];
  }));
  return loaded;
}

/** A question of who does something, where a word for several families (化合物半导体) asks for those who do any of them as well. */
export function withMembers(asked: Asked): Asked {
  const topics = asked.topics.flatMap((topic) => [topic, ...membersOf(topic).map(familyTopic)]);
  return topics.length === asked.topics.length || asked.cues.has("both") || asked.cues.has("only") ? asked : { ...asked, topics };
}

function membersOf({ code, label }: Topic): readonly Family[] {
  return code === null ? (umbrellas().get(label.zh) ?? []) : [];
}
