import type { Claim } from '../claims/claim.ts';
import type { JudgedClaim, Rule } from '../rules/define-rule.ts';
import type { ToldSetting } from '../vocabulary/setting.ts';
import { overlaps } from '../vocabulary/span.ts';
import type { Finding, PageContext } from './finding.ts';
import { messageFor } from './texts.ts';

/** Judges claims against the source by their rules; what a rule finds to be no claim after all is left out. */
export function judgeClaims(claims: readonly Claim[], page: PageContext, rules: readonly Rule[]): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const findings = claims.flatMap((claim) => {
    const rule = byId.get(claim.rule);
    return rule ? (judgeClaim(claim, page, rule) ?? []) : [];
  });
  return joined(
    findings.filter((finding, i) => {
      const to = byId.get(finding.rule)?.yieldsTo;
      return !(to && yields(finding, to, i, findings)) && !isLeadOnly(finding, i, findings);
    }),
  );
}

// "Collagen boost: the needles make the skin build collagen.": what leads in a paragraph that says the same is no claim of its own.
function isLeadOnly({ claim, rule, verdict }: Finding, index: number, findings: readonly Finding[]): boolean {
  if (!claim.leads) return false;
  for (let i = index + 1; findings[i]?.claim.block === claim.block; i++)
    if (findings[i]?.rule === rule && findings[i]?.verdict === verdict) return true;
  return false;
}

// Characters between two findings that say the same of one enumeration: ", relieve", " and help to ".
const NEAR = 32;

// "active acne, eczema or rosacea" and "triggers collagen and builds elastin" are each one thing to say: what says the same of words
// beside each other becomes one finding; values are said one by one.
function joined(findings: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  for (const finding of findings) {
    const last = all.at(-1);
    if (last && continues(last, finding))
      all[all.length - 1] = { ...last, claim: { ...last.claim, end: Math.max(last.claim.end, finding.claim.end) } };
    else all.push(finding);
  }
  return all;
}

const continues = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.message === b.message &&
  a.claim.block === b.claim.block &&
  a.claim.sentence.start === b.claim.sentence.start &&
  b.claim.start - a.claim.end <= NEAR &&
  ![a, b].some(({ claim: { lengths, times, counts } }) => lengths.length + times.length + counts.length > 0);

// Characters; no marked words are longer.
const FARTHEST = 2000;

// Findings stand in reading order, so those of the same block are neighbours.
function yields({ claim }: Finding, to: readonly string[], index: number, findings: readonly Finding[]): boolean {
  const takes = (other: Finding): boolean => to.includes(other.rule) && overlaps(other.claim, claim);
  const isNear = (other: Finding | undefined): other is Finding =>
    other?.claim.block === claim.block && Math.abs(other.claim.start - claim.start) < FARTHEST;
  for (let i = index - 1; isNear(findings[i]); i--) if (takes(findings[i] as Finding)) return true;
  for (let i = index + 1; isNear(findings[i]); i++) if (takes(findings[i] as Finding)) return true;
  return false;
}

function judgeClaim(claim: Claim, page: PageContext, rule: Rule): Finding | null {
  const { setting, sign } = toldSetting(claim, page);
  const judged: JudgedClaim = { ...claim, setting, turned: isTurned(claim) };
  const judgement = rule.judge(judged);
  // Nano tips and patches do not pierce as the source describes: of them it says nothing.
  const verdict = judgement !== null && judged.sentenceTerms.has('notPiercing') ? 'uncovered' : judgement;
  const said = verdict === null ? undefined : rule.verdicts[verdict];
  if (verdict === null || !said) return null;
  const values = rule.values(judged);
  return {
    claim,
    rule: rule.id,
    topic: rule.topic,
    verdict,
    message: messageFor(rule, verdict, values),
    facts: said.facts,
    values,
    setting,
    sign,
  };
}

const toldSetting = ({ setting, block }: Claim, page: PageContext): ToldSetting =>
  setting === 'unknown'
    ? (page.settingAt?.(block) ?? { setting: page.setting, sign: 'none' })
    : { setting, sign: 'words' };

// A myth or a doubted promise says the opposite of its words; negating it once more gives the words back.
const isTurned = ({ cues }: Claim): boolean => cues.has('negation') !== (cues.has('myth') || cues.has('attribution'));
