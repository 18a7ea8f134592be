import type { Rule } from "../context.ts";
import { areaBeforeFirm } from "./located/area-before-firm.ts";
import { areaOfProject } from "./located/area-of-project.ts";
import { areaInName } from "./located/area-in-name.ts";
import { areasOfNews } from "./located/areas-of-news.ts";
import { businessInHands } from "./makes/business-in-hands.ts";
import { englishRules } from "../english/rules/index.ts";
import { cites, issued } from "./papers/cites-and-issued.ts";
import { classBeforeFirm } from "./makes/class-before-firm.ts";
import { classOfFirms } from "./makes/class-of-firms.ts";
import { firmAndPlaces } from "./located/firm-and-places.ts";
import { comesFrom } from "./makes/comes-from.ts";
import { firmsLine } from "./makes/firms-line.ts";
import { firmsOfALink } from "./makes/firms-of-a-link.ts";
import { firmsBehindPlace } from "./located/firms-behind-place.ts";
import { firmsInPlace } from "./located/firms-in-place.ts";
import { firmsOwnArea } from "./located/firms-own-area.ts";
import { firmsPlant } from "./located/firms-plant.ts";
import { firmsPushed } from "./makes/firms-pushed.ts";
import { firmsTurn } from "./makes/firms-turn.ts";
import { firmsProduct } from "./makes/firms-product.ts";
import { firmsUnderHeading } from "./makes/firms-under-heading.ts";
import { firmsWare } from "./makes/firms-ware.ts";
import { focus } from "./focus/focus.ts";
import { inParkName } from "./focus/in-park-name.ts";
import { inPlace } from "./located/in-place.ts";
import { inTurn } from "./makes/in-turn.ts";
import { institutionName } from "./located/institution-name.ts";
import { itsGoods } from "./makes/its-goods.ts";
import { jointUndertakers } from "./undertakes/joint-undertakers.ts";
import { leadsIn } from "./makes/leads-in.ts";
import { linkOfFocus } from "./focus/link-of-focus.ts";
import { linkOfProduct } from "./makes/link-of-product.ts";
import { linksOfChain } from "./chain/links-of-chain.ts";
import { linksListed } from "./chain/links-listed.ts";
import { machinesByModel } from "./makes/machines-by-model.ts";
import { makes } from "./makes/makes.ts";
import { partOf, placedInChain } from "./chain/part-of.ts";
import { partsOfPark } from "./located/parts-of-park.ts";
import { focusBeside, workBeside } from "./focus/named-beside.ts";
import { namedByThePlan } from "./focus/named-in-plan.ts";
import { placesWare } from "./focus/places-ware.ts";
import { plantOfFirm } from "./undertakes/plant-of-firm.ts";
import { plantsOfSubject } from "./located/plants-of-subject.ts";
import { productToldOf } from "./makes/product-told-of.ts";
import { projectName } from "./undertakes/project-name.ts";
import { projectTable } from "./undertakes/project-table.ts";
import { repeals } from "./papers/repeals.ts";
import { ranked } from "./makes/ranked.ts";
import { regionInRegion } from "./located/region-in-region.ts";
import { seatOfPark } from "./located/seat-of-park.ts";
import { shownAtFair } from "./makes/shown-at-fair.ts";
import { siteOfNews } from "./located/site-of-news.ts";
import { statedPlace } from "./located/stated-place.ts";
import { subjectMakes } from "./makes/subject-makes.ts";
import { supplied } from "./supply/supplied.ts";
import { supplies } from "./supply/supplies.ts";
import { tableOfFirms } from "./makes/table-of-firms.ts";
import { productsOfAPlan, tableOfAPlace, zonesInATable } from "./located/table-of-a-place.ts";
import { undertakersProjects } from "./undertakes/undertakers-projects.ts";
import { undertakersWork } from "./makes/undertakers-work.ts";
import { tradeOfFirm } from "./makes/trade-of-firm.ts";
import { undertakenBy } from "./undertakes/undertaken-by.ts";
import { undertakes } from "./undertakes/undertakes.ts";
import { whereItBuilds } from "./located/where-it-builds.ts";
import { workAtSite } from "./located/work-at-site.ts";
import { zoneOfCommittee } from "./located/zone-of-committee.ts";

/** The rules in their order: of two that say the same of the same ends, the earlier stands unless the later is surer. */
export const rules: readonly Rule[] = [
  issued,
  cites,
  repeals,
  projectTable,
  undertakes,
  plantOfFirm,
  undertakenBy,
  jointUndertakers,
  undertakersProjects,
  projectName,
  tableOfFirms,
  subjectMakes,
  businessInHands,
  inTurn,
  classBeforeFirm,
  firmsProduct,
  firmsWare,
  firmsLine,
  leadsIn,
  productToldOf,
  itsGoods,
  classOfFirms,
  firmsOfALink,
  comesFrom,
  makes,
  shownAtFair,
  supplied,
  machinesByModel,
  ranked,
  firmsTurn,
  firmsPushed,
  undertakersWork,
  linkOfProduct,
  firmsUnderHeading,
  supplies,
  institutionName,
  areaInName,
  statedPlace,
  seatOfPark,
  firmsPlant,
  firmAndPlaces,
  plantsOfSubject,
  workAtSite,
  firmsInPlace,
  partsOfPark,
  firmsBehindPlace,
  areaBeforeFirm,
  areaOfProject,
  siteOfNews,
  whereItBuilds,
  firmsOwnArea,
  tableOfAPlace,
  zonesInATable,
  inPlace,
  inParkName,
  focus,
  productsOfAPlan,
  placesWare,
  linksListed,
  partOf,
  placedInChain,
  linksOfChain,
  regionInRegion,
  zoneOfCommittee,
  areasOfNews,
  tradeOfFirm,
  workBeside,
  focusBeside,
  namedByThePlan,
  linkOfFocus,
  ...englishRules,
];
