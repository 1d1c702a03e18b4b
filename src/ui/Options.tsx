import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  defaultSettings,
  handlePlaces,
  markStyles,
  modes,
  parseSettings,
  type Settings,
  schemes,
  siteNamed,
  verdicts,
} from '../findings/settings.ts';
import { KindsAnywhere } from './Kinds.tsx';
import { verdictName } from './verdict-names.ts';

const LOOKS = [
  { key: 'marks', values: markStyles },
  { key: 'handle', values: handlePlaces },
  { key: 'scheme', values: schemes },
] as const;

export interface OptionsProps {
  readonly settings: Settings;
  /** What went wrong with the settings: they could not be read, or not be saved. */
  readonly trouble: 'lost' | 'unsaved' | null;
  /** Takes what was chosen; resolves with false where the browser did not save it. */
  readonly onChange: (settings: Settings) => Promise<boolean>;
}

/** Everything that can be chosen, in one place. */
export const Options = ({ settings, trouble, onChange }: OptionsProps) => {
  const set = (some: Partial<Settings>): void => void onChange({ ...settings, ...some });
  const listed = settings.mode === 'everywhere' ? 'sitesOff' : 'sitesOn';
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      {trouble && <p role="status">{i18n.t(`popup.${trouble}`)}</p>}
      <Group title={i18n.t('options.where')}>
        <Choice
          name="mode"
          values={modes}
          chosen={settings.mode}
          textOf={(mode) => i18n.t(`mode.${mode}`)}
          onChoose={(mode) => set({ mode })}
        />
        {settings.mode !== 'asked' && (
          <Sites
            title={i18n.t(`options.${listed}`)}
            sites={settings[listed]}
            onChange={(sites) => set({ [listed]: sites })}
          />
        )}
      </Group>
      <Group title={i18n.t('options.underlined')}>
        {verdicts.map((verdict) => (
          <Check
            key={verdict}
            on={settings.underlined.includes(verdict)}
            text={verdictName(verdict)}
            onChange={(on) =>
              set({
                underlined: verdicts.filter((each) => (each === verdict ? on : settings.underlined.includes(each))),
              })
            }
          />
        ))}
        <Check
          on={settings.everyAgreeing}
          text={i18n.t('options.everyAgreeing')}
          onChange={(everyAgreeing) => set({ everyAgreeing })}
        />
      </Group>
      <Group title={i18n.t('options.topics')}>
        <KindsAnywhere settings={settings} onSettings={onChange} />
      </Group>
      {LOOKS.map(({ key, values }) => (
        <Group key={key} title={i18n.t(`options.${key}`)}>
          <Choice
            name={key}
            values={values}
            chosen={settings[key]}
            textOf={(value) => i18n.t(`${key}.${value}` as 'marks.plain')}
            onChoose={(value) => set({ [key]: value })}
          />
        </Group>
      ))}
      <Keep settings={settings} onChange={onChange} />
    </main>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <fieldset class="group">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

const Check = ({ on, text, onChange }: { on: boolean; text: string; onChange: (on: boolean) => void }) => (
  <label class="check">
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{text}</span>
  </label>
);

const Choice = <T extends string>(props: {
  readonly name: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly textOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}) => (
  <>
    {props.values.map((value) => (
      <label class="check" key={value}>
        <input type="radio" name={props.name} checked={value === props.chosen} onChange={() => props.onChoose(value)} />
        <span>{props.textOf(value)}</span>
      </label>
    ))}
  </>
);

const Sites = (props: {
  readonly title: string;
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteNamed(typed);
    setWrong(site === null);
    if (site === null) return;
    props.onChange([...props.sites.filter((other) => other !== site), site]);
    setTyped('');
  };
  return (
    <div class="sites">
      <h2>{props.title}</h2>
      <form onSubmit={add}>
        <input
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          aria-label={i18n.t('options.site')}
          aria-invalid={wrong}
          placeholder="shop.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="action">
          {i18n.t('mine.add')}
        </button>
      </form>
      {wrong && <p role="alert">{i18n.t('options.noSite')}</p>}
      <ul>
        {props.sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('mine.remove', [site])}
              onClick={() => props.onChange(props.sites.filter((other) => other !== site))}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

// Settings as a file, and back to the defaults.
const Keep = ({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) => {
  const [said, setSaid] = useState('');
  const load = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const read = await readSettings(file);
    if (!read) setSaid(i18n.t('options.notImported'));
    else setSaid((await onChange(read)) ? i18n.t('options.imported') : '');
  };
  return (
    <Group title={i18n.t('options.keep')}>
      <div class="row-of-actions">
        <a
          class="action"
          download="needlewise-settings.json"
          href={`data:application/json,${encodeURIComponent(JSON.stringify(settings, null, 2))}`}
        >
          {i18n.t('options.export')}
        </a>
        <label class="action">
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={(event) => void load(event.currentTarget)}
          />
          {i18n.t('options.import')}
        </label>
        <button
          type="button"
          class="action"
          onClick={() => {
            void onChange(defaultSettings);
            setSaid(i18n.t('options.wasReset'));
          }}
        >
          {i18n.t('options.reset')}
        </button>
      </div>
      <p role="status">{said}</p>
    </Group>
  );
};

const LARGEST_FILE = 100_000;

/** Reads settings from a file; null for a file that holds none. */
async function readSettings(file: File): Promise<Settings | null> {
  if (file.size > LARGEST_FILE) return null;
  try {
    const read: unknown = JSON.parse(await file.text());
    return read === undefined ? null : parseSettings(read);
  } catch {
    return null;
  }
}
