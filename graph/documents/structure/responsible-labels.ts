const subjects = "(?:主要|第一|直接|具体|共同)?(?:责任|牵头|配合|参与|参加|主办|协办|承办|主责|协同|协作|组织|推进|链长)";
const bodies = "(?:单位|部门|主体|处室|科室|机构|委办局)";

/** The end of a body's name that another follows, or nothing: what 责任单位为 is followed by where it announces a list. */
const namedBody = "(?:局|委|厅|办|部|政府|管委会|中心|公司|集团)(?:[、，,；;。）)】和及与]|牵头|$)";

/** The words that announce them, without a mark: `责任单位`, `牵头及配合单位`. */
export const responsibleWords = `${subjects}(?:和|及|、)?(?:${subjects})?${bodies}(?:[和及、与或]${bodies})?`;

/** What announces the bodies that are responsible: `责任单位：`, `牵头部门：`, `配合单位及责任人：`, `责任单位为`. */
export const responsibleLabel = new RegExp(`${responsibleWords}(?:及责任人|和责任人)?(?:按序|依次)?\\s*(?:[:：]|[为是](?=[^。；，,：:]{1,16}${namedBody}))`);

/** A line that is such an announcement from its first character on. */
export const responsibleLineStart = new RegExp(`^[\\[【〔(（]?\\s*${responsibleLabel.source}`);

/** The same without a colon, where a blank or a bar stands for it. */
export const responsibleLabelOnly = new RegExp(`^${subjects}${bodies}(?:[\\s|｜]+)(?=[省市区县各州国党\\u4e00-\\u9fff])`);

/** What a bracket tells before the bodies: the leader in charge, the deadline. */
export const beforeBodies = /^(?:[\u4e00-\u9fff]{0,4}领导|责任人|牵头人|完成时[间限]|工作时限|时限)\s*[:：](?:[^；;]{1,40}[；;]|[^；;，,、]{1,12}[，,])\s*/;

/** What follows the bodies and names none: deadlines, `列第一位者为牵头单位`, `持续推进`. */
export const behindBodies = /[；;，,。]?\s*(?:(?:完成时[间限]|工作时限|时限要求|时限|进度安排|责任人|联系人)\s*[:：]|(?:列|排)(?:第一位|首位|名第一)|以下均|下同|持续推进|长期(?:坚持|推进|实施)|20\d{2}年\d{0,2}月?底?前).*$/;

/** The deadline that stands behind bodies. */
export const deadlineBehind = /(?:(?:完成|办结)?时[间限]|工作时限|时限要求)\s*[:：][^；;。）)】\]]{2,24}|20\d{2}年\d{0,2}月?底?前/;

/** How a body's name ends. */
export const bodyEnd = /(?:局|委|厅|办|部|处|院|会|所|署|社|中心|政府|公司|集团|银行|大学|学院|管委会|办公室|小组|单位|部门|企业|专班|高新区|经开区|开发区|园区|新区|镇|街道|[县区市州](?:[（(][^（()）]{1,8}[)）])?)(?:等)?$/;

/** A bracket without a label that names bodies: `（市科技局牵头，市工信局配合）`, `（市科技局、市工信局按职责分工负责）`, `（市科技局主办，市工信局协办）`. */
export const responsibleClosing = /(?:负责|牵头|配合|参与|落实|参加|协同|实施|[主承协]办)$/;

/** The start of a body's name in such a bracket. */
export const bodyStart = /^(?:由|各|省|市|区|县|州|全|国|党|工|管|园|开发区|高新区|[\u4e00-\u9fff]{2,12}(?:局|委|厅|办|处|部|院|中心|管委会|政府|公司))/;
