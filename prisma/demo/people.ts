/** One of the demo club's people: habits, and how many days they ran in each of the last weeks. */
export type Person = {
  name: string;
  /** Days a week committed to; null for one who has not committed yet. */
  days: number | null;
  /** Runs a week before the commitment, which is what the board weighs it against. */
  habit: number;
  /** Days run in each of the sixteen weeks before this one, oldest first. */
  weeks: string;
  /** Days of the week they like, Monday 0; and the minute of the day. */
  likes: readonly number[];
  at: number;
  /** Kilometres of an ordinary run and seconds for each. */
  km: number;
  pace: number;
  role?: "owner" | "captain";
  unit?: "mi";
  visibility?: "only_me" | "partners" | "link";
  /** Weeks back at which a pause began, and at which it ended. */
  pause?: readonly [from: number, to: number];
  /** Logs every run by hand. */
  byHand?: true;
  /** Uploads a run of this many weeks ago only now. */
  lateUpload?: number;
};

const early = 375;
const lunch = 740;
const evening = 1110;

/** The first is the one a visitor looks around as, the second their partner. */
export const people: readonly Person[] = [
  {
    name: "Maya Okafor",
    days: 4,
    habit: 3,
    weeks: "4443444434244444",
    likes: [0, 2, 4, 6],
    at: early,
    km: 8.2,
    pace: 338,
    visibility: "link",
  },
  {
    name: "Jonas Lindqvist",
    days: 3,
    habit: 3,
    weeks: "3333332313333333",
    likes: [1, 3, 6],
    at: evening,
    km: 6.4,
    pace: 352,
  },
  {
    name: "Priya Raman",
    days: 5,
    habit: 5,
    weeks: "5555455555545555",
    likes: [0, 1, 3, 4, 6],
    at: early,
    km: 9.1,
    pace: 321,
    role: "owner",
  },
  {
    name: "Tomasz Zieliński",
    days: 3,
    habit: 2,
    weeks: "3333333333323333",
    likes: [0, 2, 5],
    at: evening,
    km: 7.0,
    pace: 365,
    role: "captain",
    lateUpload: 5,
  },
  {
    name: "Aoife Brennan",
    days: 3,
    habit: 3,
    weeks: "3323333333333333",
    likes: [1, 3, 5],
    at: lunch,
    km: 5.6,
    pace: 374,
    role: "captain",
  },
  {
    name: "Ines Duarte",
    days: 3,
    habit: 3,
    weeks: "3333333331001333",
    likes: [0, 3, 5],
    at: evening,
    km: 6.8,
    pace: 358,
    pause: [7, 3],
  },
  {
    name: "Kwame Asante",
    days: 4,
    habit: 4,
    weeks: "4434444344443444",
    likes: [1, 2, 4, 6],
    at: early,
    km: 10.3,
    pace: 311,
  },
  {
    name: "Yuki Tanaka",
    days: 2,
    habit: 2,
    weeks: "2222222222222222",
    likes: [2, 6],
    at: evening,
    km: 5.0,
    pace: 402,
  },
  {
    name: "Lena Hofmann",
    days: 3,
    habit: 3,
    weeks: "3130303330333133",
    likes: [0, 2, 4],
    at: lunch,
    km: 6.1,
    pace: 377,
  },
  {
    name: "Samir Haddad",
    days: 4,
    habit: 3,
    weeks: "4444333444244344",
    likes: [0, 2, 3, 6],
    at: evening,
    km: 7.7,
    pace: 344,
  },
  {
    name: "Grace Mutua",
    days: 5,
    habit: 4,
    weeks: "5555545555555555",
    likes: [0, 1, 2, 4, 5],
    at: early,
    km: 11.8,
    pace: 296,
    unit: "mi",
  },
  {
    name: "Oskar Nyström",
    days: 1,
    habit: 4,
    weeks: "4455434454445454",
    likes: [0, 2, 4, 5],
    at: evening,
    km: 8.8,
    pace: 333,
  },
  {
    name: "Beatriz Fonseca",
    days: 3,
    habit: 2,
    weeks: "0070030007003000",
    likes: [5, 6, 0],
    at: lunch,
    km: 9.5,
    pace: 349,
  },
  {
    name: "Hamish MacLeod",
    days: 2,
    habit: 2,
    weeks: "2212222122222222",
    likes: [2, 5],
    at: early,
    km: 5.9,
    pace: 388,
    unit: "mi",
    byHand: true,
  },
  {
    name: "Nadia Benali",
    days: 3,
    habit: 3,
    weeks: "3332333333133333",
    likes: [1, 4, 6],
    at: evening,
    km: 6.6,
    pace: 361,
  },
  {
    name: "Daniel Kovač",
    days: 3,
    habit: 3,
    weeks: "3333233333333323",
    likes: [0, 2, 4],
    at: early,
    km: 7.3,
    pace: 340,
  },
  {
    name: "Mei-Ling Chen",
    days: 2,
    habit: 1,
    weeks: "2222122222222122",
    likes: [1, 6],
    at: lunch,
    km: 4.4,
    pace: 418,
  },
  {
    name: "Rafael Ortega",
    days: 4,
    habit: 4,
    weeks: "4444343443444444",
    likes: [0, 1, 3, 5],
    at: evening,
    km: 8.0,
    pace: 327,
  },
  {
    name: "Sofie Vandenberghe",
    days: 3,
    habit: 3,
    weeks: "2333331333233332",
    likes: [1, 3, 6],
    at: early,
    km: 6.0,
    pace: 369,
    byHand: true,
  },
  {
    name: "Abdirahman Warsame",
    days: 3,
    habit: 3,
    weeks: "3333333333333333",
    likes: [0, 3, 6],
    at: evening,
    km: 12.5,
    pace: 284,
  },
  {
    name: "Ebba Karlsson",
    days: 2,
    habit: 2,
    weeks: "2021220212221222",
    likes: [2, 4],
    at: lunch,
    km: 5.2,
    pace: 395,
    visibility: "only_me",
  },
  {
    name: "Noor van der Meer",
    days: null,
    habit: 1,
    weeks: "0000000000111121",
    likes: [2, 6],
    at: lunch,
    km: 4.0,
    pace: 425,
  },
  {
    name: "Luca Moretti",
    days: 3,
    habit: 3,
    weeks: "3333133133333333",
    likes: [1, 3, 5],
    at: evening,
    km: 7.1,
    pace: 347,
  },
  {
    name: "Evie Thompson-Achebe",
    days: 3,
    habit: 2,
    weeks: "2233333323333233",
    likes: [0, 2, 5],
    at: early,
    km: 6.9,
    pace: 355,
  },
];

/** Who runs as whose partner, by place in the list. */
export const pairs: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 13],
  [2, 6],
  [3, 14],
  [4, 23],
  [5, 9],
  [7, 16],
  [8, 15],
  [10, 19],
  [17, 22],
  [18, 4],
];
