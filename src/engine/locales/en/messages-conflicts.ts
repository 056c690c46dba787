import type { Messages } from "../fr/messages.ts";

export const conflictTopics: Messages["conflictTopics"] = {
  signatories: /signator|who signed|signed it|signing minister|signature of/iu,
  parties: /parties|also (lists|counts|names)|(^|[ ;])adds? /iu,
  date: /^date|date of signature|^announcement|dated|monday|tuesday|wednesday|thursday|friday|saturday|sunday/iu,
  deadline: /deadline|horizon|timetable/iu,
  place: /^place of|^city|places the project/iu,
  type: /^nature|a memorandum according/iu,
  count: /number of agreements|counts only/iu,
  jobs: /jobs|positions|staff|hiring/iu,
  investment: /MAD|USD|EUR|amount|investment/u,
  funding: /MAD|USD|EUR|amount|budget|[Ff]unding|cost|grant of/u,
  trainees: /young people|student|graduate|trained|training/iu,
  beneficiaries: /beneficiar/iu,
  scholarships: /grants|scholarship/iu,
  startups: /start-?up/iu,
  centres: /institute|consortium|laborator/iu,
  capacity: /\d\s?MW/u,
  coverage: /cover|connect/iu,
};
