import type { Context, Line, Rule } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";

/** A firm's model right behind its name: Aixtron的G5, Veeco K465i, 爱思强Crius II. */
const model = /^的? ?[A-Z][A-Za-z]{0,11} ?(?:[A-Z]{0,3}\d[\dA-Za-z+-]*|I{1,3}\+?|IV|V)(?![\u4e00-\u9fff]{0,2}(?:芯片|衬底|外延片))/;
/** What may stand between machines and the firms whose models they are. */
const between = /^[^。；]{0,60}$/;

/** Who the machines are of that news counts by their makers' models: `10台MOCVD到厂，其中7台为Aixtron的G5，3台是Veeco K465i`. Source: usage of trade news. */
export const machinesByModel: Rule = {
  id: "machine-by-its-model",
  reason: "the sentence names machines, and behind them a firm with a model of its own",
  example: "引进48台MOCVD（爱思强Crius II与Veeco K465i约各半）",
  *read(context) {
    for (const { maker, machine, at, end } of madeBy(context)) yield { type: "MAKES", from: maker, to: machine, evidence: { start: at.start, end }, basis: "implied", voice: "built", strength: null, confidence: 0.76 };
  },
};

/** Whether a firm is only named for its model of a machine that somebody else works with. */
export function isMachineMaker(context: Context, firm: Entity): boolean {
  return madeBy(context).some(({ maker }) => maker === firm);
}

interface Made {
  readonly maker: Entity;
  readonly machine: Entity;
  readonly at: Mention;
  readonly end: number;
}

const madeBy = oncePer((context: Context): readonly Made[] => (context.reading.isNews ? context.proseWith("Equipment").flatMap((line) => madeIn(context, line)) : []));

function madeIn({ reading: { text }, cast }: Context, { mentions }: Line): Made[] {
  return mentions.flatMap((firm): Made[] => {
    if (firm.kind !== "Company" || firm.inside !== undefined) return [];
    const named = model.exec(text.slice(firm.end, firm.end + 24))?.[0];
    const at = named === undefined ? undefined : mentions.findLast(({ kind, inside, end }) => kind === "Equipment" && inside === undefined && end <= firm.start);
    if (named === undefined || at === undefined || !between.test(text.slice(at.end, firm.start))) return [];
    const [maker, machine] = [cast.of(firm), cast.of(at)];
    return maker === undefined || machine === undefined ? [] : [{ maker, machine, at, end: firm.end + named.length }];
  });
}
