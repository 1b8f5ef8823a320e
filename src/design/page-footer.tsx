import { assetUrl } from './assets.ts';
import { useLanguage } from './language.tsx';

export function PageFooter({ municipalityName }: { municipalityName: string }) {
  const { texts } = useLanguage();
  return (
    <footer class="ff-footer">
      <div class="container ff-footer-inner">
        <div class="ff-footer-brand">
          <img src={assetUrl('mark.svg')} width="32" height="32" alt="" />
          <div>
            <p class="ff-footer-name">{municipalityName ? `Fodfæste · ${municipalityName}` : 'Fodfæste'}</p>
            <p class="ff-footer-tagline">{texts.page.tagline}</p>
          </div>
        </div>
        <ul class="ff-footer-links">
          <li>
            <a href="/virksomhed/hjaelp">{texts.page.companies}</a>
          </li>
          <li>
            <a href="/om">{texts.page.about}</a>
          </li>
          <li>
            <a href="/kontakt">{texts.page.contact}</a>
          </li>
          <li>
            <a href="/was">{texts.page.accessibility}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
