import type { Outputs } from "@/server/router";

export const previewClub: Outputs["clubs"]["public"] = {
  clubId: "club-1",
  name: "Harbour Lane Runners",
  description: "",
  place: "",
  rules: "",
  usualDays: 0,
  joining: "link",
  memberCount: 1,
  firstNames: ["Olga"],
};
