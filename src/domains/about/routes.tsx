import { Gallery, Heading, Section } from '#design/index.ts';
import { get, type Route, showPage } from '#domains/access/index.ts';

const aboutUs = get('/om', 'everyone', (c) => {
  const words = c.var.texts.about.about;
  return showPage(
    c,
    { title: words.title },
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      {words.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>,
  );
});

const contact = get('/kontakt', 'everyone', (c) => {
  const words = c.var.texts.about.contact;
  return showPage(
    c,
    { title: words.title },
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <p>{words.none}</p>
    </>,
  );
});

/** The address the law's footer link leads to. */
const accessibilityStatement = get('/was', 'everyone', (c) => {
  const words = c.var.texts.about.statement;
  return showPage(
    c,
    { title: words.title },
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      {words.sections.map((section) => (
        <Section title={section.title} key={section.title}>
          <p>{section.text}</p>
        </Section>
      ))}
    </>,
  );
});

const designSystem = get('/design', 'everyone', (c) =>
  showPage(
    c,
    { title: c.var.texts.about.design.title, wide: true },
    <>
      <Heading>{c.var.texts.about.design.title}</Heading>
      <Gallery today={c.var.clock.today()} />
    </>,
  ),
);

/** The gallery is for those who build; only the demo shows it. */
export const aboutRoutes = ({ demo }: { demo: boolean }): Route[] => [
  aboutUs,
  contact,
  accessibilityStatement,
  ...(demo ? [designSystem] : []),
];
