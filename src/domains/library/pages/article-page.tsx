import { ButtonLink, ButtonRow, Details, Form, Heading, Message, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { type Article, type Block, blocksOf, hasVideo, minutesToRead, spokenIn } from '../article.ts';

export function ArticlePage({
  article,
  mayEdit,
  texts,
}: {
  article: Article;
  mayEdit: boolean;
  texts: Texts;
}) {
  const words = texts.library;
  return (
    <>
      {article.withdrawn && <Message tone="warning">{words.withdrawn}</Message>}
      <Heading
        kicker={hasVideo(article) ? words.video : words.minutes(minutesToRead(article.body))}
        lead={article.lead}
      >
        {article.title}
      </Heading>
      <Video article={article} texts={texts} />
      {blocksOf(article.body).map((block, index) => (
        <BlockShown block={block} key={index} />
      ))}
      {mayEdit && (
        <>
          <p class="ff-muted">{article.id ? words.ours : words.comesWith}</p>
          <ButtonRow>
            <ButtonLink href={`/viden/${article.name}/ret`}>{words.change}</ButtonLink>
            <Form
              action={`/viden/${article.name}/${article.withdrawn ? 'vis' : 'vis-ikke'}`}
              formId={newId()}
              inline
            >
              <SubmitButton variant="tertiary">
                {article.withdrawn ? words.bringBack : words.withdraw}
              </SubmitButton>
            </Form>
          </ButtonRow>
        </>
      )}
    </>
  );
}

function BlockShown({ block }: { block: Block }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    );
  }
  return block.kind === 'heading' ? <h2>{block.text}</h2> : <p>{block.text}</p>;
}

function Video({
  article: { name, videoFile, videoUrl, captions },
  texts,
}: {
  article: Article;
  texts: Texts;
}) {
  const words = texts.library;
  if (videoUrl) {
    return (
      <ButtonRow>
        <ButtonLink href={videoUrl} icon="open-in-new">
          {words.watch}
        </ButtonLink>
      </ButtonRow>
    );
  }
  if (!videoFile || !captions) return null;
  return (
    <>
      <video class="ff-video" controls preload="metadata" src={`/viden/${name}/video`}>
        <track kind="captions" srclang="da" label="Dansk" src={`/viden/${name}/undertekster`} default />
        {words.noVideo}
      </video>
      <Details summary={words.transcript}>
        {spokenIn(captions).map((said) => (
          <p key={said}>{said}</p>
        ))}
      </Details>
    </>
  );
}
