import type { Person } from '../accounts';

const person = (name: string, address: string): Person => ({ name, address });

/** Everybody who writes in the sample mailbox. All addresses lie in reserved domains, but one at a public mail host. */
export const people = {
  maya: person('Maya Lindqvist', 'maya@fernhill.example'),
  tomas: person('Tomás Reyes', 'tomas@fernhill.example'),
  ines: person('Ines Okafor', 'ines@fernhill.example'),
  graham: person('Graham Pell', 'graham@fernhill.example'),
  finance: person('Fernhill Finance', 'finance@fernhill.example'),
  dana: person('Dana Whitfield', 'dana.whitfield@northwindclinics.example'),
  robert: person('Robert Achterberg', 'robert.achterberg@northwindclinics.example'),
  priya: person('Priya Nair', 'priya.nair@northwindclinics.example'),
  callum: person('Callum Alder', 'callum@alderandsons.example'),
  sheila: person('Sheila Brandt', 'sheila.brandt@alderandsons.example'),
  joao: person('João Ferreira', 'joao.ferreira@kestrelfoods.example'),
  annika: person('Annika Voss', 'annika.voss@kestrelfoods.example'),
  bronwen: person('Bronwen Pryce', 'bronwen.pryce@tidewell.example'),
  gareth: person('Gareth Mabey', 'gareth.mabey@tidewell.example'),
  lucy: person('Lucy Tran', 'lucy.tran@tidewell.example'),
  pat: person('Pat Moreau', 'pat.moreau.scheduling.consulting@gmail.com'),
  calendar: person('Calendar', 'calendar-noreply@calendar.example'),
  shiftLetter: person('The Shift Letter', 'hello@shiftletter.example'),
  travel: person('Railbook', 'bookings@railbook.example'),
  events: person('HR Tech North', 'team@hrtechnorth.example'),
} as const;
