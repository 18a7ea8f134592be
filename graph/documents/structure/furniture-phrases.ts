/** Lines of a page's furniture, recognised by themselves wherever they stand outside running text. */
export const furnitureLine = new RegExp([
  "^(?:首页|返回首页|网站首页|返回顶部|正文|全文|登录|注册|注销|搜索|检索|繁體|繁体|简体|English|EN|无障碍(?:阅读|浏览)?|长者模式|关怀版|适老化|移动版|手机版|客户端|微信|微博|公众号|小程序|抖音|头条号)$",
  "^(?:相关|推荐|热门|最新|更多|延伸)(?:推荐|阅读|新闻|文章|资讯|链接|信息|稿件|文件|解读|内容|视频|标签)?$",
  "^(?:分享到?|分享至|收藏|点赞|转发|评论|打印(?:本页)?|关闭(?:窗口|本页)?|字号|字体|大中小|大 中 小|下载|举报|纠错|我要纠错|点击(?:下载|查看)|阅读(?:原文|全文)|展开全文|复制链接|扫码|扫一扫)",
  "^(?:[【\\[]?(?:字体|字号|打印|关闭|收藏|大|中|小|默认|进入论坛|复制|推荐)[\\s|]*[】\\]]?[\\s:：|]*){2,}",
  "^(?:上一[篇页条]|下一[篇页条]|上篇|下篇)",
  "^(?:加入|关注|添加|扫码|长按|识别|获取|领取|参与|申请入驻|免费|立即|点击|在线|发表|写|查看更多)[^。，]{0,18}(?:群|码|礼包|讨论|公众号|咨询|下载|入驻|体验|试用|评论|留言|二维码|资料|更多|图谱)",
  "(?:ICP备|公网安备|版权所有|All Rights Reserved|Copyright|网站标识码|技术支持\\s*[:：]|主办单位\\s*[:：].*承办单位|建议使用.*浏览器|友情链接|网站地图|网站声明|关于我们|关于本站|广告服务|联系我们|隐私政策|免责声明)",
  "^(?:责任编辑|责编|编辑|作者|撰文|审核|校对|监制|美编|值班编辑|见习编辑|实习编辑|终审|初审|复审)\\s*[:：｜|/].{0,60}$",
  "^[\\[【(（]?(?:责任编辑|责编|编辑|作者|审核)\\s*[:：｜|][^。]{0,30}[\\])】）]?$",
  "^(?:当前位置|[您你](?:所在的|现在的|当前|当前所在|的)?位置|位置)\\s*[:：]?",
  "^(?:设为首页|加入收藏|会员(?:登录|中心|注册)|用户名|我来评论|图片新闻|(?:热点|热门|最新|本周|今日|推荐)(?:新闻|资讯|文章|企业|产品|专题|图文|排行)(?:排行|榜)?|网友评论|下载附件|请输入关键字|智能问答|进入老年模式)",
  "^(?:关键词|关键字|标签|TAGS?|文章标签)\\s*[:：]",
  "^(?:文章|信息|稿件)?来源\\s*[:：][^\\d。]{0,40}$",
  "^欢迎(?:访问|光临|来到|进入)",
  "^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$",
  "^(?:END\\b|[（(]?完[）)]?$|-+\\s*END\\s*-+|点击上方|长按|欢迎(?:转发|关注|投稿)|↑+|↓+)",
  "^首页\\s*[>＞»/›|]",
  "^(?:微信|产品|客服|咨询|服务|联系|商务|热线|电话)?(?:咨询|手册|客服|热线|电话|合作|邮箱)$",
  "^(?:周[一二三四五六日]至周[一二三四五六日])[\\d:\\s-]+$",
  "^[\\d\\s-]{11,}$",
  "^\\S{1,40}\\.(?:jpe?g|png|gif|bmp|webp|docx?|pdf|xlsx?|zip|rar|ofd|wps)$",
  "^(?:声明|免责声明|特别声明|版权声明|本文来源|原标题|图源|图片来源|来源声明)\\s*[:：]",
  "^(?:阅读|浏览|点击)(?:量|次数|数)?\\s*[:：]?\\s*\\d*\\s*次?$",
  "^(?:赞|踩|\\d+)$",
].join("|"), "i");

/** The head of a list of other articles: what follows it to the end is not this document, unless running text does. */
export const furnitureSection = /^(?:相关(?:推荐|阅读|新闻|文章|资讯|链接|信息|稿件|解读|内容)|推荐(?:阅读|文章|新闻)|(?:热门|热点)(?:文章|推荐|新闻|资讯|企业)(?:排行)?|图片新闻|最新(?:文章|资讯|新闻|动态)|猜你喜欢|大家都在看|延伸阅读|友情链接|网友评论|发表评论|精彩推荐|往期(?:推荐|回顾|精选)|更多(?:文章|新闻|资讯))\s*[:：]?$/;

/** A page's number, alone on its line: `— 3 —`, `- 12 -`, `第 3 页 共 10 页`. */
export const pageNumberLine = /(?:^\S{4,30}(?:公报|文件|简报|白皮书)[^。]{0,24}[—–-]{1,2}\s*\d{1,4}\s*[—–-]{1,2}$)|^(?:[—–-]{1,2}\s*\d{1,4}\s*[—–-]{1,2}|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;

/** Four or more short words that only blanks part, or three with one of a menu's own: `首页 LED 光伏 面板 企业库`. */
export function isMenuLine(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length >= 3 && words.some((word) => /^(?:首页|登录|注册|搜索)$/.test(word)) && !/[，。；《]/.test(text)) return true;
  return words.length >= 4 && words.every((word) => word.length <= 12 && !/[，。：:《》\d]/.test(word)) && text.length / words.length <= 7;
}

/** The line that tells when and by whom a page was put up: it names papers and sites, nothing of the document. */
export function isPostingLine(text: string): boolean {
  if (text.length > 120 || /[。；]/.test(text)) return false;
  const dated = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?/;
  return dated.test(text) ? /\d{1,2}:\d{2}|来源|作者|编辑|浏览|阅读|点击|字[号体]|分享|原创|发布(?:时间|日期|于)|时间[:：]/.test(text) : /^(?:文章|信息|稿件)?来源\s*[:：]/.test(text);
}

/** Where a line goes on from a headline to the day and time that it was put up, or to the label of that day, its source or the size of its letters; -1 where it does not. */
export function postingWithin(text: string): number {
  const match = /(?<=[\u4e00-\u9fff\d”》！!？?）)元%])\s*(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}|(?:发布|发表|更新)(?:时间|日期)\s*[:：]|(?<=[\s）)])(?:(?:信息|文章|稿件)?来源|字[号体])\s*[:：])/.exec(text);
  return match === null || match.index < 8 || /(?:时间|日期|发布于|来源|更新)\s*[:：]?$|(?:时间|日期|来源|作者|编辑)\s*[:：]/.test(text.slice(0, match.index)) ? -1 : match.index;
}
