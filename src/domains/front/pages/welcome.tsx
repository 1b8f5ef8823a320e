import { assetUrl, ButtonLink, Card, Grid, Heading, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';

/** For whoever is not logged in: what the place is, for whom, and the way in. */
export function Welcome({ demo, texts }: { demo: boolean; texts: Texts }) {
  const words = texts.about.welcome;
  const { howTitle, steps, demo: demoWords } = texts.front.welcome;
  return (
    <>
      <div class="ff-welcome">
        <div>
          <Heading lead={words.lead}>{words.title}</Heading>
          <ButtonLink variant="primary" href="/log-ind">
            {words.logIn}
          </ButtonLink>
          {demo && <p class="ff-welcome-note">{demoWords}</p>}
        </div>
        <img src={assetUrl('mark.svg')} width="220" height="220" alt="" />
      </div>
      <Grid columns={3}>
        {[words.citizen, words.employer, words.mentor].map(({ title, text }) => (
          <Card key={title} title={title}>
            <p>{text}</p>
            {title === words.employer.title && (
              <p>
                <a href="/virksomhed/hjaelp">{texts.inquiries.entrance.fromHome}</a>.{' '}
                {texts.inquiries.entrance.fromHomeText}
              </p>
            )}
          </Card>
        ))}
      </Grid>
      <Section title={howTitle}>
        <ol class="ff-howto">
          {steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
