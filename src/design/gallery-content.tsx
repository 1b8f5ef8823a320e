import { BackLink, Breadcrumbs } from './breadcrumbs.tsx';
import { Button, ButtonLink, ButtonRow, SubmitButton } from './buttons.tsx';
import { Card, Grid, WithAside } from './card.tsx';
import { ContactCard } from './contact-card.tsx';
import { Details } from './details.tsx';
import { EmptyState } from './empty-state.tsx';
import { Form } from './form.tsx';
import { formatRelativeDays } from './format.ts';
import { LONG_NAME } from './gallery-samples.ts';
import { Section } from './heading.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';
import { Message } from './message.tsx';
import { Metric } from './metric.tsx';
import { NextStep } from './next-step.tsx';
import { Quote } from './quote.tsx';
import { Sparkline } from './sparkline.tsx';
import { StatusTag } from './status-tag.tsx';

export function GalleryContent({ today }: { today: Temporal.PlainDate }) {
  const { lang } = useLanguage();
  return (
    <>
      <Section title="Næste skridt">
        <WithAside
          aside={
            <>
              <ContactCard
                name="Mette Holm"
                jobTitle="Virksomhedskonsulent"
                phone="70 10 20 30"
                mail="mette.holm@eksempel.dk"
              >
                <p>Ring, hvis noget driller. Jeg svarer mellem 8 og 15.</p>
              </ContactCard>
              <ContactCard name={LONG_NAME} kicker="Ved sygdom" level={3} />
            </>
          }
        >
          <NextStep
            title="Sig ja eller nej til et forslag"
            action={{ href: '#', label: 'Se forslaget' }}
            secondary={{ href: '#', label: 'Tal med mig først' }}
          >
            <p>Brugsen i Nørby har en plads i grøntafdelingen. Du kan begynde med to formiddage om ugen.</p>
          </NextStep>
          <NextStep
            kicker={`Senest ${formatRelativeDays(today.add({ days: 3 }), today, lang)}`}
            title={`Skriv under på aftalen med ${LONG_NAME}`}
            form={
              <Form action="#" formId="gallery-sign">
                <ButtonRow>
                  <SubmitButton>Skriv under</SubmitButton>
                </ButtonRow>
              </Form>
            }
          />
        </WithAside>
      </Section>
      <Section title="Overskrifter og stier" lead="Sti, tilbage-link og sidens overskrift.">
        <Breadcrumbs
          label="Sti til eksemplet"
          crumbs={[
            { label: 'Forside', href: '#' },
            { label: 'Borgere', href: '#' },
            { label: 'Jonas Winther' },
          ]}
        />
        <BackLink href="#" />
        <Grid columns={3}>
          <Card
            title="Et kort med link"
            href="#"
            kicker="Bageri"
            level={3}
            tags={<StatusTag tone="success">Ledig</StatusTag>}
          >
            <p>Hele kortet kan trykkes på.</p>
          </Card>
          <Card title="Et kort med knapper" level={3} footer={<ButtonLink href="#">Åbn</ButtonLink>}>
            <p>Handlingerne står nederst.</p>
          </Card>
          <Card title={LONG_NAME} level={3} />
        </Grid>
      </Section>
      <Section title="Beskeder">
        <Message tone="info" title="Godt at vide">
          Du kan altid gå tilbage og rette.
        </Message>
        <Message tone="success" title="Tak. Dit svar er gemt.">
          <p>
            Vi ringer til dig senest fredag. <a href="#top">Se dit svar</a>
          </p>
        </Message>
        <Message tone="warning">Planen stiger hurtigt. Tal med borgeren om, hvordan det føles.</Message>
        <Message tone="error" title="Vi kunne ikke gemme" headingLevel={3}>
          {LONG_NAME}
        </Message>
      </Section>
      <Section title="Mærker og knapper">
        <div class="ff-tags">
          <StatusTag>Kladde</StatusTag>
          <StatusTag tone="info">Venter på svar</StatusTag>
          <StatusTag tone="success">I gang</StatusTag>
          <StatusTag tone="warning">Slutter snart</StatusTag>
          <StatusTag tone="error">Stoppet</StatusTag>
          <StatusTag tone="info">{LONG_NAME}</StatusTag>
        </div>
        <ButtonRow>
          <SubmitButton>Gem og fortsæt</SubmitButton>
          <Button type="button" icon="print" data={{ 'data-print': '' }}>
            Udskriv
          </Button>
          <ButtonLink href="#" variant="tertiary">
            Spring over
          </ButtonLink>
          <Button variant="warning">Stop forløbet</Button>
        </ButtonRow>
        <p>
          <Icon name="help" label="Hjælp" /> Et billede med navn, og et uden: <Icon name="star" />
        </p>
      </Section>
      <Section title="Tal, ord og tomme steder">
        <Grid columns={4}>
          <Metric value="128" label="Borgere i gang" note="12 flere end for et år siden" href="#">
            <Sparkline
              label="Borgere i gang pr. måned"
              points={[88, 92, 97, null, 110, 121, 128].map((value, month) => ({
                label: `Måned ${month + 1}`,
                value,
              }))}
            />
          </Metric>
          <Metric value="41 %" label="Kom i job" note="Mellem 36 og 46 %" />
          <Metric value="Færre end 5" label="Stoppet før tid" />
          <Metric value="0" label="Venter på os">
            <Sparkline label="Ingen tal" points={[]} />
          </Metric>
        </Grid>
        <Quote by="Jonas, efter første uge">
          Jeg troede ikke, jeg kunne stå op så tidligt. Men der var nogen, der ventede på mig.
        </Quote>
        <Grid>
          <EmptyState
            title="Der er ingen forslag endnu"
            action={{ href: '#', label: 'Fortæl om dine ønsker' }}
          >
            <p>Når vi ved lidt mere om dig, kan vi finde en arbejdsplads, der passer.</p>
          </EmptyState>
          <EmptyState title="Du er helt ajour" icon="check" />
        </Grid>
        <Details summary="Hvad er en social træningsbane?">
          <p>
            Et roligt forløb på typisk 13 uger på en kommunal arbejdsplads. Du øver dig og får støtte
            undervejs.
          </p>
        </Details>
        <Details summary={LONG_NAME} open>
          <p>{LONG_NAME}</p>
        </Details>
      </Section>
    </>
  );
}
