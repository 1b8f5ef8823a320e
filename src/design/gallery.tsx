import { GalleryCharts } from './gallery-charts.tsx';
import { GalleryContent } from './gallery-content.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import { GalleryLists } from './gallery-lists.tsx';
import { Heading } from './heading.tsx';
import { StatusTag } from './status-tag.tsx';

/** Every component in every state. Belongs inside `<Page wide>`; says nothing about real people. */
export function Gallery({ today }: { today: Temporal.PlainDate }) {
  return (
    <>
      <Heading
        kicker="Designsystem"
        lead="Hver byggesten i hver tilstand. Alle navne er opfundne."
        aside={<StatusTag tone="info">Opslag</StatusTag>}
      >
        Sådan ser Fodfæste ud
      </Heading>
      <GalleryContent today={today} />
      <GalleryLists />
      <GalleryForms />
      <GalleryCharts today={today} />
    </>
  );
}
