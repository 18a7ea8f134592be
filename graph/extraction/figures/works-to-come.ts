/** What the rest of a sentence says of the line or works that a figure is of: that it is to run, or that work on it begins. */
const toRun = /^[^。；\n]*?(?:预计|计划|将于|将在|拟|力争|可望|有望|要到|要等|争取)[^，。；]{0,16}?(?:投产|量产|试产|试车|竣工|建成|完工|到位|达产|启用|投用|出货|开工|动工)/;
const begins = /^[^，。；]{0,30}?(?:项目|生产线|产线|工程|基地|工厂|厂)[^，。；]{0,16}?(?:开工|动工|破土|奠基|签约|开建|在建|正在建设|加快建设|启动建设)/;
/** Right before what is made or set up, that it is begun or signed: 引进200台MOCVD, 签约10GW. */
export const starts = /(?:正建设|正在建设|在建|签约|签下|签订|开建|开工建设|动工建设|新建|新上|扩建|引进|兴建|上马|增设|添购|导入)[^，。；、\d到]{0,4}$/;
const runsIn = /，[^，。；]{0,6}?(20\d\d)年[^，。；]{0,8}?(?:投产|量产|试产|竣工|建成|完工|达产|投用)/;

/** What a project takes before it runs: 引进MOCVD 50台，建成后年产……. */
const beforeItRuns = /^[^，。；]{0,6}，(?:项目)?(?:全部)?(?:达产|投产|建成|满产|完工)后/;

/** Whether the words behind a figure, or right before it, say that the line or works that it is of are yet to run. */
export function isYetToBe(behind: string, said: number | undefined): boolean {
  const year = runsIn.exec(behind)?.[1];
  return toRun.test(behind) || begins.test(behind) || beforeItRuns.test(behind) || (year !== undefined && said !== undefined && Number(year) > said);
}
