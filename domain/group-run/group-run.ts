import type { LocalDate } from "@/domain/time-zone/local-date";

/** What a group run is, apart from when. */
export type GroupRunDetails = {
  title: string;
  /** The meeting point in words, empty where it is not settled yet. */
  place: string;
  latitude: number | null;
  longitude: number | null;
  distanceMetres: number | null;
  durationMinutes: number;
  /** How many can come; null where everybody can. */
  capacity: number | null;
  notes: string;
};

/** A group run as it was scheduled: once, or by a rule. Times are those of the venue's wall clock. */
export type GroupRunPlan = GroupRunDetails & {
  zone: string;
  /** The date of a single run; of a repeating one the date from which its rule counts. */
  startsOn: LocalDate;
  startMinutes: number;
  /** RFC 5545, as rruleOf writes it; null for a single run. */
  rrule: string | null;
  sequence: number;
  /** Since when (epoch milliseconds) nothing of it takes place any more. */
  cancelledAt: number | null;
};

/** What differs in one instance; null where it is as planned. */
export type InstanceChange = {
  /** The date that the rule names; it identifies the instance, also after a move. */
  date: LocalDate;
  movedTo: LocalDate | null;
  startMinutes: number | null;
  /** All of the details once any of them was edited for this instance. */
  details: GroupRunDetails | null;
  cancelled: boolean;
  /** True where a clock change, not a person, moved it. */
  clockChange: boolean;
  sequence: number;
};

/** One instance of a group run. Instants in epoch milliseconds. */
export type Instance = GroupRunDetails & {
  date: LocalDate;
  zone: string;
  startsAt: number;
  endsAt: number;
  /** The date and the minutes that clocks at the venue show at the start. */
  shownDate: LocalDate;
  shownMinutes: number;
  cancelled: boolean;
  /** True where somebody moved or edited this one. */
  changed: boolean;
  clockChange: boolean;
  /** Rises with every change, for calendars. */
  sequence: number;
};

export const mostCapacity = 500;
export const longestTitle = 120;
export const longestPlace = 200;
export const longestNotes = 2_000;
export const mostPaceGroups = 6;
