import type { FactKind } from '#domains/companies/index.ts';

/** What a consultant writes after a call; never about a citizen. */
export const contactNotes = [
  'De har travlt frem til jul og vil gerne have hænder i januar.',
  'Ny souschef. Vil gerne hilse på, når vi kommer forbi.',
  'Glade for den seneste. Spørger, om vi har en til.',
  'Har fået ny vagtplan. Ring hellere efter kl. 14.',
  'De mangler en til at pakke varer ud om morgenen.',
  'Talte om, hvad de kan gøre i stille perioder.',
  'Vil gerne høre om småjob. Sendt artiklen.',
  'De skal flytte rundt på lageret. Vender tilbage i næste måned.',
  'Mester har været syg. Vi tales ved om tre uger.',
  'Aftalt at komme forbi og gå en runde.',
] as const;

export const jobTitles = [
  'Souschef',
  'Står for vagtplanen',
  'Lagerchef',
  'Køkkenleder',
  'Arbejdsmiljørepræsentant',
  'Kontoret',
  'Driftsleder',
] as const;

export const bestTimes = [
  'bedst efter kl. 14',
  'bedst før kl. 9',
  'ikke om mandagen',
  'bedst midt på ugen',
] as const;

export const factNotes: Partial<Record<FactKind, string>> = {
  'quiet-room': 'Det lille mødelokale bag kontoret.',
  'rest-place': 'Sofa i personalestuen.',
  'gradual-hours': 'Har prøvet fra fire timer om ugen.',
  'certified-mentor': 'Har taget alle moduler.',
  'written-instructions': 'Med billeder, hænger ved hver maskine.',
  'near-bus': 'Linje 3 holder lige udenfor.',
  'pick-up': 'En kollega kører forbi stationen.',
  'dog-free': 'Hunden er flyttet hjem.',
};

export const languages = ['arabisk', 'tysk', 'engelsk', 'ukrainsk', 'polsk'] as const;
