import type { NoteSign } from "./read-note";

const part =
  "(?:knees?|ankles?|cal(?:f|ves)|hips?|shins?|foot|feet|heels?|backs?|groin|toes?|arch(?:es)?|neck|hamstrings?|hammy|quads?|glutes?|ribs?|shoulders?|pelvis|thighs?|wrists?|elbows?|tendons?|muscles?)";
const kin =
  "(?:mum|mom|mother|dad|father|brother|sister|son|daughter|baby|wife|husband|partner|friend|mate|gran\\w*|grand\\w+|nan\\w*|nana|uncle|aunt\\w*|cousin|dog|cat|horse)";
const lately = "(?:lately|these days|any ?more|for (?:days|weeks|months)|all week|again)";

/** Words and pairs of words, each wide rather than clever: unsure is a sign. */
export const wideSigns: readonly { sign: NoteSign; patterns: readonly string[] }[] = [
  {
    sign: "chest-or-breath",
    patterns: [
      "\\b(?:stab\\w*|sharp|strange|weird|odd|funny|tight\\w*|burning|crushing|heavy)\\b.{0,35}\\b(?:ribs|chest|heart|sternum|breastbone)\\b",
      "\\b(?:ribs|chest|heart|sternum)\\b.{0,35}\\b(?:stab\\w*|strange|weird|odd|funny|tight\\w*|crush\\w*|paus\\w*|stopp\\w*|flip\\w*|thump\\w*|off|wrong|not right)\\b",
      "\\b(?:left )?arm (?:went|felt|goes|feels|is|was) (?:weird|numb|dead|funny|heavy|tingly)\\b",
      "\\b(?:get|getting|got) (?:any |enough |no )?air\\b(?! in (?:my|the) t)",
      "\\b(?:gasping|chok(?:ed|ing)|suffocat\\w+)\\b",
      "\\bblue lips\\b|\\blips (?:went|turned) blue\\b|\\basthma attack\\b",
      "\\b(?:band|belt|weight|elephant|vice|fist|knot) (?:around|on|in|across) (?:my )?chest\\b|\\binhaler\\b|\\blungs? (?:shut|closed|seized|hurt\\w*|gave)\\b|\\b(?:ache|pain|tingl\\w*|numb\\w*)\\b.{0,20}\\barm\\b|\\bheart (?:all over|would ?n.t (?:slow|settle|calm|stop)|rate would ?n.t (?:come|go) down)\\b|\\bbreathless\\b(?! view)",
    ],
  },
  {
    sign: "fainting",
    patterns: [
      "\\bspinning\\b(?! class| bike| session)|\\bsaw stars\\b|\\bseeing (?:spots|stars|double)\\b|\\bvertigo\\b",
      "\\b(?:lie|lay|lying|sit|sat) (?:down )?on the (?:pavement|ground|floor|kerb|curb|road)\\b",
      "\\b(?:knees|legs) (?:went|gave|buckled|just went)\\b(?! (?:well|fast|up|up the|like))",
      "\\bpass(?:ed|ing)? out\\b|\\bcame (?:to|round) on the\\b|\\bambulance\\b|\\bparamedics?\\b|\\ba ?& ?e\\b|\\bemergency room\\b",
      "\\bheat (?:exhaustion|stroke)\\b|\\bstopped sweating\\b",
      "\\b(?:woke|came) (?:up|round|to) on\\b|\\bhead (?:was )?swimming\\b|\\b(?:could ?n.?t|could not|can.?t) stand\\b(?! (?:the|this|that|it|him|her))|\\b(?:hold|held|hang|hung) on to (?:a|the) (?:fence|wall|tree|lamp|rail\\w*|bin)\\b|\\bgiddy\\b|\\bunsteady\\b|\\bgreyed out\\b",
    ],
  },
  {
    sign: "self-harm",
    patterns: [
      "\\bend(?:ing)? (?:it|things|my life|everything)\\b|\\bno (?:point|reason) (?:in )?(?:carrying|going|trying|any ?more)\\b",
      "\\b(?:see|find|seeing) (?:a |any |no )?way out\\b|\\bdark thoughts\\b|\\bjump(?:ing)? (?:off|in front)\\b",
      "\\b(?:rather |would )?not wake up\\b(?! early| late| for| at| in time)|\\bnot be (?:here|around) (?:any ?more|tomorrow)\\b|\\bcut(?:ting)? (?:my|again)\\b.{0,12}\\b(?:arms?|wrists?|legs?)?\\b.{0,6}again\\b|\\boverdos\\w+",
      "\\b(?:easier|better) (?:off )?if i (?:was|were) (?:gone|dead|not here)\\b|\\bif i (?:was|were|just) (?:gone|disappeared)\\b|\\bwish i (?:was ?n.?t|were ?n.?t) here\\b|\\bworld without me\\b|\\b(?:nobody|no one) would (?:miss|notice|care)\\b|\\bsay(?:ing)? my goodbyes\\b",
    ],
  },
  {
    sign: "disordered-eating",
    patterns: [
      "\\b(?:proper|real|full|decent) meal\\b|\\b\\d{2,4} (?:k?cals?|calories)\\b|\\bcalorie deficit\\b|\\bcounting calories\\b",
      "\\ballowed (?:to eat|myself|food)\\b|\\bdon.?t deserve (?:to eat|food|dinner|lunch)\\b|\\bnot eating\\b|\\bnothing but (?:water|coffee|tea)\\b|\\bburn\\w* (?:every|all|each)\\b.{0,10}\\bcalorie|\\bstopped eating\\b",
      "\\b(?:threw|throw|throwing|brought) (?:it|everything)(?: all)?(?: back)? up\\b|\\bon purpose\\b.{0,20}\\b(?:sick|up)\\b|\\bup\\b.{0,20}\\bon purpose\\b",
      "\\bempty stomach\\b.{0,40}\\b(?:days?|again|proud|third|fourth)\\b|\\bfast(?:ed|ing)\\b.{0,20}\\b(?:days?|again|hours)\\b",
      "\\blost (?:another )?\\d+ ?(?:kg|kilos?|lbs?|pounds?|stone)\\b|\\bfeel(?:ing)? (?:huge|enormous|gross|disgusting)\\b|\\bthinner\\b|\\bskinny\\b|\\bscales?\\b.{0,20}\\b(?:says?|down|up|goal)\\b",
      "\\bhate (?:how i look|my (?:stomach|thighs|body|belly|legs for))\\b|\\bmy periods?\\b.{0,20}\\b(?:stopped|gone|late|missing)\\b",
      "\\bskip(?:ped|ping|s)? (?:dinner|meals?|food|lunch again|eating)\\b|\\b(?:scales?|weight|weigh\\w*)\\b.{0,25}\\b(?:under|below|finally|down|goal|kg|kilos?|lbs?|stone|pounds)\\b|\\b(?:banana|apple|coffees?|crackers?|cucumber|lettuce|salad)\\b.{0,20}\\ball day\\b|\\b(?:i was|been|being) (?:so )?(?:bad|greedy|naughty)\\b.{0,25}\\b(?:double|extra|more|run it|today)\\b|\\bburn(?:ed|ing)? (?:it |them |that |the )?(?:off|calories|cake|dinner|pizza)\\b|\\bguilt\\w*\\b.{0,25}\\b(?:ate|eat\\w*|food|cake|dinner|pizza|chocolate)\\b|\\b(?:ate|eating|eaten) (?:nothing|barely|hardly|almost nothing)\\b",
    ],
  },
  {
    sign: "injury",
    patterns: [
      `\\b${part}\\b.{0,30}\\b(?:scream\\w*|not (?:quite )?right|isn.?t right|feels? (?:off|wrong|weird|odd)|complain\\w*|angry|brace|strapped|taped|ic(?:e|ed|ing)|swell\\w*|swollen|bled|bleed\\w*|ouch|sting\\w*|tear|gone|goes|dodgy|stiff as|seiz\\w+|spasm\\w*|bruis\\w+|black and blue|collaps\\w+|unhappy|tender|size of)\\b`,
      `\\b(?:something|sth) (?:is |was |feels |felt |went |popped |snapped |gave )?(?:off|wrong|weird|pop|snap|crunch\\w*)?\\b.{0,15}\\bin (?:my|the) (?:lower |upper |left |right )?${part}\\b`,
      `\\b(?:brace|ice pack|strapping|k-tape|compress\\w*) (?:on|for) (?:my |the )?${part}\\b|\\b(?:tight|tighter)\\b.{0,30}\\bouch\\b|\\bouch\\b`,
      "\\b(?:mri|x-?ray|ultrasound|crutch\\w*|plaster cast|moon boot|ortho\\w*|osteopath|chiropract\\w*|cortisone|anti-?inflammator\\w+|ibuprofen|painkillers?|paracetamol)\\b|\\bboot for \\w+ (?:weeks|days)\\b|\\bscan on\\b|\\bin a (?:boot|cast|sling)\\b",
      "\\b(?:blister|cut|graze|wound)\\b.{0,20}\\b(?:infected|pus|bled|bleeding|open)\\b|\\bcouldn.?t (?:walk|put weight|bear weight)\\b|\\bhobbl\\w+",
      `\\b(?:landed|fell|slipped|crashed|came down) (?:hard |badly |awkwardly )?on (?:my|an?) ${part}\\b|\\bhit by a (?:car|bike)\\b`,
      `\\b${part}\\b.{0,25}\\b(?:killing me|giving me|grief|again|acting up|play(?:ing|ed) up|not happy|protest\\w*|grumbl\\w*|niggl\\w*)\\b|\\bwent over on (?:my|an?|the)\\b|\\b(?:piriformis|peroneal|itbs?|patell\\w*|fascia|fasciitis|soleus|psoas|adductors?|rotator|bursitis|arthritis|cartilage|ligament\\w*|acl|mcl)\\b|\\bwalk(?:ed)? (?:the )?(?:last|rest|home|back)\\b.{0,30}\\b(?:because of|with|due to) (?:my|the)\\b|\\bold (?:injury|problem|trouble) (?:is |has )?(?:back|came|come|flared|again)\\b`,
    ],
  },
  {
    sign: "illness",
    patterns: [
      "\\bfull of (?:a )?cold\\b|\\bunder the weather\\b|\\bachy\\b|\\bburning up\\b|\\btested positive\\b|\\bpositive test\\b|\\brun ?down\\b|\\bout of sorts\\b|\\bcoming down with\\b|\\bcaught (?:a|the|some)thing\\b|\\bcaught (?:a|the) (?:cold|bug|flu)\\b",
      "\\b(?:head ?ache|splitting head|head (?:is |was )?(?:pounding|splitting|throbbing))\\b|\\b(?:tummy|stomach|belly) (?:bug|ache|cramps?|pains?|upset)\\b|\\bupset (?:tummy|stomach)\\b|\\bthe runs\\b|\\bnorovirus\\b",
      "\\b(?:glands|tonsils|sinuses)\\b|\\bearache\\b|\\bear infection\\b|\\bsneez\\w+ and\\b.{0,15}\\bcough\\w*|\\bphlegm\\b|\\b(?:high|raised|got a|have a|had a) temperature\\b|\\blong covid\\b|\\biron (?:is |was )?(?:very |so )?low\\b",
      "\\b(?:stuffed|bunged|blocked) up\\b|\\bchesty\\b|\\bsweats?\\b.{0,15}\\bnight\\b|\\bnight sweats\\b|\\b(?:bug|cold|flu|virus|lurgy|cough) (?:has |have )?(?:got|hit|caught|finally got|floored|is back|again)\\b|\\bfelt? (?:rough|grim|rotten|lousy|ghastly|awful) (?:all|since|,)\\b|\\bsick all\\b|\\bin bed all\\b|\\bday \\w+ of (?:this|the|my)\\b.{0,12}\\b(?:cold|cough|bug|flu|virus|fever)\\b|\\bjab\\b.{0,25}\\b(?:rough|ill|sick|sore|knocked)\\b",
    ],
  },
  {
    sign: "grief",
    patterns: [
      `\\b(?:lost|losing|buried|cremated|miss|missing) (?:my |our |her |his )?(?:dear |old |lovely |best |little )?${kin}\\b(?! (?:to|at|in|on|by) )`,
      `\\b(?:since|after|when|without) (?:my |our )?${kin} (?:passed|died|left|went)\\b|\\b${kin} (?:has |had )?(?:passed|died|is dying|is gone)\\b`,
      "\\b(?:say|said|saying) goodbye to\\b|\\bmoved out\\b|\\bwalked out on\\b|\\bleft me\\b|\\bsplit up\\b|\\bbroke up\\b|\\bdivorc\\w+|\\bseparat(?:ed|ion)\\b|\\banniversary of (?:his|her|their)\\b|\\bwake\\b.{0,10}\\bfor (?:him|her)\\b|\\bin (?:his|her|their) memory\\b|\\bfuneral\\b|\\bpalliative\\b",
      `\\bwithout (?:my |our )?${kin}\\b(?! (?:today|on the lead|for once))|\\b(?:we|i|they) buried\\b|\\b(?:his|her|their|the) (?:ashes|grave|coffin)\\b|\\bgraves?(?:ide|yard|stone)\\b|\\bvet said\\b|\\b(?:marriage|relationship|engagement) (?:is |was |has )?(?:over|ended|ending|broken)\\b|\\bheartbr\\w+\\b(?! hill)|\\bwould have been \\w+ (?:today|years)\\b|\\brest in peace\\b|\\brip\\b(?! off|ped)|\\bsuicide\\b`,
    ],
  },
  {
    sign: "low-mood",
    patterns: [
      `\\b(?:feel|feels|feeling|felt) (?:absolutely |completely |so )?(?:nothing|numb|empty|dead inside|hollow|hopeless|like a failure)\\b|\\bam a failure\\b|\\btired of (?:everything|life|it all|living)\\b|\\bno joy\\b|\\bjoyless\\b`,
      `\\b(?:everything|it all|life|it.?s all|it is all) (?:is |feels |just feels |got |getting )?(?:too much|pointless|grey|falling apart)\\b|\\boverwhelm\\w*|\\bnot coping\\b|\\bcan.?t cope\\b|\\bstruggling ${lately}\\b|\\bdark place\\b|\\bspirall?ing\\b`,
      "\\bsigned off\\b|\\bstress leave\\b|\\bsick leave\\b|\\bburn ?out\\b|\\bbreaking point\\b|\\bpanick?(?:ed|ing|y)?\\b(?! buy)|\\banxi(?:ety|ous)\\b",
      "\\b(?:sleep|sleeping|slept) (?:only |just |about )?(?:one|two|three|four|1|2|3|4) hours\\b.{0,25}\\b(?:weeks|days|nights?|again|month)\\b|\\binsomnia\\b|\\b(?:the|my) tears\\b|\\bbroke down\\b|\\bdespair\\w*|\\blonel(?:y|iness)\\b",
      "\\b(?:could ?n.?t|could not|can.?t|cannot) (?:face|bear|go on|stop crying|feel anything)\\b|\\bwhy i (?:even )?bother\\b|\\bblack dog\\b|\\bgoing through the motions\\b|\\b(?:flat|drained|numb|down|low|empty|exhausted|miserable|sad) (?:for|since|every|all) (?:days|weeks|months|christmas|day|night|week|the time)\\b|\\bawake since\\b.{0,15}\\b(?:every|again|nights?)\\b|\\bdo ?n.?t enjoy (?:anything|it|running|this)\\b|\\bnothing (?:helps|feels|brings|is fun)\\b|\\bin pieces\\b|\\bfalling apart\\b|\\bmeltdown\\b|\\bworthless\\w*|\\bhate(?:d)? (?:who i am|myself|being)\\b",
    ],
  },
];
