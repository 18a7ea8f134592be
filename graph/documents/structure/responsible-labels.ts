const subjects = "(?:主要|第一|直接|具体|共同)?(?:责任|牵头|配合|参与|参加|主办|协办|承办|主责|协同|协作|组织|推进)";
const bodies = "(?:单位|部门|主体|处室|科室|机构|委办局)";

/** What announces the bodies that are responsible: `责任单位：`, `牵头部门：`, `配合单位及责任人：`. */
export const responsibleLabel = new RegExp(`${subjects}(?:和|及|、)?(?:${subjects})?${bodies}(?:及责任人|和责任人)?\\s*[:：]`);

/** A line that is such an announcement from its first character on. */
export const responsibleLineStart = new RegExp(`^[\\[【〔(（]?\\s*${responsibleLabel.source}`);

/** A bracket without a label that names bodies: `（市科技局牵头，市工信局配合）`, `（市科技局、市工信局按职责分工负责）`. */
export const responsibleClosing = /(?:负责|牵头|配合|参与|落实|参加|协同|实施)$/;

/** The start of a body's name in such a bracket. */
export const bodyStart = /^(?:由|各|省|市|区|县|州|全|国|党|工|管|园|开发区|高新区|[\u4e00-\u9fff]{2,12}(?:局|委|厅|办|处|部|院|中心|管委会|政府|公司))/;
