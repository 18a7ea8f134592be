/** Right before what is invested in the whole: not what is in one year, or by now. The source of a regular expression. */
export const inTheWhole = "(?<!年度|年内|年计划|度计划|[今本当全]年|完成|累计|新增|到位)";

/** Behind money that is told of the project that follows: 投资8000万元的荧光粉项目. */
export const ofNext = /^(?:人民币)?的(?=[^，。；])/;
