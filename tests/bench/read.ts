import { readDocument } from "../../graph/documents/index.ts";
import { extract } from "../../graph/extraction/index.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";

/** How the reader did: bytes a second of one core after start, start-up, growth from 10 kB to 10 MB, and the most memory on 10 MB. */
export interface ReadingFigures {
  readonly megabytesPerSecond: number;
  readonly startMilliseconds: number;
  /** Time per byte at 10 MB over time per byte at 100 kB: about 1 where growth is linear. */
  readonly growth: number;
  readonly peakMegabytes: number;
  readonly isFastEnough: boolean;
}

const least = 1;
const mostGrowth = 1.5;

/** Measures the reader on plans made of many different sentences; processor time of this process, so that other work on the machine does not count. */
export async function benchReading(print: (line: string) => void): Promise<ReadingFigures> {
  const start = cpu();
  const lexicon = loadLexicon();
  await read(plan(3_000));
  const startMilliseconds = cpu() - start;
  await read(plan(300_000));
  const perByte = new Map<number, number>();
  let peakMegabytes = 0;
  for (const bytes of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = plan(bytes);
    const size = Buffer.byteLength(text);
    const rounds = bytes < 1_000_000 ? 5 : 1;
    const before = cpu();
    for (let round = 0; round < rounds; round++) await read(text);
    const time = (cpu() - before) / rounds;
    perByte.set(bytes, time / size);
    peakMegabytes = Math.max(peakMegabytes, process.memoryUsage().rss / 1e6);
    print(`read ${(size / 1e6).toFixed(2).padStart(6)} MB in ${time.toFixed(0).padStart(6)} ms: ${(size / 1e3 / time).toFixed(2)} MB/s`);
  }
  const megabytesPerSecond = 1 / ((perByte.get(1_000_000) ?? Number.NaN) * 1000);
  const growth = (perByte.get(10_000_000) ?? Number.NaN) / (perByte.get(100_000) ?? Number.NaN);
  print(`start ${startMilliseconds.toFixed(0)} ms; growth from 100 kB to 10 MB × ${growth.toFixed(2)}; peak ${peakMegabytes.toFixed(0)} MB`);
  return { megabytesPerSecond, startMilliseconds, growth, peakMegabytes, isFastEnough: megabytesPerSecond >= least && growth <= mostGrowth };

  async function read(text: string): Promise<void> {
    extract(await readDocument(new TextEncoder().encode(text), "plan.txt"), lexicon);
  }
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const firms = ["芯澜", "恒越", "海拓", "明睿", "华辰", "庐芯", "宏微", "晶瑞", "启芯", "天科"];
const things = ["碳化硅衬底", "深紫外LED芯片", "存储芯片", "光刻胶", "图像传感器", "功率模块", "单晶炉", "氮化镓外延片", "射频芯片", "封装基板"];
const agencies = ["市科技局", "市工信局", "市发展改革委", "市商务局", "市财政局"];

/** A plan of about so many bytes: headings, intents, firms, numbers, projects and responsible bodies, most of it different from task to task. */
function plan(bytes: number): string {
  const parts = ["合肥市集成电路产业2024年行动计划\n\n一、重点任务\n"];
  let size = 60;
  for (let at = 0; size < bytes; at++) {
    const pick = <Value>(list: readonly Value[], step: number) => list[(at * step + (at >> 3)) % list.length] as Value;
    const part = `\n（${at + 1}）发展${pick(things, 3)}。高新区重点发展${pick(things, 7)}、${pick(things, 9)}等，支持${pick(firms, 3)}微${at % 97}、${pick(firms, 7)}光电等设计企业做大做强。到2025年，${pick(things, 1)}产值突破${(at % 900) + 100}亿元，培育企业${(at % 90) + 10}家以上。`
      + `推动合肥${pick(firms, 1)}半导体有限公司年产${(at % 50) + 1}万片${pick(things, 3)}项目加快建设，统筹资金、土地、人才等各类要素向产业链集聚，加强服务保障，定期调度，及时解决企业发展面临的实际问题。\n责任单位：${pick(agencies, 2)}、${pick(agencies, 3)}，各县（市、区）\n`;
    parts.push(part);
    size += part.length * 3 - 20;
  }
  return parts.join("");
}
