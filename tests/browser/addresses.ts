/** An address of each view, with choices of its own under which it has something to show. */
export const addresses: Readonly<Record<string, string>> = {
  home: "?sort=title",
  chain: "chain?family=SiC&place=Region:140100",
  matrix: "matrix?family=SiC&columns=SUBSTAGE",
  gaps: "gaps?place=Region:140100&kinds=DECLARED,WEAK",
  collaboration: "collaboration?show=meets",
  targets: "targets?place=Region:140100&tab=tasks",
  ask: `ask?q=${encodeURIComponent("哪些地区有封装测试？")}`,
  documents: "documents?sort=title",
  document: "document/68b954896ade148f8a3d1c8433629f46ecd687ad8b89f1e94b5f71768cb0b59b?",
  entity: `entity/${encodeURIComponent("Company:山西烁科晶体有限公司")}?sort=voice`,
};
