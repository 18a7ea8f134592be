import { compareText, distinctById } from "../../grouping.ts";
import { ontology } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { inBoth, nameIn, someNames, tableOf } from "../table.ts";
import { claimsAsked, type Telling } from "../telling.ts";
import { columnsOf } from "./documents.ts";
import { silent } from "./silence.ts";
import { linkTo } from "../link.ts";

/** All that documents say of a firm, institution, project, fund, policy, chain or zone: what it does, where it sits, its part, its money. */
export async function answerProfile(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const others = [...asked.actors, ...asked.funds, ...asked.agencies, ...asked.chains, ...asked.policies];
  const named = others.length > 0 ? others : asked.places;
  const ids = named.map(({ id }) => id);
  const said = await claimsAsked(telling, { actors: ids });
  // What is named and of which nothing is said is told by where it is named.
  const all = said.length > 0 ? said : await claimsAsked(telling, { actors: ids, predicates: ["NAMED"] });
  const wanted = asked.cues.has("sit") || asked.cues.has("where") ? new Set(["LOCATED_IN"]) : asked.cues.has("role") && !isOfMore(asked) ? new Set(["ROLE"]) : asked.cues.has("capacity") ? new Set(["CAPACITY"]) : asked.cues.has("when") ? new Set(["START", "END", "STATE"]) : null;
  const isPartner = asked.cues.has("institution") && asked.actors.every(({ kind }) => kind === "Company");
  const narrowed = isPartner ? all.filter(({ subject, object }) => [subject, object].some((one) => one?.kind === "Institution")) : wanted === null ? all : all.filter(({ predicate, at, subject }) => wanted.has(predicate) || (wanted.has("LOCATED_IN") && at !== null && ids.includes(subject.id)));
  const claims = [...(narrowed.length > 0 ? narrowed : all)].sort((a, b) => Number(ids.includes(b.subject.id)) - Number(ids.includes(a.subject.id)) || order.indexOf(a.predicate) - order.indexOf(b.predicate) || compareText(a.document.id, b.document.id) || a.start - b.start);
  const { columns, rows } = tableOf(claims, columnsOf(language), ({ id }) => [id]);
  const who = { zh: named.map(({ name }) => name).join("、"), en: named.map((entity) => nameIn("en")(entity)).join(", ") };
  const link = ids[0] === undefined ? null : linkTo(`/entity/${encodeURIComponent(ids[0])}`, { ...asked, places: [], topics: [] });
  if (claims.length === 0) return silent(telling, { zh: `${who.zh}的情况`, en: `anything of ${who.en}` }, link, columns);
  const does = distinctById(claims.flatMap(({ predicate, object }) => (object !== null && ["MAKES", "ENGAGED_IN"].includes(predicate) ? [object] : [])));
  const sits = distinctById(claims.flatMap(({ predicate, object, at, subject }) => (predicate === "LOCATED_IN" && object !== null && ids.includes(subject.id) ? [object] : at !== null && ids.includes(subject.id) ? [at] : [])));
  const undertakes = distinctById(claims.flatMap(({ predicate, object }) => (object !== null && predicate === "UNDERTAKES" && ids.some((id) => id !== object.id) ? [object] : [])));
  const values = claims.flatMap(({ predicate, value, unit }) => (["ROLE", "SIZE", "CAPACITY", "NUMBER"].includes(predicate) && value !== null ? [`${value}${unit !== null && !value.endsWith(unit) ? unit : ""}`] : []));
  const reached = claims.flatMap(({ predicate, voice, subject }) => (voice !== null && ids.includes(subject.id) && ["MAKES", "UNDERTAKES"].includes(predicate) ? [voice] : []));
  const isUntold = (wanted !== null || isPartner) && narrowed.length === 0;
  const untold = isUntold ? { zh: "没有读到所问的；读到的是：", en: "Just that was not read; what was: " } : { zh: "", en: "" };
  return {
    columns, rows, link, ...(isUntold ? { isThin: true } : {}),
    text: inBoth((lang) => {
      const zh = lang === "zh";
      const parts = [
        ...(sits.length === 0 ? [] : [`${zh ? "位于" : "in "}${someNames(sits, lang)}`]), ...(does.length === 0 ? [] : [`${zh ? "做" : "works on "}${someNames(does, lang)}`]),
        ...(asked.cues.has("level") && reached.length > 0 ? [`${zh ? "读到的程度：" : "as far as read: "}${[...new Set(reached.map((voice) => ontology.voices[voice].label[lang]))].join(zh ? "、" : ", ")}`] : []),
        ...(undertakes.length === 0 ? [] : [`${zh ? "项目：" : "projects: "}${someNames(undertakes, lang)}`]), ...(values.length === 0 ? [] : [[...new Set(values)].join("、")]),
      ];
      return zh ? `${untold.zh}${who.zh}：读到${claims.length}条${parts.length === 0 ? "" : `；${parts.join("；")}`}。` : `${untold.en}${who.en}: ${claims.length} statement${claims.length === 1 ? "" : "s"} read${parts.length === 0 ? "" : `; ${parts.join("; ")}`}.`;
    }),
  };
}

const order = ["MAKES", "ENGAGED_IN", "UNDERTAKES", "LOCATED_IN", "ROLE", "SUPPLIES", "TOTAL_INVESTMENT", "PLANNED_INVESTMENT", "CONTENT", "START", "END", "STATE", "CAPACITY", "SIZE", "NUMBER", "ISSUED", "CITES"];

/** Whether beside the role it is asked what somebody does, or where: 在哪个功能区，做什么，是不是龙头. */
function isOfMore({ cues, question }: Asked): boolean {
  return cues.has("park") || /做什么|干什么|做啥|干嘛|what (?:does|do) /i.test(question);
}
