import type { Mood } from "./fact";
import { wideSigns } from "./note-signs";

/** What a note may be a sign of; the first four ask for a doctor. */
export type NoteSign =
  | "chest-or-breath"
  | "fainting"
  | "self-harm"
  | "disordered-eating"
  | "injury"
  | "illness"
  | "grief"
  | "low-mood";

/** Sayings of runners that sound like trouble and are none; they are taken out before looking. */
const sayings: readonly RegExp[] = [
  /\b(no|zero|not any|without( any)?|pain[- ]free|free of)\s+(more\s+)?(pain|injur\w+|cough|fever|symptoms|aches?|niggles?|swelling|dizziness)\b/g,
  /\bpain[- ]?free\b|\bpainless(ly)?\b|\bpainfully\s+(slow|early|boring|dull)\b|\bno pain,? no gain\b|\bpain in the (neck|backside|bum|butt)\b/g,
  /\b(nothing|never) (hurt|hurts|ached)\b|\b(did ?n.t|does ?n.t|do ?n.t|not) (hurt|hurting|ache)( at all)?\b|\bnot (sore|injured|ill|sick|dizzy|sad)\b/g,
  /\bsick (of|pace|beat|tune|playlist|new|view|trail|kit)\b|\bsick and tired\b|\bill[- ](fitting|advised|timed|prepared)\b/g,
  /\b(killed|smashed|crushed|destroyed|nailed) (it|that|the|this|those|my)\b|\bkill(er|ed me)\b|\bdying (to|for)\b|\bto die for\b/g,
  /\bheart ?(rate|breaks? hill|break hill|of|felt|y|warming|beat of)\b|\bheart(rate)? (monitor|strap|zone|zones)\b|\bfrom the heart\b|\bchest strap\b/g,
  /\bsore loser\b|\beyesore\b|\bbroken (record|lace|laces|watch|headphones?|zip|treadmill|night|sleep)\b|\bbroke (my|the) (watch|lace|phone|headphones?|zip|record|pb|pr)\b/g,
  /\bpassed out (medals|flyers|water|cups)\b|\bblack(ed)? out the (windows|calendar|date)\b|\bblackout (curtains|blinds)\b/g,
  /\b(dead|last|final)line\b|\bdead (legs?|flat|easy|quiet|end|heat|tired|slow|phone|battery)\b|\b(legs?|battery|phone|watch) (was|were|is|are|felt|died|went) ?(dead|died)?\b(?! (numb))/g,
  /\bcold (morning|evening|day|wind|rain|weather|hands|run|and wet|start|shower|beer|out|outside|snap|one)\b|\b(so|too|very|bitterly|freezing|was|was so) cold\b/g,
  /\bfever pitch\b|\b(race|spring|cabin|gold|running|hay) fever\b|\b(travel|sea|home)sick\b|\blove ?sick\b/g,
  /\b(lost|losing) (my |the )?(way|track|signal|gps|count|a glove|gloves?|key|keys|time|the path|power)\b/g,
  /\bempty (streets?|roads?|park|paths?|beach|trail|legs|tank|bottle|battery)\b|\bhopeless (with|at|weather|traffic)\b|\bnumb(ers?|ered)\b/g,
  /\bpulled (up|over|into|out|away|ahead|on|off|myself|the|along|a friend)\b|\bstrained (to|my (ears|eyes))\b|\bsprained pride\b|\btwisted (path|trail|road|sister)\b/g,
  /\bmoved out of (our|the) (office|way)\b|\bhappy (tears|crying)\b|\bcried with joy\b|\bpain to (schedule|park|plan|organise|find)\b|\bout of breath on the\b/g,
  /\b(funeral|dirge) (pace|march)\b|\bthrew up (dust|mud|leaves)\b|\bdepressing(ly)? (weather|rain|news|grey|playlist|podcast)\b|\bcrying (baby|with laughter|out for)\b/g,
  /\bskipped (the )?(breakfast|lunch|dinner|coffee|warm ?up|podcast|a song)( (because|as|since) .*(late|time|hurry))?\b/g,
  /\bwind(ed|y)?\b|\bburn(ed|t)? (the|my) (toast|dinner|rice)\b|\bstitch(es)? (in|and) time\b/g,
];

const signs: readonly { sign: NoteSign; medical: boolean; pattern: RegExp }[] = [
  {
    sign: "chest-or-breath",
    medical: true,
    pattern:
      /\bchest\b.{0,25}\b(pains?|hurts?|hurting|tight(ness)?|press(ure|ing)|squeez\w+|burn\w*|ache\w*|heavy|stab\w*|discomfort)\b|\b(pains?|tight(ness)?|press(ure|ing)|squeez\w+|stabbing|ache|heavy feeling|discomfort)\b.{0,25}\bchest\b|\bpalpitations?\b|\bheart\b.{0,25}\b(rac(ed|ing) (for no|at rest|when)|skip(ped|ping|s)|flutter\w*|pound\w* (at rest|in bed)|irregular\w*|stopped|jump\w*|missed)\b|\birregular heart\w*|\b(could ?n.t|can.?t|cannot|couldnt|unable to|struggl\w+ to|hard to) (catch my breath|breathe|get (any |enough )?(air|breath))|\bcough\w*.{0,12}\bblood\b|\bblood\b.{0,15}\b(urine|pee|cough\w*|stool)\b|\b(pain|numb\w*|tingl\w+)\b.{0,20}\b(left arm|jaw)\b|\bleft arm\b.{0,25}\b(pain\w*|numb\w*|tingl\w+|hurt\w*)|\bshort(ness)? of breath (at rest|when|walking|on the stairs)\b|\bwheez\w+/,
  },
  {
    sign: "fainting",
    medical: true,
    pattern:
      /\bfaint(ed|ing|s|y)?\b|\bpass(ed|ing)? out\b|\bblack(ed|ing|s)? out\b|\bcollaps(ed|ing|e)\b|\blost consciousness\b|\bunconscious\b|\bkeel(ed)? over\b|\b(vision|everything|eyes|sight|it all|things)\b.{0,15}\b(went|going|go|turned|got) (black|dark|grey|gray|blurry|white)\b|\bblurr(y|ed) vision\b|\bdizzy\b|\bdizziness\b|\blight[- ]?headed\w*|\bwoozy\b|\bseizure\b|\bconcuss\w+|\bhit my head\b|\bconfused and\b|\bheat ?stroke\b|\broom (was )?sp[iu]n/,
  },
  {
    sign: "self-harm",
    medical: true,
    pattern:
      /\bsuicid\w+|\b(kill|hurt|harm|cut|cutting|hurting|harming|killing) myself\b|\bself[- ]?harm\w*|\b(want|wanted|wish) (to die|i was dead|i were dead|to disappear|i could disappear|not to (be here|wake up)|it (all )?to end)\b|\b(no|not|don.?t see (the|a|any)) (point|reason) (in |to )?(living|live|being here|going on)\b|\bend it all\b|\bbetter off without me\b|\b(do ?n.?t|not) want to (be here|live|wake up)( anymore| any more)?\b/,
  },
  {
    sign: "disordered-eating",
    medical: true,
    pattern:
      /\b(purg(e|ed|ing)|binge[ds]?|binging|bulimi\w*|anorexi\w*|laxatives?)\b|\b(haven.?t|have not|hadn.?t|did ?n.?t|not) (eaten|eat)\b.{0,25}\b(day|days|all day|since (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|anything|today|all weekend)\b|\b(earn|earned|deserve[ds]?|burn off|run off|punish\w*|mak(e|ing) up for|work off|undo)\b.{0,30}\b(food|eat(ing|en)?|dinner|meal|cake|calories|pizza|what i ate|lunch|breakfast|dessert|for eating)\b|\b(too|so|feel|feeling|felt|am|i.?m) (fat|disgusting)\b|\bstarv(e|ed|ing) myself\b|\bskipp(ed|ing) (all )?(meals|eating|dinner and|lunch and|food)\b|\bno food\b.{0,20}\b(day|today|days|yesterday|allowed)\b|\bmade myself (sick|throw up|vomit)\b|\b(threw|throw|throwing) up (after|what i ate|my (dinner|lunch|food))|\b(only|just) (ate|eating|had) (an apple|\d+ calories|coffee|lettuce|\w+ hundred calories)|\bunder \d+ calories\b|\bfasted? for (two|three|four|\d+) days\b|\bperiods? (has |have )?(stopped|gone|missing|vanished)\b|\b(lost|missed|no|haven.?t had) (my |a )?periods?\b|\bhate my body\b/,
  },
  {
    sign: "injury",
    medical: false,
    pattern:
      /\b(pain|pains|painful|hurt|hurts|hurting|injur\w+|aching|ached)\b|\b(sprain\w*|strain(ed)?|fractur\w*|tendon\w*|achilles|shin splints?|plantar|stress reaction|hamstring|torn|tore|tear|rupture\w*|limp(ed|ing)?|swollen|swelling|inflam\w+|itb|it band|meniscus|sciatica|slipped disc|hernia)\b|\b(twisted|rolled|turned|tweaked|pulled|popped|jarred|wrenched|did|done|bust(ed)?) (my|an|a|the|something|me) ?(ankle|knee|calf|groin|back|hip|foot|hammy|muscle|quad|shin|in my)?\b.{0,20}\b(ankle|knee|calf|groin|back|hip|foot|hammy|muscle|quad|shin)\b|\b(knee|ankle|calf|hip|shin|foot|heel|back|groin|toe|arch|glute|quad|neck)s?\b.{0,25}\b(gave (out|way)|locked|sore|bad|worse|niggl\w+|twinge\w*|throb\w*|stab\w*|sharp|buckled|flared|playing up|bothering|killing|numb|burning|went (pop|bang)|clicking|weak)\b|\b(sharp|stabbing|shooting|throbbing|sore|dodgy|bad)\b.{0,20}\b(knee|ankle|calf|hip|shin|foot|heel|back|groin|toe|arch|neck)s?\b|\bniggl\w+|\btwinge\w*|\bbroke (my|a) (toe|foot|ankle|arm|leg|wrist|rib|collarbone)\b|\bbroken (toe|foot|ankle|arm|leg|wrist|rib)\b|\bphysio(therapist)?\b|\b(fell|tripped)\b.{0,40}\b(blood|bleeding|knee|wrist|head|elbow|cut|stitches|bruis\w+)\b|\bpopp(ed|ing)? (sound )?in my\b|\bcan.?t (walk|put weight|bend|stand on)\b|\bcrutches\b/,
  },
  {
    sign: "illness",
    medical: false,
    pattern:
      /\b(fever(ish)?|flu|covid|virus|infection|infected|bronchitis|pneumonia|tonsil\w*|antibiotics?|vomit\w*|threw up|throwing up|throw up|puk(ed|ing)|nausea|nauseous|diarrh?o?ea|migraine|chills|shiver\w*|sinus\w*|mononucleosis|glandular|appendix|norovirus|strep|shingles|anaemi\w*|anemi\w*|hospital|surgery|operation|chemo\w*|diagnos\w+|food poisoning|dehydrated|myocarditis)\b|\b(i.?m|am|been|feel|feeling|felt|got|getting|still|being|was|fell|off) (so |really |very |a bit |pretty |properly |quite )?(sick|ill|unwell|poorly|under the weather|rough and hot)\b|\b(a|my|this|the|nasty|head|chest|bad|stinking|heavy) (cold|cough|bug|throat infection)\b|\bsore throat\b|\bthroat\b.{0,15}\b(sore|raw|fire|swollen)\b|\bcoughing\b|\bstomach (bug|flu|cramps)\b|\b(down|came down|home|off|in bed) with\b|\b3[89](\.\d)? ?(degrees|°|c\b)|\btemperature of\b|\bill\b(?!ustrat)/,
  },
  {
    sign: "grief",
    medical: false,
    pattern:
      /\b(died|passed away|passing of|death|funeral|grief|griev\w+|mourning|miscarr\w+|stillb\w+|bereav\w+|burying|buried (my|our|her|him|dad|mum|mom)|put (our|my|the) (dog|cat) (down|to sleep)|hospice|last goodbye|memorial|wake for|ashes)\b|\b(lost|losing|miss|missing) (my|our) (mum|mom|dad|mother|father|brother|sister|son|daughter|baby|wife|husband|partner|friend|best friend|gran\w*|grand\w+|nan|dog|cat|uncle|aunt)\b|\b(cancer|terminal|stroke|icu|intensive care)\b|\bsince (he|she|they) (died|left us|passed)\b|\b(divorce|broke up with me|left me|break-?up)\b/,
  },
  {
    sign: "low-mood",
    medical: false,
    pattern:
      /\b(depress(ed|ion|ing)?|hopeless|worthless|pointless existence|panic attacks?|anxiety|burn(t|ed)? ?out|breakdown|despair|numb inside|self[- ]?loath\w+)\b|\b(cried|crying|tears|in tears|sobb\w+|wept)\b|\b(so|very|really|just|feel|feeling|felt) (empty|alone|lonely|useless|broken|numb|sad|low|down)\b|\b(hate|hated|hating) (myself|my life|everything|being me)\b|\bcan.?t (cope|go on|get out of bed|do this any ?more|stop crying|face)\b|\bno (energy|joy) (for|in) (weeks|days|anything|months|life)\b|\bexhaust\w+ (for|all) (days|weeks|the time|week)\b|\bhaven.?t slept\b|\bnot slept\b|\bcan.?t sleep\b|\bnothing matters\b|\bgiv(e|ing) up on (life|everything)\b|\bwhat.?s the point of (anything|it all|living)\b/,
  },
];

const wide = wideSigns.map(({ sign, patterns }) => ({
  sign,
  pattern: new RegExp(patterns.join("|")),
}));

/** The signs of trouble in a runner's own words, the gravest first. English only; unsure is a sign. */
export function noteSigns(note: string): NoteSign[] {
  const plain = note.normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
  const text = sayings.reduce((rest, saying) => rest.replace(saying, " · "), plain);
  const found = new Set([
    ...signs.filter(({ pattern }) => pattern.test(text)).map(({ sign }) => sign),
    ...wide.filter(({ pattern }) => pattern.test(text)).map(({ sign }) => sign),
  ]);
  return signs.map(({ sign }) => sign).filter((sign) => found.has(sign));
}

/** How the coach must sound after these notes: the gravest of them decides. */
export function moodOf(notes: readonly string[]): Mood {
  const found = notes.flatMap(noteSigns);
  if (found.length === 0) return "ordinary";
  const grave = signs.some(({ sign, medical }) => medical && found.includes(sign));
  return grave ? "medical" : "gentle";
}
