/**
 * What a disagreement between sources is about, told by its words: the records keep it as a sentence only.
 * One sentence may be about several things; a sentence that fits none is shown on its agreement's own sheet.
 */
export const conflictTopics = {
  signatories: /signataire|signé pour|l’a signé|la signature de|nom du signataire/iu,
  parties: /parties|citent? aussi|compte aussi|ajoutent/iu,
  date: /^date|date de signature|^annonce|daté|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/iu,
  deadline: /échéance|horizon|calendrier/iu,
  place: /^lieu|^ville|situe|située? à/iu,
  type: /^nature|mémorandum selon|protocole d’accord selon/iu,
  count: /nombre d’accords|ne compte que/iu,
  jobs: /emploi|poste|effectif|recrut/iu,
  investment: /dirham|dollar|euro|montant|investissement/iu,
  funding: /dirham|dollar|euro|montant|budget|financement|coût|subvention/iu,
  trainees: /jeunes|étudiant|diplômé|formé|formation/iu,
  beneficiaries: /bénéficiaire/iu,
  scholarships: /bourse/iu,
  startups: /startup/iu,
  centres: /institut|consortium|laboratoire/iu,
  capacity: /\d\s?MW/u,
  coverage: /couvert|raccord/iu,
} satisfies Record<string, RegExp>;
