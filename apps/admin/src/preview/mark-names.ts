import { sentence } from '../language/say.ts';
import type { Mark } from './moments.ts';

export const markNames: Record<Mark, string> = {
  before: sentence('Before the posting'),
  waiting: sentence('Posted, sites awaited'),
  coming: sentence('In the notice period'),
  switch: sentence('At the switch'),
  after: sentence('A day after'),
};

/** What an instant between the marks is called. */
export const stretchNames: Record<Mark, string> = {
  before: sentence('Before it is posted'),
  waiting: sentence('Posted, and not every site shows the notice yet'),
  coming: sentence('Posted, and not in force yet'),
  switch: sentence('The first moment in force'),
  after: sentence('In force'),
};
