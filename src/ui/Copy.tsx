import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A button that copies a text, and says so. */
export const Copy = ({ text, name = i18n.t('copy.page') }: { readonly text: () => string; readonly name?: string }) => {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(i18n.t('copy.done'));
    } catch {
      setSaid(i18n.t('copy.failed'));
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" class="copied">
        {said}
      </span>
    </>
  );
};
