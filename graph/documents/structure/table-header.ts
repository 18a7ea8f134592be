const headerWord = /^(?:序号|编号|类别|类型|分类|领域|环节|名称|企业|公司|单位|项目|地区|区域|地市|城市|市县|所在|所属|建设|投资|总投资|金额|年度|年限|起止|时间|期限|完成|开工|竣工|内容|规模|地址|地点|备注|产品|产能|产量|产值|营收|指标|目标|责任|牵头|配合|主管|联系|电话|进展|进度|状态|问题|办理|需求|技术|任务|措施|主要|重点|承担|实施|申报|统一社会信用|行业|性质|级别|等级|资金|计划|单价|数量|合计|注册|法人|园区|开发区|线索|来源|处理|岗位|角色|产业|细分|方向|主营|业务|代表|龙头|排名|名次|位次|总部|厂商|品牌|同比|环比|增长|增速|增幅|占比|占全|份额|市场|销售|出货|利润|净利|毛利|员工|人数|上市|股票|国家|国别|省份|20\d\d年)/;
const headerEnd = /(?:名称|单位|企业|公司|部门|地点|地址|内容|规模|投资|金额|时间|年限|年月|期限|期|类别|类型|目标|指标|产品|领域|备注|代码|电话|联系人|负责人|进展|情况|事项|时限|市|区|县|年度|产值|方式|销售额|收入|营收|利润|产量|产能|出货量|份额|占比|增速|增长率?|总部|排名)(?:[（(][^（()）]*[)）])?$/;

/** Whether a text reads like the head of a column: a short name of a property, no number, no sentence. */
export function isHeaderCell(text: string): boolean {
  const cell = text.replace(/\s+/g, "");
  return cell.length >= 1 && cell.length <= 18 && !/[。；;，]|[:：]./.test(cell) && !/^\d+(?:\.\d+)?$/.test(cell) && (headerWord.test(cell) || headerEnd.test(cell) || /^No\.?$/i.test(cell));
}

/** Whether a row is a table's header: at least two cells, and most of those with text read like heads of columns. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length >= 2 && filled.filter(isHeaderCell).length >= filled.length * 0.6 && !filled.some((cell) => /(?:有限公司|股份公司)$|^\d+(?:\.\d+)?$/.test(cell.trim()));
}

const numericColumn = /投资|金额|产值|产能|产量|规模|资金|收入|营收|数量|合计|计划(?!项目)/;
const periodColumn = /年限|起止|时间|期限|年月|工期|年度/;
const bodyColumn = /企业|公司|单位|部门|法人|主体/;
const placeColumn = /所在|地区|地市|城市|区域|县|地点|地址/;

/** How well a cell's text suits a column, 0 to 3, to place the cells of a row that lacks some. */
export function fits(cell: string, column: string): number {
  const text = cell.trim();
  if (/^\d{1,4}$/.test(text) && /序号|编号/.test(column)) return 3;
  if (/^[\d.,]+$/.test(text)) return numericColumn.test(column) ? 3 : 0;
  if (/^\d{4}(?:\.\d{1,2}|年\d{0,2}月?)?\s*[-—–~至]\s*\d{4}/.test(text)) return periodColumn.test(column) ? 3 : 0;
  if (/(?:公司|研究所|研究院|集团|厂)$/.test(text)) return bodyColumn.test(column) ? 3 : 1;
  if (/(?:省|市|区|县|州)$/.test(text) || text.length <= 3) return placeColumn.test(column) ? 2 : 1;
  return numericColumn.test(column) || periodColumn.test(column) || /序号/.test(column) ? 0 : 1;
}
