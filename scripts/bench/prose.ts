// Sentences in our own words; `{a|b}` stands for one of the words in it, so that no two paragraphs are alike.
const OTHER: readonly string[] = [
  'The {early|late|last|next} train to {the coast|the city|the hills} leaves at {7.15|8.40|11.05} and takes {two hours|90 minutes|half a day}, {rain or shine|unless it snows|on weekdays}.',
  'Her grandmother {planted|pruned|watered} the {roses|beans|apple trees} every {spring|autumn|other evening}, and {nobody|everybody|half the village} came to look.',
  'Stir the {lentils|onions|rice} for {five|ten|20} minutes, then add {200 ml of stock|a pinch of salt|two cloves of garlic} and let it {simmer|rest|cool}.',
  'The council {voted|decided|refused} on {Monday|Tuesday|12 March 2024} to {widen|close|repair} the bridge, which {carries|has carried} {4,000|18,000} cars a day since {1962|1987|2004}.',
  'Nobody had {expected|foreseen|hoped for} a {goal|draw|penalty} in the {first|last} {three|five} minutes, least of all the {keeper|trainer|crowd}.',
  'A good {chair|desk|lamp} lasts {ten|twenty|forty} years; a cheap one is {kindling|scrap|forgotten} after {two|three}.',
  'The museum keeps {2,300|640|thousands of} {maps|coins|letters}, of which only {a tenth|some thirty|a few} are ever {shown|lent|photographed}.',
  'Rents in the {old town|harbour quarter|suburbs} rose by {3|4.5|12} % within {a year|six months|two winters}, while wages {stood still|hardly moved|fell}.',
  'We walked {12|20|35} km along the {river|ridge|canal}, saw {no one|two herons|a fox}, and reached the {inn|hut|ferry} before {dark|noon|the storm}.',
  'The new phone is {7.9 mm|8.2 mm} thick, weighs {170|204} grams and costs {£699|$849|€599}; the {screen|battery|camera} is {better|brighter|no worse} than before.',
  'If the {engine|boiler|pump} does not start, check the {fuse|valve|filter} first, and never {force|open|oil} it while it is {hot|running}.',
  'She {wrote|painted|recorded} it in {three weeks|one night|under a month}, and {critics|readers|her friends} {loved|ignored|hated} it at once.',
  'Our cat sleeps {16|18} hours a day, {on the stove|in the post|under the piano}, and wakes only for {tuna|thunder|visitors}.',
  'The {bakery|library|garage} opens at {six|nine} and is closed on {Sundays|Mondays}; call {the owner|ahead|twice} if you need {bread|help|a key}.',
  'In {the north|the valleys|most years} the first {frost|snow|swallows} {comes|come} in {October|March|late April}, as the old {diaries|farmers|charts} say.',
  'Use a {4 mm|6 mm|10 mm} drill for the {wall plugs|hinges|shelf}, and leave a gap of {2 cm|half an inch} at the {top|back} so that the wood can {move|breathe}.',
  'The {cream|soap|shampoo} smells of {lemon|pine|almonds}, comes in {50 ml|200 ml} tubes and is meant for {dry|rough|normal} skin.',
  'Voters want {lower taxes|better schools|more trains}, and the {minister|mayor|opposition} promises {all of it|none of it|results} by {spring|the end of the year|2027}.',
];

const SUBJECT: readonly string[] = [
  'A {home roller|derma roller|roller for beginners} with needles of {0.2|0.25|0.3|0.5|1.0|1.5} mm is used {every other day|twice a week|once a fortnight}.',
  'Most people see {first results|smoother skin|a fresher look} after {four|six|eight} weeks of microneedling, and the {full effect|best results} after {three|six} months.',
  'Plan {three|four|six} sessions, {four|six} weeks apart, if you want {acne scars|fine lines|wrinkles} to fade.',
  'Microneedling makes tiny punctures in the skin, which answers with {collagen|new collagen and elastin}.',
  'Expect {some redness|a little swelling|mild redness} for {a day|two days|48 hours} after microneedling; {it is not|few find it} painful with a numbing cream.',
  'Do not use a derma roller on {active acne|broken skin|eczema}, and ask a {dermatologist|doctor} if you take {retinoids|blood thinners}.',
  'The {professional|clinic} device reaches a depth of {1.5|2|2.5|3} mm, which is not for home use.',
  'Clean the microneedling roller in alcohol {before and after|after} each use and replace it after {10|15} sessions.',
  'Serums go {deeper|in more easily} after microneedling, so choose {hyaluronic acid|something gentle} for the first night.',
  'Unlike {fillers|Botox}, which work at once, microneedling asks for {patience|some months}.',
];

/** A source of chance that gives the same numbers for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
const sentence = (list: readonly string[], random: () => number): string =>
  pick(list, random).replace(/\{([^}]*)\}/g, (_, words: string) => pick(words.split('|'), random));

const SENTENCES = 5;
const paragraph = (list: readonly string[], random: () => number): string =>
  Array.from({ length: SENTENCES }, () => sentence(list, random)).join(' ');

/** A paragraph about anything but microneedling. */
export const otherParagraph = (random: () => number): string => paragraph(OTHER, random);

/** A paragraph about microneedling, with a claim in nearly every sentence. */
export const subjectParagraph = (random: () => number): string => paragraph(SUBJECT, random);
