import { describe, test } from 'vitest';
import { checkDrawn } from './story.ts';

/** Forms that newspapers of other countries use every day. */
describe('who holds an office', () => {
  test.each([
    // a post before a rank
    'Harbour Commissioner Captain Neil Orford has tried to calm boat owners.⏎{Q:“Read more than the notice boards,”} the harbour commissioner told them. => Neil Orford',
    'Defence Minister Major General Olive Grant has tried to calm boat owners.⏎{Q:“Read more than the notice boards,”} the defence minister told them. => Olive Grant',
    'Deputy Commander Captain Neil Orford has tried to calm boat owners.⏎{Q:“Read more than the notice boards,”} the commander told them. => the commander',
    // the letters of an office between brackets
    'Minister of State (MoS) for Canals, Neil Orford, spoke of the drought.⏎{Q:“The locks will open again in June,”} said the minister. => Neil Orford',
    '{Q:“The locks will open again in June,”} said Neil Orford, Senior Special Assistant (SSA) to the governor. => Neil Orford',
    '{Q:“The locks will open again in June,”} said the Lock Keepers Union (LKU). => the Lock Keepers Union',
    'Union Minister of State for Canals, Neil Orford on Tuesday spoke of the drought.⏎{Q:“The locks will open again in June,”} said the minister. => Neil Orford',
    'Like the mayor, Neil Orford has spoken of the drought.⏎{Q:“The locks will open again in June,”} said the mayor. => nobody',
    // somebody of a place is not the place
    'A tenant of one Olive Grant estate, who said people were leaving, asked for help.⏎{Q:“They came at night and took it all,”} the tenant alleged. => the tenant',
    // a body and whoever holds an office in it, without a comma
    'Chair of the Fenshire Tenants Union Miriam Tolley told them {Q:“we have to mend the roofs”}. => Miriam Tolley',
    'The director of the Rosalind Franklin Institute Miriam Tolley told them {Q:“we have to mend the roofs”}. => Miriam Tolley',
    'Labour councillor and vice-chair of the Fenshire Housing SPC Miriam Tolley told them {Q:“we have to mend the roofs”}. => Miriam Tolley',
    'Plaid Lorne Councillor and chair of the Fenshire Roads Board Miriam Tolley told them {Q:“we have to mend the roofs”}. => Miriam Tolley',
    'Plaid Lorne Councillor Oscar Reed and chair of the Fenshire Roads Board Miriam Tolley told them {Q:“we have to mend the roofs”}. => Oscar Reed and Miriam Tolley',
    'The head of the Karl Marx Society told them {Q:“we have to mend the roofs”}. => the head of the Karl Marx Society',
    'Members of the Fenshire Council Oscar Tolley Trust told them {Q:“we have to mend the roofs”}. => members of the Fenshire Council Oscar Tolley Trust',
  ])('%s', checkDrawn);
});

describe('what is told in a statement', () => {
  test.each([
    'The governor in the statement voiced regret that {Q:“the fields lie bare”}. | Governor Olive Grant came. => Olive Grant',
    'The head of the school in the valley voiced regret that {Q:“the fields lie bare”}. => the head of the school',
    'Olive Grant, in a statement by her press secretary, Neil Orford, said the raid was inhuman.⏎The statement told people that {Q:“patrols would be doubled at once”}. => Olive Grant',
    'The statement told people that {Q:“patrols would be doubled at once”}. => the statement',
  ])('%s', checkDrawn);
});

test('who opens a sentence that is only a while-clause is who goes on', () => {
  checkDrawn(
    'Olive Grant and Neil Orford spoke in the chamber.⏎“You let the ships rust,” Grant said.⏎While Transport Minister Neil Orford asked the opposition to apologise.⏎{Q:“They have run away from this,”} he said. => Neil Orford',
  );
});

describe('a quotation that goes on', () => {
  test.each([
    // straight single marks, opened behind a colon and again below
    "Mr Tolley, a baker, said: {Q:'The council had over 90 letters. They didn't take any notice. I can't see why.}⏎'They said he's got an interest, he lives here.'⏎Ms Reed said: 'They will vote again.' => Tolley",
    "Mr Tolley, a baker, said: {Q:'The council had over 90 letters, they didn't answer.'}⏎'They said it again,' said Ms Reed. => Tolley",
    "Mr Tolley, a baker, said: 'The council had over 90 letters, they didn't answer.'⏎{Q:'They said it again,'} said Ms Reed. => Reed",
    // a mark that opens what is open
    '“We trained well,” said Oscar Reed. “We had hopes.⏎“The players tried. {Q:“Within ten minutes we should have scored.}⏎They lost. => Oscar Reed',
    '“We trained well,” said Oscar Reed.⏎“Did you try?” {Q:“Within ten minutes we should have scored.”}⏎They lost. => nobody',
  ])('%s', checkDrawn);
});

describe('who is told by another name than their own', () => {
  test.each([
    // the first of several names is not whoever the story opened with
    'The sister of one of the crew says she was {Q:“let down by the coastguard”}.⏎Eve Orford, 21, Ada Reed, 30, and Neil Tolley, 24, were lost off Kesh. => the sister of one of the crew',
    'The sister of one of the crew says she was {Q:“let down by the coastguard”}.⏎Eve Orford, 21, told Radio Kesh so. => Eve Orford',
    // an office of two places
    'Lorne and Kesh senior coroner Ada Tolley called it a {Q:“worrying matter for us all”}. => Ada Tolley',
    'Neil Orford and Kesh coroner Ada Tolley called it a {Q:“worrying matter for us all”}. => Neil Orford and Ada Tolley',
    // called by the day of their birth, behind a rank
    'Spokesperson for the command, ASP Sunday Okoro, confirmed the theft.⏎In his words: {Q:“A call was received by the desk.”} => Sunday Okoro',
    'Okoro said they would be {Q:“brought to the book”}. | Superintendent Friday Okoro came. => Friday Okoro',
    '{Q:“A call was received by the desk,”} the officer told MPs Sunday. => the officer',
    // a seat is no name
    'The South Kesh East Member of the Senedd said: {Q:“There is a great deal of worry”}. => the South Kesh East Member of the Senedd',
  ])('%s', checkDrawn);
});

describe('a verb by which somebody goes on', () => {
  const crew = 'Eve Orford, 21, and Ada Reed, 30, were lost off Kesh with Ida Venn and Una Moss.';
  test.each([
    `${crew}⏎Wren Tolley, who runs the shop, said: “We watched all night. Who was to know?”⏎She continued: {Q:“Nobody came to us.”} => Wren Tolley`,
    `${crew}⏎Wren Tolley, who runs the shop, said: “We watched all night.”⏎{Q:“Nobody came to us,”} she added. => Wren Tolley`,
    `Wren Tolley said Eve Orford had told her to “shout louder next time”.⏎She added that she was {Q:“done with silence”}. | Both are women. => Wren Tolley / Eve Orford`,
  ])('%s', checkDrawn);
});

describe('what stands in front of a name, or for one', () => {
  const squad = 'First team manager Neil Orford spoke after the game.⏎He said: “We lost it early in the half.”';
  test.each([
    // a word in -ing that tells which team it is
    'Constable Neil Orford from the local policing team on Kesh said: {Q:“We all know that roads fill up.”} => Neil Orford',
    'A constable from the local policing team on Kesh said: {Q:“We all know that roads fill up.”} => a constable from the local policing team',
    'The local policing team on Kesh said: {Q:“We all know that roads fill up.”} => the local policing team on Kesh',
    `${squad}⏎The first team manager continued: {Q:“We have some knocks to see to.”} => Neil Orford`,
    'The first team coach said: {Q:“We have some knocks to see to.”} => the first team coach',
    'At first team coaches said: {Q:“We have some knocks to see to.”} => team coaches',
    // kin that opens a sentence, without the second comma
    'His daughter, Eve Orford paid tribute to him.⏎She said: {Q:“He was busy to the end.”} => Eve Orford',
    // small words inside Irish names
    '{Q:“We did not hit the marks we had,”} said Kesh manager Tomás Mac a tSaoir. => Tomás Mac a tSaoir',
    '{Q:“We did not hit the marks we had,”} said Kesh manager Seán Mac an Bhaird. => Seán Mac an Bhaird',
    '{Q:“We did not hit the marks we had,”} said Pól Ó hEochaidh. => Pól Ó hEochaidh',
    // a monk bears two names
    'Kesh batter Dom Orford will leave.⏎Orford said: {Q:“After five good years I go home.”} => Dom Orford',
    'Dom Anselm Orford, the abbot, will leave.⏎Orford said: {Q:“After five good years I go home.”} => Anselm Orford',
    // a community of two places is one
    'The Lorne and Kesh Community said: {Q:“He was a fine old man of the hills”}. => the Lorne and Kesh Community',
    // a report is nobody of whom one says "they"
    '“Comments were noted,” said a report to the board.⏎They said it was {Q:“the view of the roads officer”}. => nobody',
    '“Comments were noted,” said the families.⏎They said it was {Q:“the view of the roads officer”}. => the families',
  ])('%s', checkDrawn);
});

describe('what is not in the words of who acts', () => {
  test.each([
    'Staff at a Kesh school are celebrating after achieving {Q:“good”} in every part. => nobody',
    'Staff at a Kesh school are celebrating after being rated {Q:“good in every way”}. => nobody',
    'Staff at a Kesh school have reminded drivers after a spate of {Q:“hit and run”} crashes. => nobody',
    // who is told a thing does not report it
    'The council was told the child was ill. He was treated after reports of {Q:“steady shaking”} and fever. => nobody',
    'Ms Tolley said the lane had not been cleared. The ice was {Q:“all but invisible”}. => Tolley',
    'Staff at a Kesh school have reminded drivers that {Q:“they must stop”} after crashes. => staff at a Kesh school',
  ])('%s', checkDrawn);
});

test('whoever goes on is no surer than who began', () => {
  const raid = 'The raid was called vile by Lorne leader Ada Tolley.';
  const words = '“Within the town some remain who would use threats,” she said.';
  checkDrawn(
    `${raid}⏎The former mayor said the raid was a reminder.⏎${words}⏎{Q:“It is a reminder of what we face.”} => nobody`,
  );
  checkDrawn(
    `${raid}⏎Mrs Tolley said the raid was a reminder.⏎${words}⏎{Q:“It is a reminder of what we face.”} => Ada Tolley`,
  );
});

describe('who is told by few words', () => {
  test.each([
    'Susan Orford, 50, has called for help.⏎The mother-of-two said: {Q:“Business is very up and down.”} => Susan Orford',
    'Neil Orford, 50, has called for help.⏎The mother-of-two said: {Q:“Business is very up and down.”} => nobody / the mother-of-two',
    'The more vocal speakers called the list {Q:“unfair to them all”}. => the more vocal speakers',
    'The most senior officer there called the list {Q:“unfair to them all”}. => the most senior officer there / the most senior officer',
    // whose mother is spoken of is another
    'Stephanie Orford told the sheriff that Victoria Tolley’s mum had been ill.⏎Mrs Orford said: {Q:“On being admitted she wore all her rings.”} => Stephanie Orford',
    'Harriet Orford came late. Orford’s mum had been ill.⏎Mrs Orford said: {Q:“On being admitted she wore all her rings.”} => Mrs Orford',
    // what somebody began to do
    'Tolley was asked to leave but began {Q:“taking items from the locker”}. => nobody',
    'Tolley began: {Q:“This is my own locker and I will stay.”} => Tolley',
    // he, behind a woman's name that men bear as well
    'Sgt Sinah Reed spoke.⏎Minkie Orford said the water was brown.⏎“I am against the damage,” she said.⏎Another tenant, Blessing Tolley, said they had none.⏎{Q:“The worst of it is that no tanker came,”} he said. => nobody',
    'Minkie Orford said the water was brown.⏎“I am against the damage,” she said.⏎Another tenant, Karl Tolley, said they had none.⏎{Q:“The worst of it is that no tanker came,”} he said. => Karl Tolley',
  ])('%s', checkDrawn);
});
