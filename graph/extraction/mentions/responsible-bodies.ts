import { comparable } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import type { Part, Stretch } from "../reading.ts";
import type { Scan } from "../scan.ts";

export type BodyRole = "lead" | "joint" | "territorial" | "unspecified";

/** A body in a list of the responsible, with the role that the list's label gives it. */
export interface ListedBody extends Stretch {
  readonly name: string;
  readonly role: BodyRole;
}

const label = /(牵头(?:责任)?(?:单位|部门)|(?:主要)?责任(?:单位|部门|主体|处室)|(?:配合|协办|参与|协同)(?:单位|部门)|主办单位|承办单位|落实单位|负责单位)[:：]/g;
const group = /^(?:各|有关|相关|其他|全体)|(?:成员|相关|有关|配合|协办)(?:部门|单位|企业)(?:和单位)?$|产业链企业$/;

/** The bodies of a responsible block in their order: split at marks, brackets kept; `牵头单位：A；配合单位：B、C` gives roles. */
export function listedBodies(text: string, part: Part): ListedBody[] {
  const whole = text.slice(part.start, part.end);
  const labels = [...whole.matchAll(label)];
  const runs = labels.length === 0 ? [{ from: 0, to: whole.length, word: "" }] : labels.map((found, index) => ({ from: found.index + found[0].length, to: labels[index + 1]?.index ?? whole.length, word: found[1] ?? "" }));
  return runs.flatMap(({ from, to, word }) => {
    const role: BodyRole = /牵头|主办/.test(word) ? "lead" : /配合|协办|参与|协同/.test(word) ? "joint" : "unspecified";
    return pieces(whole, from, to).map(({ start, end, name }): ListedBody => {
      const tail = /(?:牵头|负责|配合)$/.exec(name)?.[0];
      const plain = name.replace(/(?:牵头|负责|配合|等)$/, "");
      return { start: part.start + start, end: part.start + end - (name.length - plain.length), name: plain, role: tail === "牵头" ? "lead" : tail === "配合" ? "joint" : role };
    }).filter(({ name }) => name.length >= 2 && name.length <= 24);
  });
}

function pieces(text: string, from: number, to: number): { start: number; end: number; name: string }[] {
  const found: { start: number; end: number; name: string }[] = [];
  let depth = 0;
  let start = from;
  const close = (end: number) => {
    const name = text.slice(start, end).replace(/^[\s按职责分工负责:：]+(?=[^\s])/, (lead) => (/职责/.test(lead) ? "" : lead));
    const trimmed = name.replace(/[。.）)\s]+$/, (tail) => (/[（(]/.test(name) ? tail.replace(/[。.\s]/g, "") : ""));
    if (trimmed !== "") found.push({ start: end - name.length, end: end - name.length + trimmed.length, name: trimmed });
    start = end + 1;
  };
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (mark === "（" || mark === "(") depth++;
    else if (mark === "）" || mark === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、,，;；。]/.test(mark)) close(at);
  }
  close(to);
  return found;
}

/** Bodies named in lists of the responsible: agencies, areas, zones, firms, and groups of them. */
export function responsibleBodies({ reading: { parts, text }, vocabulary: { lexicon } }: Scan): Mention[] {
  return parts.filter(({ block }) => block.kind === "responsible").flatMap((part) => listedBodies(text, part).map((body): Mention => {
    const bracket = /^(.{2,})[（(]([^（）()、]{2,12})[）)]$/.exec(body.name);
    const isGroup = lexicon.groupBodies.has(comparable(body.name)) || group.test(body.name);
    const name = bracket === null || isGroup ? withoutDouble(body.name) : bracket[1] as string;
    const forms = bracket === null || isGroup ? [] : [body.name, bracket[2] as string];
    return { kind: isGroup ? "Agency" : kindOf(name, lexicon), start: body.start, end: body.end, name, forms, group: isGroup, rule: "responsible-list", confidence: 0.95 };
  }));
}

/** A slip of the pen doubles the last character: 商务局局. */
function withoutDouble(name: string): string {
  return /([局委办厅部])\1$/.test(name) ? name.slice(0, -1) : name;
}

function kindOf(name: string, lexicon: Scan["vocabulary"]["lexicon"]): Kind {
  if (lexicon.gazetteer.find(name) !== undefined && /[省市区县州旗]$/.test(name)) return "Region";
  if (lexicon.resolve("Park", [name]) !== undefined || /(?:综改区|高新区|开发区|经开区|合作区|园区|示范区|综保区|新区|度假区|科学城)$/.test(name)) return "Park";
  if (/公司$|集团$/.test(name)) return "Company";
  if (/(?:大学|学院|研究院|研究所|实验室|联盟|协会)$/.test(name)) return "Institution";
  return /(?:区|县|市|镇|街道)$/.test(name) ? "Region" : "Agency";
}
