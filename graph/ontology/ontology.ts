import type { Ontology } from "./shape.ts";

/**
 * The model as data: every kind, relation, attribute, stage, family, voice, level and kind of missing, with its words and its drawing.
 * Constraints, GraphQL types, legend, labels and the README's table are derived from this literal (`npm run generate`).
 */
export const ontology = {
  kinds: {
    Region: {
      plural: "regions", label: { zh: "行政区", en: "Region" }, meaning: { zh: "国家、省、市、县、乡镇等行政区划，代码依 GB/T 2260", en: "Administrative area, with its level and GB/T 2260 code" },
      scoped: "region", group: "place", shape: "ellipse", colour: { light: "#55606e", dark: "#a3b0bf" },
      properties: { code: "String", level: "String" },
    },
    Park: {
      plural: "parks", label: { zh: "园区", en: "Park" }, meaning: { zh: "开发区、高新区、功能区、产业园及作为地点的基地", en: "Development zone, high-tech zone, functional area, industrial park, or base as a place" },
      scoped: "region", group: "place", shape: "ellipse", colour: { light: "#55606e", dark: "#a3b0bf" },
      properties: {},
    },
    Company: {
      plural: "companies", label: { zh: "企业", en: "Company" }, meaning: { zh: "企业，含简称；链主、链核、龙头等角色为属性", en: "Enterprise, short names included; roles such as chain leader are attributes" },
      scoped: "short names", group: "actor", shape: "round-rectangle", colour: { light: "#16202c", dark: "#e8edf3" },
      properties: {},
    },
    Institution: {
      plural: "institutions", label: { zh: "机构", en: "Institution" }, meaning: { zh: "高校、院所、实验室、平台、联盟", en: "University, institute, laboratory, platform, alliance" },
      scoped: "short names", group: "actor", shape: "cut-rectangle", colour: { light: "#16202c", dark: "#e8edf3" },
      properties: {},
    },
    Agency: {
      plural: "agencies", label: { zh: "政府部门", en: "Agency" }, meaning: { zh: "政府部门、管委会、领导小组、专班，及作为整体负责的一类单位", en: "Government body, committee, leading group, task force, or a named group of bodies" },
      scoped: "region", group: "actor", shape: "pentagon", colour: { light: "#16202c", dark: "#e8edf3" },
      properties: { isGroup: "Boolean" },
    },
    Project: {
      plural: "projects", label: { zh: "项目", en: "Project" }, meaning: { zh: "有名称的建设、投资或技术项目", en: "Named construction, investment or technology project" },
      scoped: "region", group: "actor", shape: "tag", colour: { light: "#0b5cad", dark: "#6cb2ff" },
      properties: {},
    },
    Material: {
      plural: "materials", label: { zh: "材料", en: "Material" }, meaning: { zh: "产业链上的材料：晶体、衬底、外延片、工艺与封装材料", en: "Material of the chain: crystal, substrate, epi-wafer, process and packaging material" },
      scoped: "name", group: "thing", shape: "hexagon", colour: { light: "#7a4b00", dark: "#e0a95a" },
      properties: { family: "String", substrate: "String", subStage: "String", stage: "String" },
    },
    Device: {
      plural: "devices", label: { zh: "器件", en: "Device" }, meaning: { zh: "芯片、元器件、传感器、模块", en: "Chip, component, sensor or module" },
      scoped: "name", group: "thing", shape: "rectangle", colour: { light: "#0b5cad", dark: "#6cb2ff" },
      properties: { family: "String", substrate: "String", subStage: "String", stage: "String" },
    },
    Equipment: {
      plural: "equipments", label: { zh: "装备", en: "Equipment" }, meaning: { zh: "生产、量检测、封装测试设备及其零部件", en: "Production, inspection, packaging or test equipment, and its parts" },
      scoped: "name", group: "thing", shape: "barrel", colour: { light: "#5a5f66", dark: "#b3bac3" },
      properties: { family: "String", substrate: "String", subStage: "String", stage: "String" },
    },
    Technology: {
      plural: "technologies", label: { zh: "技术", en: "Technology" }, meaning: { zh: "工艺、封装、设计方法与工具", en: "Process, packaging or design method or tool" },
      scoped: "name", group: "thing", shape: "diamond", colour: { light: "#5b3fa8", dark: "#b8a2ff" },
      properties: { family: "String", substrate: "String", subStage: "String", stage: "String" },
    },
    Application: {
      plural: "applications", label: { zh: "应用", en: "Application" }, meaning: { zh: "芯片进入的下游产品或场景", en: "Downstream product or scene that the chips go into" },
      scoped: "name", group: "thing", shape: "round-octagon", colour: { light: "#a3195b", dark: "#ff8fbf" },
      properties: { family: "String", substrate: "String", subStage: "String", stage: "String" },
    },
    Chain: {
      plural: "chains", label: { zh: "产业链", en: "Chain" }, meaning: { zh: "有名称的产业链", en: "Named industry chain" },
      scoped: "name", group: "frame", shape: "round-tag", colour: { light: "#00695c", dark: "#4fd0bd" },
      properties: { families: "[String!]" },
    },
    Stage: {
      plural: "stages", label: { zh: "环节", en: "Stage" }, meaning: { zh: "产业链的环节与子环节", en: "Stage or sub-stage of the chain" },
      scoped: "name", group: "frame", shape: "round-rectangle", colour: { light: "#00695c", dark: "#4fd0bd" },
      properties: { code: "String", stage: "String" },
    },
    Fund: {
      plural: "funds", label: { zh: "基金", en: "Fund" }, meaning: { zh: "有名称或有规模的基金", en: "Named or sized fund" },
      scoped: "region", group: "actor", shape: "octagon", colour: { light: "#6b6400", dark: "#e0d36a" },
      properties: {},
    },
    Policy: {
      plural: "policies", label: { zh: "文件", en: "Policy" }, meaning: { zh: "《》中有名称的公开文件", en: "Published document named in 《》" },
      scoped: "name", group: "frame", shape: "cut-rectangle", colour: { light: "#55606e", dark: "#a3b0bf" },
      properties: {},
    },
    Task: {
      plural: "tasks", label: { zh: "任务", en: "Task" }, meaning: { zh: "计划中的一项任务，含标题路径与期限", en: "Task of a plan, with its heading path and deadline" },
      scoped: "document", group: "statement", shape: "rectangle", colour: { light: "#5b3fa8", dark: "#b8a2ff" },
      properties: { path: "[String!]", deadline: "String" },
    },
    Target: {
      plural: "targets", label: { zh: "指标", en: "Target" }, meaning: { zh: "目标值或已达到的数", en: "Number aimed at or reached" },
      scoped: "place", group: "statement", shape: "rectangle", colour: { light: "#9a5b00", dark: "#ffb74d" },
      properties: {
        targetKind: "String", metric: "String", comparison: "String", printed: "String", value: "Float", unit: "String",
        year: "String", baseYear: "String", growth: "Boolean", scope: "String", shared: "Boolean",
      },
    },
    Problem: {
      plural: "problems", label: { zh: "问题", en: "Problem" }, meaning: { zh: "问题清单中的一项：事项、办理情况、部门、时限", en: "Entry of the problem list: item, state of handling, department, deadline" },
      scoped: "document", group: "statement", shape: "rectangle", colour: { light: "#b3261e", dark: "#ff8a80" },
      properties: {},
    },
    Lead: {
      plural: "leads", label: { zh: "招商线索", en: "Lead" }, meaning: { zh: "招商线索：线索、接洽、考察、签约、落地", en: "Promotion lead: found, contacted, visited, signed, settled" },
      scoped: "document", group: "statement", shape: "rectangle", colour: { light: "#9a5b00", dark: "#ffb74d" },
      properties: {},
    },
    Need: {
      plural: "needs", label: { zh: "需求", en: "Need" }, meaning: { zh: "企业或项目的需求：资金、用地、电力、排放、人才、服务", en: "Need of a firm or project: finance, land, power, emissions, talent, service" },
      scoped: "document", group: "statement", shape: "rectangle", colour: { light: "#6b6400", dark: "#e0d36a" },
      properties: {},
    },
  },

  relations: {
    LOCATED_IN: { from: ["Company", "Institution", "Project", "Park", "Region", "Agency", "Fund"], to: ["Park", "Region"], label: { zh: "位于", en: "is in" }, reverse: { zh: "有", en: "holds" }, voiced: false },
    UNDERTAKES: { from: ["Company", "Institution"], to: ["Project"], label: { zh: "承担", en: "undertakes" }, reverse: { zh: "承担单位", en: "undertaken by" }, voiced: true },
    MAKES: { from: ["Company", "Project"], to: ["Material", "Device", "Equipment", "Technology"], label: { zh: "生产", en: "makes" }, reverse: { zh: "生产者", en: "made by" }, voiced: true },
    ENGAGED_IN: { from: ["Company", "Project", "Institution"], to: ["Stage"], label: { zh: "从事", en: "works in" }, reverse: { zh: "从事者", en: "worked in by" }, voiced: true },
    SUPPLIES: { from: ["Company"], to: ["Company"], label: { zh: "供应", en: "supplies" }, reverse: { zh: "供应商", en: "supplied by" }, voiced: true },
    FOCUSES_ON: { from: ["Region", "Park"], to: ["Stage", "Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "重点发展", en: "focuses on" }, reverse: { zh: "重点发展地", en: "focus of" }, voiced: true },
    HAS: { from: ["Region", "Park"], to: ["Stage", "Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "已有", en: "has" }, reverse: { zh: "已有地", en: "present in" }, voiced: true },
    STRONG_IN: { from: ["Region", "Park"], to: ["Stage", "Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "有优势", en: "is strong in" }, reverse: { zh: "优势地", en: "strength of" }, voiced: true },
    SHORT_OF: { from: ["Region", "Park"], to: ["Stage", "Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "短缺", en: "is short of" }, reverse: { zh: "短缺地", en: "missing in" }, voiced: true },
    TO_BREAK_THROUGH: { from: ["Region", "Park"], to: ["Stage", "Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "攻关", en: "aims to break through" }, reverse: { zh: "攻关地", en: "research aim of" }, voiced: true },
    PART_OF: { from: ["Material", "Device", "Equipment", "Technology", "Stage"], to: ["Chain", "Stage"], label: { zh: "属于", en: "is part of" }, reverse: { zh: "包含", en: "contains" }, voiced: false },
    ISSUED: { from: ["Agency"], to: ["Policy"], label: { zh: "发布", en: "issued" }, reverse: { zh: "发布单位", en: "issued by" }, voiced: false },
    CITES: { from: ["Policy"], to: ["Policy"], label: { zh: "引用", en: "cites" }, reverse: { zh: "被引用", en: "cited by" }, voiced: false },
    REPEALS: { from: ["Policy"], to: ["Policy"], label: { zh: "废止", en: "repeals" }, reverse: { zh: "被废止于", en: "repealed by" }, voiced: false },
    RESPONSIBLE_FOR: { from: ["Agency", "Region", "Park", "Company", "Institution"], to: ["Task"], label: { zh: "负责", en: "is responsible for" }, reverse: { zh: "责任单位", en: "responsible" }, voiced: false },
    SETS: { from: ["Policy"], to: ["Target", "Task"], label: { zh: "提出", en: "sets" }, reverse: { zh: "出自", en: "set by" }, voiced: false },
    MEASURES: { from: ["Target"], to: ["Region", "Park", "Chain", "Stage", "Material", "Device", "Equipment", "Technology", "Application", "Fund", "Institution"], label: { zh: "衡量", en: "measures" }, reverse: { zh: "指标", en: "measured by" }, voiced: false },
    ADDRESSES: { from: ["Task", "Problem"], to: ["Stage", "Material", "Device", "Equipment", "Technology", "Application", "Chain"], label: { zh: "针对", en: "addresses" }, reverse: { zh: "相关任务", en: "addressed by" }, voiced: false },
    FEEDS: { from: ["Material", "Device", "Equipment", "Technology"], to: ["Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "供给", en: "feeds" }, reverse: { zh: "来自", en: "fed by" }, voiced: false },
    AT_STAGE: { from: ["Material", "Device", "Equipment", "Technology", "Application"], to: ["Stage"], label: { zh: "处于环节", en: "is at stage" }, reverse: { zh: "环节内容", en: "holds" }, voiced: false },
    USED_AT: { from: ["Equipment"], to: ["Stage"], label: { zh: "用于环节", en: "is used at" }, reverse: { zh: "所用装备", en: "uses" }, voiced: false },
    IS_TYPE_OF: { from: ["Material", "Device", "Equipment", "Technology", "Application"], to: ["Material", "Device", "Equipment", "Technology", "Application"], label: { zh: "是一种", en: "is a type of" }, reverse: { zh: "包括", en: "has types" }, voiced: false },
  },

  attributes: {
    NAMED: { of: ["*"], name: "named", label: { zh: "名称", en: "Named" } },
    TOTAL_INVESTMENT: { of: ["Project", "Fund"], name: "totalInvestment", label: { zh: "总投资", en: "Total investment" } },
    PLANNED_INVESTMENT: { of: ["Project"], name: "plannedInvestment", label: { zh: "计划投资", en: "Planned investment" } },
    CONTENT: { of: ["Project"], name: "content", label: { zh: "建设内容", en: "Content" } },
    START: { of: ["Project"], name: "start", label: { zh: "开工", en: "Start" } },
    END: { of: ["Project"], name: "end", label: { zh: "完工", en: "End" } },
    STATE: { of: ["Project"], name: "state", label: { zh: "状态", en: "State" } },
    SIZE: { of: ["Fund"], name: "size", label: { zh: "规模", en: "Size" } },
    CAPACITY: { of: ["Project", "Company"], name: "capacity", label: { zh: "产能", en: "Capacity" } },
    ROLE: { of: ["Company", "Institution", "Park"], name: "role", label: { zh: "角色", en: "Role" } },
    CODE: { of: ["Company"], name: "code", label: { zh: "统一社会信用代码", en: "Unified social credit code" } },
    NUMBER: { of: ["Policy"], name: "number", label: { zh: "文号", en: "Document number" } },
    IN_FORCE_FROM: { of: ["Policy"], name: "inForceFrom", label: { zh: "施行日期", en: "In force from" } },
    VALID_UNTIL: { of: ["Policy"], name: "validUntil", label: { zh: "有效期至", en: "Valid until" } },
    VALID_FOR: { of: ["Policy"], name: "validFor", label: { zh: "有效期", en: "Valid for" } },
    DEADLINE: { of: ["Task"], name: "deadline", label: { zh: "期限", en: "Deadline" } },
    CONSTRAINT: { of: ["Region", "Park", "Project", "Company"], name: "constraint", label: { zh: "制约", en: "Constraint" } },
  },

  stages: {
    MATERIALS: {
      label: { zh: "材料", en: "Materials" }, supporting: false, colour: { light: "#7a4b00", dark: "#e0a95a" },
      subStages: {
        RAW_MATERIAL: { label: { zh: "原料", en: "Raw materials" }, meaning: { zh: "高纯金属、多晶硅、粉料等", en: "High-purity metals, polysilicon, powders" } },
        CRYSTAL: { label: { zh: "晶体生长", en: "Crystal growth" }, meaning: { zh: "单晶、晶锭、晶棒", en: "Single crystals, ingots, boules" } },
        SUBSTRATE: { label: { zh: "衬底", en: "Substrates" }, meaning: { zh: "切磨抛后的晶片、衬底、硅片", en: "Sliced, ground and polished wafers" } },
        EPITAXY: { label: { zh: "外延", en: "Epitaxy" }, meaning: { zh: "在衬底上生长的外延片", en: "Epi-wafers grown on substrates" } },
        PROCESS_MATERIAL: { label: { zh: "工艺材料", en: "Process materials" }, meaning: { zh: "光刻胶、特气、湿化学品、靶材、抛光材料、掩模版", en: "Photoresists, gases, wet chemicals, targets, CMP, photomasks" } },
        PACKAGING_MATERIAL: { label: { zh: "封装材料", en: "Packaging materials" }, meaning: { zh: "基板、引线框架、键合丝、塑封料、散热材料", en: "Package substrates, lead frames, bond wire, moulding, thermal" } },
        PARTS_MATERIAL: { label: { zh: "部件材料", en: "Parts materials" }, meaning: { zh: "石墨热场、石英、陶瓷、硅部件", en: "Graphite, quartz, ceramic and silicon parts" } },
      },
    },
    DESIGN: {
      label: { zh: "设计", en: "Design" }, supporting: false, colour: { light: "#5b3fa8", dark: "#b8a2ff" },
      subStages: {
        CHIP_DESIGN: { label: { zh: "芯片设计", en: "Chip design" }, meaning: { zh: "芯片与器件的设计", en: "Design of chips and devices" } },
        EDA: { label: { zh: "EDA工具", en: "EDA" }, meaning: { zh: "电子设计自动化工具", en: "Electronic design automation tools" } },
        IP: { label: { zh: "IP核", en: "IP cores" }, meaning: { zh: "可复用的知识产权核", en: "Reusable intellectual-property cores" } },
      },
    },
    FABRICATION: {
      label: { zh: "制造", en: "Fabrication" }, supporting: false, colour: { light: "#0b5cad", dark: "#6cb2ff" },
      subStages: {
        SILICON_FAB: { label: { zh: "硅基制造", en: "Silicon fabrication" }, meaning: { zh: "逻辑、存储、模拟等硅芯片的晶圆制造", en: "Wafer fabrication of logic, memory and analog silicon" } },
        POWER_FAB: { label: { zh: "功率器件制造", en: "Power devices" }, meaning: { zh: "硅与宽禁带功率器件", en: "Silicon and wide-bandgap power devices" } },
        COMPOUND_FAB: { label: { zh: "化合物芯片制造", en: "Compound devices" }, meaning: { zh: "射频、光电、LED 芯片", en: "RF, photonic and LED chips" } },
        MEMS_FAB: { label: { zh: "微机电与传感器制造", en: "MEMS and sensors" }, meaning: { zh: "微机电系统与传感器芯片", en: "Micro-electro-mechanical systems and sensor chips" } },
      },
    },
    PACKAGING_TEST: {
      label: { zh: "封装测试", en: "Packaging and test" }, supporting: false, colour: { light: "#00695c", dark: "#4fd0bd" },
      subStages: {
        PACKAGING: { label: { zh: "封装", en: "Packaging" }, meaning: { zh: "传统封装", en: "Conventional packaging" } },
        ADVANCED_PACKAGING: { label: { zh: "先进封装", en: "Advanced packaging" }, meaning: { zh: "晶圆级、系统级、三维、芯粒", en: "Wafer-level, system-in-package, 3D, chiplet" } },
        TEST: { label: { zh: "测试", en: "Test" }, meaning: { zh: "晶圆测试与成品测试", en: "Wafer probe and final test" } },
      },
    },
    APPLICATION: {
      label: { zh: "应用", en: "Application" }, supporting: false, colour: { light: "#a3195b", dark: "#ff8fbf" },
      subStages: {
        MODULE: { label: { zh: "模块与组件", en: "Modules" }, meaning: { zh: "功率模块、射频模组、光模块等", en: "Power, RF and optical modules" } },
        AUTOMOTIVE: { label: { zh: "汽车与交通", en: "Automotive and transport" }, meaning: { zh: "新能源汽车、轨道交通等", en: "Electric vehicles, rail and the like" } },
        COMMUNICATION: { label: { zh: "通信与计算", en: "Communication and computing" }, meaning: { zh: "基站、数据中心、人工智能", en: "Base stations, data centres, AI" } },
        ENERGY: { label: { zh: "能源与电力", en: "Energy and power" }, meaning: { zh: "光伏、储能、电网", en: "Photovoltaics, storage, grid" } },
        DISPLAY_LIGHTING: { label: { zh: "显示照明与消费电子", en: "Display, lighting, consumer" }, meaning: { zh: "显示、照明、手机、可穿戴", en: "Displays, lighting, phones, wearables" } },
        INDUSTRY: { label: { zh: "工业、医疗与物联网", en: "Industry, medical, IoT" }, meaning: { zh: "工业控制、医疗、物联网、高端装备", en: "Industrial control, medical, internet of things" } },
      },
    },
    EQUIPMENT: {
      label: { zh: "装备", en: "Equipment" }, supporting: true, colour: { light: "#5a5f66", dark: "#b3bac3" },
      subStages: {
        CRYSTAL_EQUIPMENT: { label: { zh: "长晶与加工设备", en: "Crystal and wafering equipment" }, meaning: { zh: "单晶炉、切磨抛设备", en: "Crystal growers, slicing, grinding, polishing" } },
        PROCESS_EQUIPMENT: { label: { zh: "工艺设备", en: "Process equipment" }, meaning: { zh: "光刻、刻蚀、薄膜、注入、外延设备", en: "Lithography, etch, deposition, implant, epitaxy" } },
        INSPECTION_EQUIPMENT: { label: { zh: "量检测设备", en: "Inspection and metrology" }, meaning: { zh: "缺陷检测、量测", en: "Defect inspection and metrology" } },
        PACKAGING_EQUIPMENT: { label: { zh: "封装设备", en: "Packaging equipment" }, meaning: { zh: "划片、贴片、键合、塑封设备", en: "Dicing, die attach, bonding, moulding" } },
        TEST_EQUIPMENT: { label: { zh: "测试设备", en: "Test equipment" }, meaning: { zh: "测试机、探针台、分选机", en: "Testers, probers, handlers" } },
        EQUIPMENT_PARTS: { label: { zh: "设备零部件", en: "Equipment parts" }, meaning: { zh: "真空、射频、光学、机械部件", en: "Vacuum, RF, optical and mechanical parts" } },
      },
    },
  },

  families: {
    SI: { label: { zh: "硅", en: "Silicon" }, meaning: { zh: "硅基材料与器件", en: "Silicon materials and devices" } },
    SiC: { label: { zh: "碳化硅", en: "Silicon carbide" }, meaning: { zh: "碳化硅 SiC", en: "Silicon carbide, SiC" } },
    GaN: { label: { zh: "氮化镓", en: "Gallium nitride" }, meaning: { zh: "氮化镓 GaN", en: "Gallium nitride, GaN" } },
    GaAs: { label: { zh: "砷化镓", en: "Gallium arsenide" }, meaning: { zh: "砷化镓 GaAs", en: "Gallium arsenide, GaAs" } },
    InP: { label: { zh: "磷化铟", en: "Indium phosphide" }, meaning: { zh: "磷化铟 InP 与铟镓砷 InGaAs", en: "Indium phosphide and InGaAs" } },
    AlN: { label: { zh: "氮化铝", en: "Aluminium nitride" }, meaning: { zh: "氮化铝 AlN", en: "Aluminium nitride, AlN" } },
    Ga2O3: { label: { zh: "氧化镓", en: "Gallium oxide" }, meaning: { zh: "氧化镓 Ga₂O₃", en: "Gallium oxide, Ga₂O₃" } },
    LITHIUM_CRYSTAL: { label: { zh: "钽酸锂/铌酸锂", en: "Lithium tantalate and niobate" }, meaning: { zh: "钽酸锂 LiTaO₃、铌酸锂 LiNbO₃", en: "LiTaO₃ and LiNbO₃" } },
    SAPPHIRE: { label: { zh: "蓝宝石", en: "Sapphire" }, meaning: { zh: "蓝宝石 Al₂O₃ 单晶", en: "Single-crystal Al₂O₃" } },
    WIDE_BANDGAP: { label: { zh: "第三代半导体", en: "Wide bandgap" }, meaning: { zh: "文件只说“第三代”而未说材料", en: "The text says only third-generation, naming no material" } },
  },

  voices: {
    WANTED: { level: 1, label: { zh: "意向", en: "Wanted" }, meaning: { zh: "目标、愿望，或没有投资方的招商方向", en: "An aim, a wish, or a promotion target without an investor" }, line: { style: "dashed", dash: [3, 3], width: 1.5 } },
    PLANNED: { level: 2, label: { zh: "规划", en: "Planned" }, meaning: { zh: "有承担单位的具名项目，或已签约", en: "A named project with its undertaker, or signed" }, line: { style: "dashed", dash: [9, 4], width: 1.5 } },
    UNDERWAY: { level: 3, label: { zh: "在建", en: "Underway" }, meaning: { zh: "已开工建设", en: "Construction has begun" }, line: { style: "dotted", dash: [1, 2], width: 1.5 } },
    BUILT: { level: 4, label: { zh: "建成", en: "Built" }, meaning: { zh: "文件说已建成、投产、量产，或称企业为其生产者", en: "The text says produced, completed, in production, or names a firm as its maker" }, line: { style: "solid", dash: [], width: 2 } },
    LACKING: { level: 0, label: { zh: "短缺", en: "Lacking" }, meaning: { zh: "文件自述短板、缺失、断点", en: "The text itself says it is short, missing, broken" }, line: { style: "solid", dash: [], width: 2 } },
    ENDED: { level: 0, label: { zh: "已停", en: "Ended" }, meaning: { zh: "停产、退出、停止", en: "Stopped, withdrawn" }, line: { style: "dotted", dash: [1, 4], width: 1 } },
  },

  levels: {
    0: { label: { zh: "未读到", en: "Nothing read" }, meaning: { zh: "读过的文件没有提到", en: "No document read says so" }, colour: { light: "#ffffff", dark: "#10161d" }, ink: { light: "#16202c", dark: "#e8edf3" } },
    1: { label: { zh: "意向", en: "Wanted" }, meaning: { zh: "有人想要，尚无项目", en: "Somebody wants it; no project yet" }, colour: { light: "#dbe9f6", dark: "#1d3550" }, ink: { light: "#16202c", dark: "#e8edf3" } },
    2: { label: { zh: "规划", en: "Planned" }, meaning: { zh: "有具名项目与承担单位", en: "A named project with its undertaker" }, colour: { light: "#a9cbe8", dark: "#245a8d" }, ink: { light: "#16202c", dark: "#e8edf3" } },
    3: { label: { zh: "在建", en: "Underway" }, meaning: { zh: "在建或按进度应在建", en: "Under construction, or so by its schedule" }, colour: { light: "#4c8fc7", dark: "#5aa0db" }, ink: { light: "#16202c", dark: "#10161d" } },
    4: { label: { zh: "建成", en: "Built" }, meaning: { zh: "已建成、投产、量产", en: "Completed or in production" }, colour: { light: "#0b4f94", dark: "#b5dcff" }, ink: { light: "#ffffff", dark: "#10161d" } },
  },

  missing: {
    DECLARED: { label: { zh: "自述短板", en: "Declared short" }, mark: "缺", meaning: { zh: "文件自己说短缺，其后未见补上", en: "The place's own document says it is short, not closed since" }, colour: { light: "#b3261e", dark: "#ff8a80" } },
    UNMET: { label: { zh: "想要未有", en: "Wanted, not met" }, mark: "愿", meaning: { zh: "有目标而程度不超过意向", en: "Wanted, with level at most 1" }, colour: { light: "#9a5b00", dark: "#ffb74d" } },
    WEAK: { label: { zh: "薄弱", en: "Weak" }, mark: "弱", meaning: { zh: "文件说小、弱，或只有一个子环节", en: "Said to be small or weak, or only one of its sub-stages" }, colour: { light: "#6b6400", dark: "#e0d36a" } },
    UNCONFIRMED: { label: { zh: "待核实", en: "Unconfirmed" }, mark: "?", meaning: { zh: "相邻环节已有，而本地规划未提及：线索，不是事实", en: "A neighbouring link is there and the place's own plan is silent: a lead, not a fact" }, colour: { light: "#55606e", dark: "#a3b0bf" } },
    UNREAD: { label: { zh: "未读文件", en: "Not read" }, mark: "·", meaning: { zh: "没有读到该地的产业链规划：待读，不是缺口", en: "No chain plan of the place was read: a reading task, never a gap" }, colour: { light: "#55606e", dark: "#a3b0bf" } },
  },

  documentKinds: {
    plan: { label: { zh: "规划方案", en: "Plan" } },
    report: { label: { zh: "工作报告", en: "Work report" } },
    news: { label: { zh: "新闻", en: "News" } },
    table: { label: { zh: "表格", en: "Table" } },
    entry: { label: { zh: "人工填报", en: "Entry" } },
    reference: { label: { zh: "参考", en: "Reference" } },
  },

  regionLevels: {
    nation: { label: { zh: "国家", en: "Nation" } },
    province: { label: { zh: "省", en: "Province" } },
    city: { label: { zh: "市", en: "City" } },
    county: { label: { zh: "县区", en: "County" } },
    town: { label: { zh: "乡镇", en: "Town" } },
  },
} as const satisfies Ontology;
