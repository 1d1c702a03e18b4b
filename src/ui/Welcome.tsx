import { i18n } from '#i18n';

/** The page that opens once, when Needlewise is installed. */
export const Welcome = ({ onDone }: { onDone: () => void }) => (
  <main class="welcome">
    <h1>{i18n.t('welcome.title')}</h1>
    <p class="lead">{i18n.t('welcome.intro')}</p>
    <ul>
      <li>{i18n.t('welcome.mark')}</li>
      <li>{i18n.t('welcome.list')}</li>
      <li>{i18n.t('welcome.never')}</li>
    </ul>
    <p class="caution">{i18n.t('welcome.caution')}</p>
    <button type="button" onClick={onDone}>
      {i18n.t('welcome.done')}
    </button>
  </main>
);
