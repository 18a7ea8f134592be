import type { Context, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { areaCodeOf, isPlace } from "../areas.ts";

const cues = cuesOf("area-in-name", ({ zone }) => ({
  /** What makes with the area before it a zone of that area, whatever stands before both: 西部科学城重庆高新区. */
  zoneType: pattern`^${zone}$`,
}));

const bears = new Set<Mention["kind"]>(["Park", "Institution", "Project"]);

/**
 * News tells where things are by their names and by areas put side by side: 庐州高新区, 福建厦门.
 * Source: usage of trade news; GB/T 2260 says which area holds the other.
 */
export const areaInName: Rule = {
  id: "area-in-name",
  reason: "the name begins with the area, or the wider area stands before the narrower one",
  example: "福建厦门的庐阳高新区",
  *read(context) {
    if (!context.reading.isNews) return;
    for (const { mentions } of context.prose) {
      for (const [index, mention] of mentions.entries()) {
        if (mention.kind === "Region") yield* sideBySide(context, mention, mentions.slice(index + 1, index + 4));
        else if (bears.has(mention.kind)) yield* ownArea(context, mention, mentions);
      }
    }
  },
};

/** The areas at the beginning of a name; of several side by side the last is where it lies. */
function* ownArea({ cast, reading: { text } }: Context, mention: Mention, mentions: readonly Mention[]): Generator<Statement> {
  const from = cast.of(mention);
  let area: Mention | undefined;
  const firm = mention.kind === "Project" ? mentions.find(({ kind, inside, start }) => kind === "Company" && inside === mention && start === mention.start) : undefined;
  for (let at = firm?.end ?? mention.start; ; ) {
    const next = mentions.find(({ kind, inside, start, end }) => kind === "Region" && (inside === mention || (inside !== undefined && inside === mention.inside)) && start === at && end < mention.end);
    if (next === undefined) break;
    area = next;
    at = next.end;
  }
  // 福建（泉州）半导体产业园 is in 泉州.
  if (mention.kind === "Park") area = mentions.find(({ kind, inside, start, end }) => kind === "Region" && inside === mention && `${text.charAt(start - 1)}${text.charAt(end)}` === "（）") ?? area;
  if (area === undefined && mention.kind === "Park") area = mentions.find(({ kind, inside, end }) => kind === "Region" && inside === mention && cues().zoneType.test(mention.name.slice(end - mention.start)));
  const to = area === undefined ? undefined : cast.of(area);
  if (from === undefined || to === undefined || area === undefined) return;
  yield { type: "LOCATED_IN", from, to, evidence: mention, basis: "stated", confidence: mention.kind === "Park" ? 0.93 : 0.88 };
}

/** 福建厦门, 江西省新余市, 内蒙古自治区首府呼和浩特市: the wider area before the narrower one. */
function* sideBySide({ cast, reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Context, wider: Mention, next: readonly Mention[]): Generator<Statement> {
  const narrower = next.find((mention) => isPlace(mention) && mention.start >= wider.end);
  if (narrower === undefined || !/^(?:首府|省会|的)?$/.test(text.slice(wider.end, narrower.start)) || (wider.inside !== undefined && wider.inside !== narrower.inside && wider.inside.kind !== "Park") || wider.inside?.kind === "Company") return;
  const [from, to] = [cast.of(narrower), cast.of(wider)];
  if (from === undefined || to === undefined || from === to) return;
  if (narrower.kind === "Park" && narrower.inside !== undefined) return;
  const [inner, outer] = [areaCodeOf(from), areaCodeOf(to)];
  const isInside = narrower.kind === "Park" || (narrower.rule === "town" && outer?.endsWith("00") === false) ? true : inner !== undefined && outer !== undefined && inner !== outer && gazetteer.liesIn(inner, outer);
  if (isInside) yield { type: "LOCATED_IN", from, to, evidence: { start: wider.start, end: narrower.end }, basis: "stated", confidence: 0.93 };
}
