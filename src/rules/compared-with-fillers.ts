import { defineRule } from './define-rule.ts';

export const comparedWithFillers = defineRule({
  id: 'compared-with-fillers',
  topic: 'compared-with-fillers',
  withProducts: true,
  finds: [
    { name: 'as-fast', needs: ['asFast', 'filler'], within: 6 },
    { name: 'instead', needs: ['instead', 'filler'], within: 4 },
    { name: 'slower', needs: ['unlike', 'filler'], within: 5 },
    { name: 'slower', needs: ['slower', 'filler', 'unlike'], within: 12 },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.frame === 'as-fast') return claim.turned || claim.cues.has('comparison') ? 'agrees' : 'differs';
    if (claim.frame === 'instead') return claim.turned ? null : 'context';
    // What is unlike fillers may be anything; the source speaks of the pace.
    if (claim.marked.has('lastWord') || claim.before.has('lastWord') || !claim.sentenceTerms.has('slower')) return null;
    // "No longer a wait than with fillers"
    return claim.turned ? 'differs' : 'agrees';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'In the source results do not come at once, as they do with fillers.',
      facts: ['not-immediate'],
      examples: ['Microneedling works «as fast as fillers».'],
    },
    context: {
      message:
        'The source compares only the pace: fillers show at once, microneedling does not. That one replaces the other it does not say.',
      facts: ['not-immediate'],
      examples: ['Microneedling is an «alternative to fillers».', 'I prefer «microneedling over injections».'],
    },
    agrees: {
      message: 'The source says so too: unlike fillers, it does not show results at once.',
      facts: ['not-immediate'],
      examples: ['«Unlike fillers», microneedling needs weeks.', '«Unlike Botox», microneedling ‹works gradually›.'],
    },
  },
  nearMisses: [
    'Microneedling cannot replace fillers.',
    'We also offer fillers and microneedling.',
    'Fillers give instant volume.',
    'Is microneedling better than Botox?',
    'Unlike fillers, microneedling works with your own collagen.',
    'Microneedling hurts less than Botox, and it is natural.',
    'Microneedling results last longer than fillers.',
  ],
  knownGaps: ['You will not get the «wow that an injection gives» from microneedling.'],
});
