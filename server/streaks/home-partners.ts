import type { PartnershipState } from "@/generated/prisma/enums";
import { isVisible } from "@/server/blocks/access";
import { hotStatement } from "@/server/platform/hot-statements";

/** A partner whose week stands beside the runner's own. */
export type HomePartner = {
  partnershipId: string;
  state: PartnershipState;
  runnerId: string;
  name: string;
};

const selectHomePartners = hotStatement<HomePartner>(
  "home-partners",
  `SELECT side.partnership_id AS "partnershipId", partnership.state, partner.id AS "runnerId", partner.name
   FROM partnership_side AS side
   JOIN partnership ON partnership.id = side.partnership_id AND partnership.state IN ('active', 'paused')
   JOIN runner AS partner ON partner.id = side.partner_id AND ${isVisible("partner", "$1::uuid")}
   WHERE side.runner_id = $1
   ORDER BY side.partnership_id`,
);

/** A runner's partners in partnerships that have not ended. */
export function homePartners(runnerId: string): Promise<HomePartner[]> {
  return selectHomePartners([runnerId]);
}
