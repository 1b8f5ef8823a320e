/** Turns codes of schemes, licences and competences into words; explanations show the code itself without it. */
export type NameOf = (kind: 'scheme' | 'licence' | 'competence', code: string) => string;
