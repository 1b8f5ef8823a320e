import type { articles as danish } from '../da/articles.ts';

export const articles: typeof danish = {
  'den-foerste-dag': {
    audience: 'employer',
    title: 'The first day: it need not be hard',
    lead: 'A good welcome takes half an hour. It may save you many misunderstandings.',
    body: `Most people who begin with you through the municipality have been away from work for long. The first day can mean a lot. A few things make it easier.

## Before the day
- Agree who welcomes the person, and which door to use.
- Tell the colleagues the name and the task. No more than that.
- Find one task that can succeed the same day.

## On the day
- Show the place. Do not forget the toilet, the coffee and somewhere to be in peace.
- Show the task, do it together, then take a step back.
- Say when the day ends. Keep to it, also when it goes well.

## When the day is over
Spend two minutes on what went well. Ask what was hard. Write or call your consultant if something puzzles you. It is never too early.`,
  },
  'find-de-smaa-opgaver': {
    audience: 'employer',
    title: 'Find the small tasks',
    lead: 'Eight hours a week is a job. They are often spread over your most skilled people.',
    body: `Ask yourselves: what do our skilled people do that somebody else could do just as well? Cleaning up, folding boxes, washing the car, filling shelves or putting on labels.

## How to find them
- Walk around on an ordinary Tuesday. Write down what lies waiting.
- Ask each colleague: which half hour a day would you rather be without?
- Think of what is never done. The stock room. The shelves. The garden.

## From tasks to a job
Add the tasks together. Twelve loose half hours are six hours a week. Write how heavy it is, how noisy, and whether it is urgent. Then we can find a person it suits.

Your consultant will gladly walk around with you. We bring an empty folder. We listen first.`,
  },
  'spoerg-til-opgaven': {
    audience: 'employer',
    title: 'Ask about the task, not about the illness',
    lead: 'You need no diagnosis to be considerate. It is enough to know what works.',
    body: `A need is a practical thing. It is no medical history. “I can lift five kilos.” “I need one message at a time.” “I must sit a little every hour.”

## Good questions
- What should we know for you to have a good day here?
- Which tasks usually go well?
- How can we see that it gets too much? And what do we do then?

## Questions to leave alone
Do not ask about diagnoses, medicine or family. If the person tells you something, listen, and keep it between you.

## Write it down
Agree on the needs in Fodfæste. Then the mentor can see them, and nobody has to ask twice. When the placement is over, they disappear again.`,
  },
  'den-gode-mentor': {
    audience: 'employer',
    title: 'Who is a good mentor?',
    lead: 'Choose somebody with time and calm. That matters more than title and years.',
    body: `A mentor is a colleague who notices how it goes. Not a therapist, and not a boss.

## Look for somebody who
- is at work on the same days
- can explain the same thing twice without a sigh
- wants to

## Give the mentor room
Set aside a little time in the rota. Ten minutes in the morning and ten at the end is a good beginning. Tell the other colleagues that this time is work.

## What the mentor does
The mentor says good morning, shows tasks, notes who came, and now and then answers how it goes. It takes a minute on the phone. When in doubt, the mentor calls the consultant. We also hold mentor cafés, where one can talk with others in the same situation.`,
  },
  'timer-op-og-ned': {
    audience: 'employer',
    title: 'Hours can go up, and they can go down',
    lead: 'The right pace is the one that still holds next month.',
    body: `Many begin with two hours twice a week. It may feel like little. But that is how one finds out what can last.

## Rise slowly
Add an hour when two weeks in a row went well. Not when one day went wonderfully. Often it is the person who wants to go too fast. Then it is you who hold back.

## Go down without drama
A week with fewer hours is no defeat. It is an adjustment. Agree beforehand: who says so, and how?

## Paid hours a few at a time
Some of the hours can become ordinary paid ones, while the rest are still practice. In Fodfæste you can see both week by week, and what is agreed ahead.

If you are in doubt about the pace, ask the consultant. The plan can always change when all three agree.`,
  },
  'naar-det-bliver-svaert': {
    audience: 'employer',
    title: 'When it gets hard',
    lead: 'Say it early. A small bump today is easier than a break in three weeks.',
    body: `There is nearly always a bump. A day without a message. A misunderstanding. A colleague who grows tired of explaining.

## Three things that help
- Talk about it the same day, in private, and about what happened. Not about the person.
- First ask what was hard. Then tell what you need.
- Agree on one thing that is to be different tomorrow.

## Rather call once too often
Your consultant can come by, talk with both of you and change tasks or hours. It is our work, and you are no trouble.

## Sometimes it has to stop
The wrong place seldom becomes the right one by waiting. Then we stop, decently. What you learned about what worked helps the person on to the next place. Say so, and nobody has to feel it as a defeat.`,
  },
  'maader-at-begynde-paa': {
    audience: 'employer',
    title: 'There are several ways to begin',
    lead: 'You need not know the rules. But it is good to know what we are talking about.',
    body: `## Practice
The person tries the work for some weeks without pay from you. It has a purpose that stands in the agreement: to find something out, to learn something, or to come closer to real hours.

## Small job
Ordinary pay for a few hours a week, made of tasks you have anyway. Often we agree from the start what happens if both are satisfied.

## Fleksjob
For people who lastingly can work less than others. You pay for the work that is done. The municipality has assessed what it takes.

## Wage subsidy
The person is employed and paid, and the municipality gives a subsidy for a time.

## What applies to you?
There are rules about duration, about how many one may have at a time, and that it must not take jobs from others. They change from year to year. Ask your consultant before you promise anything. Then we find the way that fits.`,
  },
  'hvad-kollegerne-faar-at-vide': {
    audience: 'employer',
    title: 'What may the colleagues know?',
    lead: 'That is for the person to decide. Ask, and agree on the words together.',
    body: `Colleagues want to help, and they wonder when somebody new has other hours than they have. That is natural. But it is the person who decides what is said.

## Agree on two sentences
Sit down together on the first day and find a few sentences everybody may hear. For instance: “Camilla is here Tuesday and Thursday mornings. She works best with one task at a time.” Then nobody has to guess.

## What you do not say
Health, family, money and municipality. Not with good intentions either, and not when somebody asks.

## Paper and screens
Print nothing that may be left lying. In Fodfæste you see what is shared with you as long as the placement lasts. The day it ends, it is gone. So it should be.`,
  },
  'foer-du-besoeger-en-arbejdsplads': {
    audience: 'citizen',
    title: 'Before you visit a workplace',
    lead: 'It is quite normal to be nervous. This is what usually helps.',
    body: `A visit is just a visit. You do not say yes to anything by walking through the door.

## The day before
- See where it is. How do you get there, and how long does it take?
- Lay out clothes you feel good in.
- Write down two things you would like to know.

## On the day
- You may bring someone. Tell your contact in the municipality.
- Come five minutes early. If you need air, walk round the corner.
- You may say: “I am a little nervous.” Most people are glad to know.

## Afterwards
Feel how it was. What was nice? What was hard? Write to us the same day, while you remember. A no is as good an answer as a yes.`,
  },
  'du-bestemmer-hvad-de-faar-at-vide': {
    audience: 'citizen',
    title: 'You decide what they get to know',
    lead: 'The workplace sees only what you say yes to. And only as long as you are there.',
    body: `Many fear that the boss knows everything. It is not so here.

## Before you say yes
The workplace does not know who you are. They can see what you can do, if you chose to show it. They see your name only when you say yes to them.

## When you say yes
You tick what they may see. One tick at a time. It may be how much you can lift, or that you need quiet. Nobody has to know your diagnosis.

## When it is over
The day the placement ends, they can see nothing more. If you want to keep in touch, you can say yes to that yourself.

## See who looked
Under “Who has seen my information” you can see every look. If something puzzles you, ask.`,
  },
  'faa-timer-er-ogsaa-arbejde': {
    audience: 'citizen',
    title: 'A few hours are work too',
    lead: 'Two hours a week can be a good beginning. It is not cheating.',
    body: `Perhaps you think that two hours are nothing. They are something. Many who have a steady job today began like that.

## Find your level
Ask yourself: what can I do, and still have a good day tomorrow? That is the right number of hours. Not what you could do once. Not what your neighbour can.

## Up and down are both fine
The hours can rise when it goes well. They can also go down again. It is agreed from the start, so you need not be sorry.

## When you want too much
It is lovely to be keen. But mind the good days. They may tempt you to give too much. Wait two weeks before you add an hour.

You can see your plan in Fodfæste. It shows what is agreed, and how far you have come.`,
  },
  'naar-det-bliver-for-meget': {
    audience: 'citizen',
    title: 'When it gets too much',
    lead: 'Say it as early as you can. Nobody will be angry.',
    body: `Everybody has bad days. What matters is that you are not alone with them.

## Signs to look out for
- You sleep badly the night before.
- You are quite empty when you come home.
- You find reasons not to go.

## What you can do
- Tell your mentor. “Today is hard” is enough.
- Press “Call me” in Fodfæste. Then we call.
- Take a break. It is agreed, and you have a right to it.

## If it does not get better
Then we change something. Fewer hours, other tasks or another place. To stop is not to fail. You know more now than when you began, and you take that with you.`,
  },
  'spoerg-loes': {
    audience: 'citizen',
    title: 'Ask away: good questions for a workplace',
    lead: 'You may ask. It shows that you think.',
    body: `You need not ask them all. Choose two or three that matter to you.

## About the day
- What is the first thing I am to do?
- When is the break, and where do you have it?
- Whom can I ask when I am in doubt?

## About the place
- How noisy is it?
- Do people work alone or together?
- Is there somewhere I can be in peace for a while?

## About needs
- Can I sit down when I need to?
- Can I get the tasks on a note?
- What do I do if I have to leave early?

If you are in doubt afterwards, write to us. We will gladly ask for you.`,
  },
  'din-foerste-dag': {
    audience: 'citizen',
    title: 'Your first day',
    lead: 'You need not know anything yet. You just have to come.',
    body: `The first day is about finding the toilet, the coffee and one person to ask.

## Bring
- something to drink and a packed lunch
- your phone and your contact’s number
- a note with what you want to remember

## How the day often goes
Somebody welcomes you and shows you around. Then you get a task that you try together with someone. You need not be fast. You may ask about the same thing twice.

## When you go home
Say goodbye. Write in Fodfæste how it went. It takes half a minute, and we read it.

## If you do not get there
Call or write as soon as you know. Then we find a new day. You have spoiled nothing.`,
  },
  'lav-en-profil-der-ligner-dig': {
    audience: 'citizen',
    title: 'Make a profile that is like you',
    lead: 'It need not be grand. It must be true, so that the right ones find you.',
    body: `In the marketplace employers can see what you can do. They cannot see who you are. You decide what it says, and you can always take it down again.

## Write what you can do
Think widely. Have you kept a garden, cooked for many, looked after a stock room or helped a neighbour? It counts.

## Write what it takes
Say it straight. “I work best in the mornings.” “I need quiet.” Then you are spared the places that do not fit.

## Do not write
Your name, your number, your street or your illness. We will not show those.

## Take it easy
You can save half a profile and come back tonight or in a week. If you would like help, we write it together.`,
  },
  'nej-er-ogsaa-et-svar': {
    audience: 'citizen',
    title: 'A no is an answer too',
    lead: 'If you get a no, it is seldom about you. And you may say no yourself.',
    body: `It hurts to get a no. Above all when you have gathered courage for days.

## When they say no
Often the job was taken, or the tasks did not fit. We are told why and go on looking. You need not do anything.

## When you say no
You may say no to a suggestion. Tell us why. Was it too far away? Too much noise? The wrong hours? Then the next one is closer to the mark.

## When nobody answers
There is a limit to how long we wait. Employers get a reminder. If they still do not answer, they get a break from the marketplace, and you are told.

## Do something nice
Take a walk, call a friend, come to an event. Tomorrow is a new day.`,
  },
};
