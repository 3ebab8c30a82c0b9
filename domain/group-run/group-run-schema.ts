import { z } from "zod";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { isZone } from "@/domain/time-zone/zone";
import {
  longestNotes,
  longestPlace,
  longestTitle,
  mostCapacity,
  mostPaceGroups,
} from "./group-run";

const oneLine = /^\P{Cc}*$/u;
const noControls = /^[^\p{Cc}]*$/u;

const line = (longest: number, what: string) =>
  z
    .string()
    .trim()
    .max(longest, `Keep the ${what} under ${longest} characters.`)
    .regex(oneLine, `Keep the ${what} on one line.`);

/** The details of a group run that can be edited, shared by all verbs that write them. */
export const detailsShape = {
  title: line(longestTitle, "title").min(2, "Give it a title of at least 2 characters."),
  place: line(longestPlace, "meeting point"),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  distanceMetres: z.int().min(100).max(200_000).nullable(),
  durationMinutes: z.int().min(5).max(1_440),
  capacity: z.int().min(1).max(mostCapacity).nullable(),
  notes: z
    .string()
    .trim()
    .max(longestNotes, "Keep the notes under 2,000 characters.")
    .refine(
      (text) => text.split(/\r?\n/).every((row) => noControls.test(row.replaceAll("\t", " "))),
      "The notes hold a sign that cannot be shown.",
    ),
};

/** When: a civil date and the minutes after midnight at the venue. */
export const whenShape = {
  date: localDateSchema,
  startMinutes: z.int().min(0).max(1_439),
};

export const zoneSchema = z.string().max(64).refine(isZone, "This time zone is not known.");

/** Pace groups in their order, at most six, each name once. */
export const paceGroupsSchema = z
  .array(
    z.strictObject({
      name: line(40, "name").min(1, "Name the group."),
      paceSecondsPerKm: z.int().min(120).max(1_200).nullable(),
      sweeperId: z.uuid().nullable(),
    }),
  )
  .max(mostPaceGroups, "Six pace groups at most.")
  .refine((groups) => new Set(groups.map(({ name }) => name)).size === groups.length, {
    message: "Give each pace group its own name.",
  });
