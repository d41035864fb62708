import type { CrisisContact } from '../records/crisis-plan.js'

// Telephone numbers are from the ranges Ofcom keeps for drama: they ring nowhere. 111 is the real public number.

export const crisisTeam: CrisisContact = {
  name: 'Crisis Resolution and Home Treatment Team',
  role: 'Crisis team',
  telephone: '01632 960100',
  hours: 'Every day, 24 hours',
}

export const crisisLine: CrisisContact = {
  name: 'NHS 111, option 2',
  role: 'Mental health crisis line',
  telephone: '111',
  hours: 'Every day, 24 hours',
}

export const camhsTeam: CrisisContact = {
  name: 'Children and Young People’s Crisis Team',
  role: 'Crisis team, under 18',
  telephone: '01632 960140',
  hours: 'Every day, 08:00 to 22:00; the adult crisis team at other times',
}
