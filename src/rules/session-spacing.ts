import type { Classes } from '../claims/claim.ts';
import { defineRule, type JudgedClaim } from './define-rule.ts';

// Days: the source says about every four to six weeks.
const SHORTEST = 28;
const LONGEST = 42;
// Five months and more are upkeep, which is another topic.
const UPKEEP = 150;

export const sessionSpacing = defineRule({
  id: 'session-spacing',
  topic: 'session-spacing',
  finds: [
    { name: 'spacing', needs: [{ quantity: 'spacing' }] },
    { name: 'answered', needs: [{ quantity: 'time' }], under: ['askSpacing'] },
    { name: 'next', needs: [{ quantity: 'time' }, 'betweenSessions'], without: ['resultWord'], within: 5 },
    { name: 'next', needs: [{ quantity: 'time' }, 'enoughTime'], ordered: true, within: 1 },
    { name: 'next', needs: ['nextSession', { quantity: 'time' }], without: ['resultWord', 'lastWord'], within: 5 },
  ],
  judge: (claim) => {
    const [least = 0, most = 0] = [claim.times[0]?.values[0], claim.times[0]?.values.at(-1)];
    if (claim.cues.has('question') || least >= UPKEEP) return null;
    const isUpkeep =
      claim.near.has('upkeep') || claim.before.has('upkeep') || (most >= UPKEEP && claim.sentenceTerms.has('upkeep'));
    if (claim.frame !== 'spacing' ? least < 1 : isUpkeep || !isSession(claim)) return null;
    // No need to wait: what is left is shorter.
    if (claim.near.has('noNeed') || claim.before.has('noNeed')) return least <= LONGEST + 1 ? 'differs' : null;
    // "At least two weeks apart" leaves room for more.
    const short = most < SHORTEST - 1 && claim.times[0]?.bound !== 'at-least';
    if (short) return forbids(claim) ? 'agrees' : tiedToShort(claim) ? 'context' : 'differs';
    if (claim.turned && claim.frame === 'spacing') return null;
    if (claim.marked.has('vagueWeeks')) return 'agrees';
    return least >= SHORTEST - 1 && most <= LONGEST + 1 ? 'agrees' : 'context';
  },
  values: (claim) => ({ days: claim.times[0]?.values ?? [], shortestDays: SHORTEST, longestDays: LONGEST }),
  verdicts: {
    differs: {
      message: 'Closer together than in the source, which leaves about four to six weeks between sessions.',
      facts: ['session-spacing'],
      examples: [
        'Roll «two to three times a week» for the best results.',
        'Microneedle «every day» for a month.',
        'Use the derma roller «once every 1-2 weeks».',
        'You may use your derma roller «five nights a week».',
        'Microneedling? I enjoy doing it «daily».',
        'Derma roll no more than «once a week».',
        'Do not use your derma roller less than «once a week».',
        'There is no need to wait «a month between» microneedling sessions.',
        { text: 'Go for «2-3 times per week».', headings: ['Derma roller', 'Frequency of use'] },
        { text: 'Use «2-3 times a week»', headings: ['Titanium derma roller'] },
        'How often should I use a derma roller? «Twice a week» is plenty.',
      ],
    },
    context: {
      message: 'The source leaves about four to six weeks between sessions; this spacing is not quite that.',
      facts: ['session-spacing'],
      examples: [
        'Have your microneedling sessions «3 to 4 weeks apart».',
        'Deep scars: microneedling «every 8 weeks».',
        'Have your needling sessions «at least two weeks apart».',
        'With a ‹0.25 mm› roller you can microneedle «twice a week».',
        'A derma roller with these lengths can be used «weekly».',
        'Have microneedling at «8-weekly intervals».',
        'You can repeat microneedling «every three to six months».',
        'Microneedling at «two-to-six-week intervals».',
      ],
    },
    agrees: {
      message: 'The source says so too: about every four to six weeks.',
      facts: ['session-spacing'],
      examples: [
        'Microneedling can be repeated «every 4 to 6 weeks».',
        'Book your needling sessions «a month apart».',
        'A «4-week spacing» is what we advise for microneedling.',
        '«Six weeks before microneedling again» is what I wait.',
        'Allow «4 to 6 weeks to be left free between microneedling sessions».',
        'Wait «at least 4 weeks before your next microneedling session».',
        'Microneedling should not be «done again before 4 weeks» are over.',
        'Never use a derma roller «daily».',
        { text: 'Dermarollers should be used «daily».', before: 'Myth' },
        'After microneedling «five weeks give you ample time to heal».',
        'Wait «a minimum of 30 days before doing your next microneedling».',
        'Have microneedling at «4-weekly intervals».',
        'How far apart are microneedling sessions? «Five weeks», usually.',
      ],
    },
  },
  nearMisses: [
    'Drink water every day after microneedling.',
    'Apply your serum twice a day after microneedling.',
    'How often should I roll, every week?',
    'Our microneedling newsletter comes monthly.',
    'Change the derma roller every 3 months.',
    'Wash your face daily.',
    'Monthly facials or microneedling, as you like.',
    'I took notes each day after microneedling.',
    'Results of your next microneedling session last two months.',
    'We see clients every day, and microneedling is what they ask for.',
    'I regret my microneedling every day.',
    'Everyday people try microneedling.',
    'Our microneedling clinic is open weekly.',
  ],
  knownGaps: ['I microneedle «whenever the moon is full».', 'Use the derma roller «as often as you like».'],
});

// What is spaced are sessions, not creams, cleaning, water or new rollers; a page on the subject means them where nothing else is named.
function isSession(claim: JudgedClaim): boolean {
  const names = (classes: Classes): boolean => SESSIONS.some((name) => classes.has(name));
  if (names(claim.before) && !claim.before.has('careThing')) return true;
  if (claim.near.has('needling') || claim.terms.has('frequencyWord') || claim.around.has('frequencyWord')) return true;
  if (claim.sentenceBefore.has('askSpacing')) return true;
  if (claim.terms.has('careThing')) return false;
  if (claim.labelled && claim.before.has('usesHead')) return true;
  if (names(claim.near) || names(claim.sentenceTerms) || claim.terms.has('sessionVerb')) return true;
  return claim.underSubject && (claim.times[0]?.values[0] ?? 0) >= 7;
}
const SESSIONS = ['microneedling', 'roller', 'needling', 'sessionWord'] as const;

// "Never daily", but not "no more than twice a week", which allows it.
const forbids = ({ cues, turned, before }: JudgedClaim): boolean =>
  (turned || cues.has('warning')) && !before.has('noMoreThan') && !before.has('fewerWord');

const tiedToShort = ({ sentenceLengths, sentenceTerms, setting }: JudgedClaim): boolean =>
  setting !== 'professional' &&
  (sentenceLengths.length > 0 ? Math.max(...sentenceLengths) < 1 : sentenceTerms.has('shortNeedle'));
