import type { Rule } from "../context.ts";
import { areaBeforeFirm } from "./area-before-firm.ts";
import { areaOfProject } from "./area-of-project.ts";
import { areaInName } from "./area-in-name.ts";
import { areasOfNews } from "./areas-of-news.ts";
import { businessInHands } from "./business-in-hands.ts";
import { cites, issued } from "./cites-and-issued.ts";
import { classBeforeFirm } from "./class-before-firm.ts";
import { classOfFirms } from "./class-of-firms.ts";
import { firmAndPlaces } from "./firm-and-places.ts";
import { comesFrom } from "./comes-from.ts";
import { firmsLine } from "./firms-line.ts";
import { firmsOfALink } from "./firms-of-a-link.ts";
import { firmsBehindPlace } from "./firms-behind-place.ts";
import { firmsInPlace } from "./firms-in-place.ts";
import { firmsOwnArea } from "./firms-own-area.ts";
import { firmsPlant } from "./firms-plant.ts";
import { firmsPushed } from "./firms-pushed.ts";
import { firmsTurn } from "./firms-turn.ts";
import { firmsProduct } from "./firms-product.ts";
import { firmsUnderHeading } from "./firms-under-heading.ts";
import { firmsWare } from "./firms-ware.ts";
import { focus } from "./focus.ts";
import { inParkName } from "./in-park-name.ts";
import { inPlace } from "./in-place.ts";
import { inTurn } from "./in-turn.ts";
import { institutionName } from "./institution-name.ts";
import { jointUndertakers } from "./joint-undertakers.ts";
import { leadsIn } from "./leads-in.ts";
import { linkOfFocus } from "./link-of-focus.ts";
import { linkOfProduct } from "./link-of-product.ts";
import { linksOfChain } from "./links-of-chain.ts";
import { linksListed } from "./links-listed.ts";
import { machinesByModel } from "./machines-by-model.ts";
import { makes } from "./makes.ts";
import { partOf, placedInChain } from "./part-of.ts";
import { partsOfPark } from "./parts-of-park.ts";
import { focusBeside, workBeside } from "./named-beside.ts";
import { namedByThePlan } from "./named-in-plan.ts";
import { placesWare } from "./places-ware.ts";
import { plantOfFirm } from "./plant-of-firm.ts";
import { productToldOf } from "./product-told-of.ts";
import { projectName } from "./project-name.ts";
import { projectTable } from "./project-table.ts";
import { repeals } from "./repeals.ts";
import { ranked } from "./ranked.ts";
import { regionInRegion } from "./region-in-region.ts";
import { seatOfPark } from "./seat-of-park.ts";
import { shownAtFair } from "./shown-at-fair.ts";
import { siteOfNews } from "./site-of-news.ts";
import { statedPlace } from "./stated-place.ts";
import { subjectMakes } from "./subject-makes.ts";
import { supplied } from "./supplied.ts";
import { supplies } from "./supplies.ts";
import { tableOfFirms } from "./table-of-firms.ts";
import { productsOfAPlan, tableOfAPlace, zonesInATable } from "./table-of-a-place.ts";
import { undertakersProjects } from "./undertakers-projects.ts";
import { undertakersWork } from "./undertakers-work.ts";
import { tradeOfFirm } from "./trade-of-firm.ts";
import { undertakenBy } from "./undertaken-by.ts";
import { undertakes } from "./undertakes.ts";
import { whereItBuilds } from "./where-it-builds.ts";
import { workAtSite } from "./work-at-site.ts";
import { zoneOfCommittee } from "./zone-of-committee.ts";

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
];
