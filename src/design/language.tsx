import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DesignTexts, design as da } from '#locales/da/design.ts';
import { design as en } from '#locales/en/design.ts';

export type Lang = 'da' | 'en';
export const LANGUAGES: readonly Lang[] = ['da', 'en'];

const TEXTS: Record<Lang, DesignTexts> = { da, en };
export const designTexts = (lang: Lang): DesignTexts => TEXTS[lang];

export type Language = { lang: Lang; texts: DesignTexts };
export const LanguageContext = createContext<Language>({ lang: 'da', texts: da });

/** Inside `<Page>` this is already given; needed only when rendering a fragment on its own. */
export function LanguageProvider({ lang, children }: { lang: Lang; children?: ComponentChildren }) {
  return <LanguageContext.Provider value={{ lang, texts: TEXTS[lang] }}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext);
