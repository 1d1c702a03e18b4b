import type { Claim } from '../claims/claim.ts';
import type { FactId } from '../facts/facts.ts';
import type { Verdict } from '../rules/define-rule.ts';
import type { Setting, SettingSign, ToldSetting } from '../vocabulary/setting.ts';

/** A claim with its verdict: what a reader is shown. */
export interface Finding {
  readonly claim: Claim;
  readonly rule: string;
  readonly topic: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly facts: readonly FactId[];
  readonly values: Readonly<Record<string, string | number | readonly number[]>>;
  readonly setting: Setting;
  /** What tells the setting. */
  readonly sign: SettingSign;
}

/** What a judge knows of the page as a whole. */
export interface PageContext {
  readonly setting: Setting;
  /** Who uses it according to what is around a block; without it the page's setting holds everywhere. */
  readonly settingAt?: (block: number) => ToldSetting;
}
