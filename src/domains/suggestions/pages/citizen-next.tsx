import { NextStep } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CitizenView } from '../views.ts';

/** What the answer has led to, and what happens now. */
export function CitizenNext({ view, texts }: { view: CitizenView; texts: Texts }) {
  const words = texts.suggestions.citizen.next;
  switch (view.status) {
    case 'offered':
      return (
        <NextStep title={words.answerTitle} action={{ href: '#svar', label: words.answer }}>
          {words.answerText}
        </NextStep>
      );
    case 'accepted':
      return <NextStep title={words.yesTitle}>{words.yesText(view.workplace.name)}</NextStep>;
    case 'agreed':
      return <NextStep title={words.agreedTitle}>{words.agreedText}</NextStep>;
    case 'talk':
      return <NextStep title={words.talkTitle}>{words.talkText}</NextStep>;
    case 'declined':
      return <NextStep title={words.noTitle}>{words.noText}</NextStep>;
    case 'turned-down':
      return <NextStep title={words.turnedDownTitle}>{words.turnedDownText}</NextStep>;
    case 'withdrawn':
      return <NextStep title={words.withdrawnTitle}>{words.withdrawnText}</NextStep>;
    case 'placed':
      return (
        <NextStep
          title={words.placedTitle}
          action={{ href: `/forloeb/${view.placementId}`, label: words.placedAction }}
        >
          {words.placedText}
        </NextStep>
      );
    default:
      return null;
  }
}
