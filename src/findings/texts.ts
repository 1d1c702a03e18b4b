import { type FactId, facts } from '../facts/facts.ts';
import type { Rule, Verdict } from '../rules/define-rule.ts';

/** The texts of rules and facts in one language, by id; what is missing is said in English. */
export interface Translation {
  readonly facts?: Partial<Record<FactId, string>>;
  readonly messages?: Readonly<Record<string, Partial<Record<Verdict, string>>>>;
}

let translation: Translation = {};

/** Sets the language of facts and messages from here on. */
export function useTranslation(texts: Translation): void {
  translation = texts;
}

/** What a fact says, in the reader's language. */
export const statementOf = (id: FactId): string => translation.facts?.[id] ?? facts[id].statement;

/** What a rule says with a verdict, in the reader's language, with `{name}` filled from the values. */
export function messageFor(rule: Rule, verdict: Verdict, values: Readonly<Record<string, unknown>>): string {
  const message = translation.messages?.[rule.id]?.[verdict] ?? rule.verdicts[verdict]?.message ?? '';
  return message.replace(/\{(\w{1,20})\}/g, (_, name: string) => String(values[name] ?? ''));
}
