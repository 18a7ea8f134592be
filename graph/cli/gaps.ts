import type { ConstraintRow } from "../analysis/evidence-rows.ts";
import type { Command } from "commander";
import type { Candidate } from "../analysis/candidates.ts";
import type { MissingKind } from "../analysis/cell.ts";
import { askGaps, type GapAnswer } from "../analysis/questions/gaps.ts";
import { InvalidArgument } from "../errors.ts";
import { type Family, ontology } from "../ontology/index.ts";
import { type AnswerOptions, asQuestion, bodyIn, nameIn, wordsIn } from "./answer-options.ts";
import { printAnswer } from "./question.ts";
import { chainNamed, familyNamed, placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface GapsOptions extends AnswerOptions {
  readonly family?: string;
  readonly chain?: string;
  readonly kind?: readonly string[];
}

/** A gap with its constraints and candidates read. */
interface Filled {
  readonly gap: Omit<GapAnswer, "constraints" | "candidates">;
  readonly constraints: readonly ConstraintRow[];
  readonly nearby: readonly Candidate[];
  readonly elsewhere: readonly Candidate[];
}

/** Adds `gaps [PLACE]`: what is missing, why, who owns it, who could fill it. */
export function addGaps(program: Command): void {
  asQuestion(program
    .command("gaps")
    .description("what is missing at a place, why, which body owns it and who could fill it; leads to verify come last, documents to read stand apart")
    .argument("[place]", "a place; every place where none is given")
    .option("--family <family>", "one family of material: SiC, 碳化硅, silicon carbide")
    .option("--chain <chain>", "one named chain")
    .option("--kind <kind...>", "declared, unmet, weak, unconfirmed"), "gaps 太原 --family SiC", 20)
    .action((place: string | undefined, given: GapsOptions) => printAnswer(given, async (ask, options) => {
      const answer = await askGaps(ask, {
        place: place === undefined ? null : await placeNamed(ask, place), family: oneFamily(given.family), chain: given.chain === undefined ? null : await chainNamed(ask, given.chain),
        kinds: given.kind?.map(kindNamed) ?? null, asOf: options.asOf, limit: options.limit, offset: 0,
      });
      const filled = await Promise.all(answer.items.map(async ({ constraints, candidates, ...gap }): Promise<Filled> => ({ gap, constraints: await constraints(), ...(await candidates()) })));
      const words = wordsIn(options.lang);
      const unread = answer.unread.length === 0 ? [] : ["", words("待读（没有读到产业链规划，不是缺口）：", "To read (no chain plan was read; not a gap): ") + answer.unread.map(nameIn(options.lang)).join(words("、", ", "))];
      const none = words("没有读到缺口。", "No gap was read.");
      return {
        answer: { ...answer, items: filled.map(({ gap, ...read }) => ({ ...gap, ...read })) },
        text: [...(filled.length === 0 ? [none] : [summary(filled, options, place === undefined), ...filled.flatMap((one, at) => ["", ...details(one, at + 1, options)])]), ...unread].join("\n"),
      };
    }));
}

/** The family of an option, where one is given. @throws InvalidArgument for one that there is not, and for NONE */
export function oneFamily(text: string | undefined): Family | null {
  const family = text === undefined ? null : familyNamed(text);
  if (family === "NONE") throw new InvalidArgument("--family: NONE is a column of coverage, not a family; name a material");
  return family;
}

function kindNamed(text: string): MissingKind {
  const kind = text.toUpperCase();
  if (!(kind in ontology.missing)) throw new InvalidArgument(`--kind ${text}: write ${Object.keys(ontology.missing).join(", ").toLowerCase()}`);
  return kind as MissingKind;
}

function summary(filled: readonly Filled[], { lang }: AnswerOptions, withPlace: boolean): string {
  const words = wordsIn(lang);
  const name = nameIn(lang);
  return tableOf(filled, [
    { head: "#", cell: (one) => filled.indexOf(one) + 1 },
    ...(withPlace ? [{ head: words("地方", "place"), cell: ({ gap }: Filled) => name(gap.place) }] : []),
    { head: words("缺口", "gap"), cell: ({ gap }) => words(gap.cell.label) },
    { head: words("种类", "kinds"), cell: ({ gap }) => gap.kinds.map((kind) => words(ontology.missing[kind].label)).join(words("、", ", ")) },
    { head: words("程度", "level"), cell: ({ gap }) => `${gap.reached}/${gap.wanted === 0 ? "–" : gap.wanted}` },
    { head: words("责任单位", "owners"), cell: ({ gap }) => ownerNames(gap, lang) },
    { head: words("协作配套", "nearby"), cell: ({ nearby }) => nearby.length },
    { head: words("招商对接", "elsewhere"), cell: ({ elsewhere }) => elsewhere.length },
  ]);
}

function ownerNames({ owners }: Filled["gap"], lang: AnswerOptions["lang"]): string {
  const words = wordsIn(lang);
  if (owners.length === 0) return words("文件未明确", "none named");
  const direct = owners.filter(({ chainLevel }) => !chainLevel);
  const bodies = [...new Map((direct.length > 0 ? direct : owners).map(({ agency }) => [agency.id, agency])).values()];
  const shown = bodies.slice(0, 2).map(nameIn(lang));
  const more = bodies.length - shown.length;
  return `${shown.join(words("、", ", "))}${more > 0 ? words(`等${more + shown.length}个`, ` +${more}`) : ""}${direct.length === 0 ? words("（链级）", " (whole chain)") : ""}`;
}

function details({ gap, constraints, nearby, elsewhere }: Filled, number: number, { lang }: AnswerOptions): string[] {
  const words = wordsIn(lang);
  const name = nameIn(lang);
  const tasks = [...new Map(gap.owners.map((owner) => [owner.task.id, owner])).values()];
  const direct = tasks.filter(({ chainLevel }) => !chainLevel);
  const shown = direct.length > 0 ? direct : tasks.slice(0, 2);
  const beside = (neighbours: GapAnswer["upstream"]) => neighbours.filter(({ level }) => level > 0).map(({ node, level }) => `${name(node)} ${level}`).join(words("、", ", ")) || "–";
  const lines = [
    `[${number}] ${name(gap.place)} · ${words(gap.cell.label)}`,
    `${words("依据", "why")}: ${words(gap.reason)}`,
    `${words("上游已有", "upstream there")}: ${beside(gap.upstream)}; ${words("下游已有", "downstream there")}: ${beside(gap.downstream)}`,
    ...shown.map((owner) => `${owner.chainLevel ? words("链级任务", "task on the whole chain") : words("任务", "task")} ${name(owner.task)}${owner.deadline === null ? "" : ` (${owner.deadline})`}: ${
      gap.owners.filter(({ task }) => task.id === owner.task.id).map(({ agency, role }) => bodyIn(lang)(agency, role)).join(words("、", ", "))}`),
    ...(tasks.length > shown.length ? [words(`另有${tasks.length - shown.length}项链级任务（--json）`, `and ${tasks.length - shown.length} more tasks on the whole chain (--json)`)] : []),
    ...(constraints.length === 0 ? [] : [`${words("制约", "constraints")}: ${constraints.map(({ value }) => value).join(words("、", ", "))}`]),
    ...candidateLines(words("协作配套（同市同省）", "supply nearby"), nearby, lang), ...candidateLines(words("招商对接（外地）", "promotion elsewhere"), elsewhere, lang),
  ];
  return lines.map((line, at) => (at === 0 ? line : `    ${line}`));
}

function candidateLines(head: string, candidates: readonly Candidate[], lang: AnswerOptions["lang"]): string[] {
  const words = wordsIn(lang);
  const name = nameIn(lang);
  return candidates.slice(0, 5).map(({ entity, at, reasons, counterEvidence, path }) => [
    `${head}: ${name(entity)}${at === null ? "" : ` @${name(at)}`}`, ...(path.length > 1 ? [path.map(name).join(" → ")] : []), ...reasons.slice(0, 1).map((reason) => words(reason)),
    ...(counterEvidence.length === 0 ? [] : [`${words("反证", "against")}: ${counterEvidence.map((text) => words(text)).join(words("、", ", "))}`]),
  ].join("; "));
}
