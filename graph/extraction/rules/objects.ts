import type { Context, End, Line } from "../context.ts";
import type { Mention } from "../mention.ts";
import type { Stretch } from "../reading.ts";

const things = new Set(["Material", "Device", "Equipment", "Technology"]);
/** Behind these words stand uses, inputs, customers or rivals, not what is made. */
const elsewhere = /(?:用于(?!生产|制造|研发)|应用|适用|面向|满足|服务于|购置|采购|引进|购买|拥有|使用|采用|利用|依赖|以[^，。]{0,12}为(?:原料|衬底|基板)|配套|填补|带动|属于|相当于|需求|市场|替代|广泛|代替|产品供|可供|专供)[^，。；]{0,40}$/;
/** What makes of a thing's name a word before another: LED芯片市场, 硅片价格. */
const onlyBefore = /^(?:市场|价格|需求|行业(?!龙头)|客户|用户|专利|标准|论坛|协会|联盟|人才|团队|大会|展会|峰会)/;

/** A thing that is made, or a stage that is worked in, with the name that says so. */
export interface Made {
  readonly mention: Mention;
  readonly ends: readonly End[];
}

/** The things and stages of a sentence that are the object of a verb of making. @param span from the verb to where the next subject begins */
export function objectsOf({ reading: { text }, cast }: Context, { mentions }: Line, span: Stretch): Made[] {
  const found: Made[] = [];
  for (const mention of mentions) {
    if (mention.start < span.start || mention.end > span.end || mention.inside !== undefined || elsewhere.test(text.slice(span.start, mention.start)) || onlyBefore.test(text.slice(mention.end, mention.end + 3))) continue;
    const entity = things.has(mention.kind) ? cast.of(mention) : undefined;
    const ends: readonly End[] = mention.kind === "Stage" ? (mention.stages ?? []).map((name) => ({ kind: "Stage", name })) : entity === undefined ? [] : [entity];
    if (ends.length > 0) found.push({ mention, ends });
  }
  return found;
}

/** How far a clause says that the making has come: by the words from its subject to the thing; undefined where it only says that it makes. */
export function voiceOfMaking(words: string): "built" | "underway" | "planned" | undefined {
  const ahead = words.search(/(?:达产|投产|建成|完工|竣工|满产)(?:投产)?后|将|拟|计划|可(?:实现|形成|年产|新增)|预计|规划|未来|力争|有望|设计(?:年)?产能/);
  const done = words.search(/已|目前|现有|满产|下线|量产(?!线)|投入生产|形成了|建成(?!后)/);
  if (ahead !== -1 && done < ahead) return "planned";
  if (done !== -1) return "built";
  if (/(?:在建|正在|开工|新建|建设|扩产|扩建|启动)/.test(words)) return "underway";
  if (/布局|签约/.test(words)) return "planned";
  return /(?:研制|研发|开发)(?![^，。；]{0,8}(?:生产|制造|销售))/.test(words) ? "underway" : undefined;
}
