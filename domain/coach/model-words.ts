/**
 * Words that a model may use beside those of our own sentences. None counts, compares, dates, places, names,
 * measures, diagnoses or pushes: what can be said with them alone says nothing that a fact would have to hold.
 */
export const modelWords: ReadonlySet<string> = new Set(
  `a about add added adds again air all along already also am amazing an and any applause are around as at
  attention awesome away
  back be because been begin beginning begins being believe bit bits bravo breath breathe brilliant bring bringing
  brings brought build building builds but by
  call calm calmly came can care caring carry carries carried celebrate celebrated celebrating champion chance
  cheer cheering cheers choice choose choosing chose chosen clap clear clearly close comes coming comfort
  comfortable confidence confident consistency consistent cosy count counted counting counts courage create
  credit crowd
  decide decided dedication deep delight delighted delightful deserve deserved deserves determination did
  discipline do does doing done door down drink drive
  each earned ease easily easy eat effort efforts encourage energy enjoy enjoyed enjoying enjoyment enough
  even everything exactly excellent exciting
  fabulous fantastic feel feeling feels feet felt find fine finds firm focus focused follow followed following
  follows for forward found foundation fresh friendly from full fun 
  gave gentle gently get gets getting gift give given gives giving glad glow go goes going good got grand grateful
  great greatly groove ground grow growing grows
  habit habits had happen happened happens happily happy hard has have having head hear heart held hello
  help helped helping helps here hey hold holding holds home honest honestly honesty honour how
  i i'm i've if importance important impressed impressive in inside inspiring intention into is it it's its itself
  job journey just
  keep keeping keeps kind kindness know knowing knows
  lace laced legs let let's life lift light lightly like liked likes line listen listened listening lit live lived
  lives log logged look looked looking looks lot love loved lovely loves
  made magic make makes making matter mattered matters me mean means memory mind moment momentum mood motivation
  move moved movement moves moving music my myself
  natural naturally need needed needs nice nicely nod note noted nothing notice noticed now
  of off oh ok okay on onward open or order other our out outside over own
  part path patience patient patiently pause peace peaceful perfect perfectly person pick picked piece place
  plain plainly plan planned planning plans play please pleased pleasure positive power powerful practice
  precious pretty pride progress promise proud proudly prove proves proving purpose put puts putting
  quality quiet quietly quite
  ready real really reason recover recovering recovery relax relaxed reliable reliably remember remind repeat
  report resilience respect respected rest rested resting restful reward rewarded rewarding rhythm right road
  roll room routine run runner runners running
  said satisfaction satisfying say saying says see seen self sense set sets setting settle shape share shine
  shining shoe shoes show showed showing shown shows sign simple simply sit sleep slow slowly small smart
  smile smiles smiling smooth smoothly so soft softly solid some somebody someone something soul sound sounds
  space spark special speak speaks spirit splendid stand standing stands star start started starting starts stay
  stayed staying stays steadily steady step steps stick sticking still stop story straight strength strengthens
  stretch strong style such sum superb support supported sure sweet
  take taken takes taking talk tell telling tells terrific thank thanks that that's the them then there
  there's these thing things think thinking this those thought thoughtful thrilled tidy time tiny to
  told too took touch treat true truly trust trusting try trying tune turn turned turning
  up use useful using
  value very victory
  wait waiting walk want wanted wants warm warmly was watch water way ways we we're wear welcome well went were
  what what's whatever when where which while who whole why wise wisely wish with within wonder wonderful word
  words work worked working works world worth wow
  yes yet you you'd you're you've your yours yourself
  accomplished achieve achieved achievement act adventure appreciate appreciated beautiful beautifully become becoming
  bold bounce brave bravely bright celebration certain certainly charm cherish classic congratulations cool decision
  decisions dedicated dream dreams embrace especially fair faithful flow freedom generous genuine genuinely glorious
  gold gorgeous handle handled heartfelt helpful ideal keen laugh lively loyal lucky mighty mindful neat nourish
  personal playful pleasant proper properly radiant refreshing remarkable reminder return returned returning returns
  savour serious shout silence sincere sincerely sink skill spend spent stride success successful super superhero
  tender thankful thrive thriving top unwind upbeat vibe vibes watching wholehearted willing yay yeah admire hats moon belong pressure`.split(
    /\s+/,
  ),
);
