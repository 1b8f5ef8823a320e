import type { Page } from 'playwright-core';

export interface TypedAgreement {
  tasks: string;
  mentor: string;
  hours: string;
}

export async function fillAgreement(page: Page, { tasks, mentor, hours }: TypedAgreement): Promise<void> {
  await page.fill('[name=tasks]', tasks);
  await page.fill('[name=mentorName]', mentor);
  await page.fill('[name=mentorPhone]', '24242424');
  await page.fill('[name=step0-practice]', hours);
  await page.fill('[name=changeReason]', 'Vi har talt om det');
}

/** What stands in the fields now. */
export const lookAgain = async (page: Page): Promise<TypedAgreement> => ({
  tasks: await page.inputValue('[name=tasks]'),
  mentor: await page.inputValue('[name=mentorName]'),
  hours: await page.inputValue('[name=step0-practice]'),
});
