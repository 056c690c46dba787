export { countryGroups } from "./country-groups.ts";

export interface Country {
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly code: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  /** Adjectives and names of inhabitants, all forms. */
  readonly adjectivesFr: readonly string[];
  readonly adjectivesEn: readonly string[];
}

/**
 * Code | French names | English names | French adjectives | English adjectives. Adjectives are inflected unless a "="
 * stands before them; a state may take two rows.
 */
const table = `
  AD|andorre|andorra|andorran|andorran
  AE|emirats,emirats arabes unis,eau,uae|uae,emirates,united arab emirates|emirati,emirien|emirati
  AF|afghanistan|afghanistan|afghan|afghan
  AG|antigua et barbuda,antigua|antigua and barbuda,antigua|antiguais|antiguan
  AL|albanie|albania|albanais|albanian
  AM|armenie|armenia|armenien|armenian
  AO|angola|angola|angolais|angolan
  AR|argentine|argentina|argentin|argentinian,argentine
  AT|autriche|austria|autrichien|austrian
  AU|australie|australia|australien|australian,=aussie
  AZ|azerbaidjan|azerbaijan|azerbaidjanais,=azeri|azerbaijani
  BA|bosnie,bosnie herzegovine|bosnia,bosnia and herzegovina|bosniaque,bosnien|bosnian
  BB|barbade|barbados|barbadien|barbadian
  BD|bangladesh|bangladesh|bangladais|bangladeshi
  BE|belgique|belgium|belge|belgian
  BF|burkina faso,burkina|burkina faso,burkina|burkinabe,burkinais|burkinabe
  BG|bulgarie|bulgaria|bulgare|bulgarian
  BH|bahrein,bahrain|bahrain|bahreini,bahreinien|bahraini
  BI|burundi|burundi|burundais|burundian
  BJ|benin|benin|beninois|beninese
  BN|brunei|brunei|bruneien|bruneian
  BO|bolivie|bolivia|bolivien|bolivian
  BR|bresil|brazil|bresilien|brazilian
  BS|bahamas|bahamas,the bahamas|bahameen|bahamian
  BT|bhoutan|bhutan|bhoutanais|bhutanese
  BW|botswana|botswana|botswanais|botswanan
  BY|bielorussie,belarus|belarus|bielorusse|belarusian
  BZ|belize|belize|belizien|belizean
  CA|canada|canada|canadien,quebecois|canadian
  CD|republique democratique du congo,congo kinshasa
  CD|rdc,rd congo|drc,dr congo,democratic republic of the congo|congolais|congolese
  CF|centrafrique,republique centrafricaine,rca|central african republic|centrafricain|central african
  CG|congo,congo brazzaville,republique du congo|congo,congo brazzaville,republic of the congo|congolais|congolese
  CH|suisse,confederation helvetique|switzerland|=suisse,=suisses,helvetique,=helvete|=swiss
  CI|cote d ivoire,rci|ivory coast,cote d ivoire|ivoirien|ivorian
  CL|chili|chile|chilien|chilean
  CM|cameroun|cameroon|camerounais|cameroonian
  CN|chine,republique populaire de chine,rpc,chine populaire|china,prc,mainland china|chinois|chinese
  CO|colombie|colombia|colombien|colombian
  CR|costa rica|costa rica|costaricain,costaricien|costa rican
  CU|cuba|cuba|cubain|cuban
  CV|cap vert,cabo verde|cape verde,cabo verde|cap verdien|cape verdean
  CY|chypre|cyprus|chypriote|cypriot
  CZ|tchequie,republique tcheque|czechia,czech republic|tcheque|czech
  DE|allemagne,rfa|germany|allemand,germanique|german
  DJ|djibouti|djibouti|djiboutien|djiboutian
  DK|danemark|denmark|danois|danish,=dane,=danes
  DM|la dominique|dominica|dominiquais
  DO|republique dominicaine|dominican republic|dominicain|dominican
  DZ|algerie|algeria|algerien|algerian
  EC|equateur|ecuador|equatorien|ecuadorian
  EE|estonie|estonia|estonien|estonian
  EG|egypte|egypt|egyptien|egyptian
  ER|erythree|eritrea|erythreen|eritrean
  ES|espagne|spain|espagnol,iberique|=spanish,=spaniard,=spaniards
  ET|ethiopie|ethiopia|ethiopien|ethiopian
  FI|finlande|finland|finlandais,finnois|=finnish,=finn,=finns
  FJ|fidji,iles fidji|fiji|fidjien|fijian
  FM|micronesie|micronesia|micronesien|micronesian
  FR|france,hexagone,republique francaise|france,french republic|francais,hexagonal,=franco|=french,=frenchman,=frenchmen
  GA|gabon|gabon|gabonais|=gabonese
  GB|pays de galles,irlande du nord|wales,northern ireland|gallois|=welsh
  GB|royaume uni,grande bretagne,uk,angleterre,ecosse|united kingdom,uk,great britain,britain,england,scotland|
  GB|||britannique,anglais,ecossais|=british,briton,=english,=scottish,=brits
  GD|la grenade|grenada|grenadien|grenadian
  GE|georgie|georgia|georgien|georgian
  GH|ghana|ghana|ghaneen|ghanaian
  GM|gambie|gambia,the gambia|gambien|gambian
  GN|guinee,guinee conakry|guinea,guinea conakry|guineen|guinean
  GQ|guinee equatoriale|equatorial guinea|equatoguineen|equatorial guinean
  GR|grece|greece|=grec,=grecs,=grecque,=grecques,hellenique|greek
  GT|guatemala|guatemala|guatemalteque|guatemalan
  GW|guinee bissau|guinea bissau|bissau guineen|bissau guinean
  GY|guyana|guyana|guyanien|=guyanese
  HN|honduras|honduras|hondurien|honduran
  HR|croatie|croatia|croate|croatian
  HT|haiti|haiti|haitien|haitian
  HU|hongrie|hungary|hongrois,magyar|hungarian
  ID|indonesie|indonesia|indonesien|indonesian
  IE|irlande|ireland|irlandais|=irish
  IL|israel,etat hebreu|israel|israelien|israeli
  IN|inde|india|indien|indian
  IQ|irak,iraq|iraq|irakien,iraquien|iraqi
  IR|iran|iran|iranien|iranian
  IS|islande|iceland|islandais|icelandic,icelander
  IT|italie|italy|italien,transalpin|italian
  JM|jamaique|jamaica|jamaicain,jamaiquain|jamaican
  JO|jordanie|jordan|jordanien|jordanian
  JP|japon|japan|japonais,nippon|=japanese
  KE|kenya|kenya|kenyan|kenyan
  KG|kirghizistan,kirghizstan|kyrgyzstan|kirghiz,kirghize|kyrgyz
  KH|cambodge|cambodia|cambodgien|cambodian
  KI|kiribati|kiribati|=kiribatien|=i kiribati
  KM|comores|comoros|comorien|comorian
  KN|saint christophe et nieves|saint kitts and nevis,st kitts|=kittitien|=kittitian
  KP|coree du nord|north korea,dprk|nord coreen|north korean
  KR|coree,coree du sud,republique de coree|korea,south korea,republic of korea|coreen,sud coreen|korean,south korean
  KW|koweit|kuwait|koweitien,koweiti|kuwaiti
  KZ|kazakhstan|kazakhstan|kazakh|kazakh
  LA|laos|laos|laotien|laotian
  LB|liban|lebanon|libanais|=lebanese
  LC|sainte lucie|saint lucia,st lucia|saint lucien|saint lucian
  LI|liechtenstein|liechtenstein|liechtensteinois|liechtensteiner
  LK|sri lanka|sri lanka|sri lankais|sri lankan
  LR|liberia|liberia|liberien|liberian
  LS|lesotho|lesotho|=basotho|=basotho
  LT|lituanie|lithuania|lituanien|lithuanian
  LU|luxembourg,grand duche de luxembourg|luxembourg,luxemburg|luxembourgeois|luxembourgish
  LV|lettonie|latvia|letton|latvian
  LY|libye|libya|libyen|libyan
  MA|maroc,royaume du maroc,maghrib|morocco,kingdom of morocco|marocain,cherifien,=maroco|moroccan
  MC|monaco|monaco|monegasque|monegasque
  MD|moldavie|moldova|moldave|moldovan
  ME|montenegro|montenegro|montenegrin|montenegrin
  MG|madagascar|madagascar|malgache|malagasy
  MH|iles marshall|marshall islands|marshallais|=marshallese
  MK|macedoine,macedoine du nord|macedonia,north macedonia|macedonien|macedonian
  ML|mali|mali|malien|malian
  MM|birmanie,myanmar|myanmar,burma|birman|burmese
  MN|mongolie|mongolia|mongol|mongolian
  MR|mauritanie|mauritania|mauritanien|mauritanian
  MT|malte|malta|maltais|=maltese
  MU|maurice,ile maurice|mauritius|mauricien|mauritian
  MV|maldives|maldives|maldivien|maldivian
  MW|malawi|malawi|malawien,malawite|malawian
  MX|mexique|mexico|mexicain|mexican
  MY|malaisie|malaysia|malaisien|malaysian
  MZ|mozambique|mozambique|mozambicain|mozambican
  NA|namibie|namibia|namibien|namibian
  NE|niger|niger|nigerien|nigerien
  NG|nigeria|nigeria|nigerian,=nigeriane,=nigerianes|nigerian
  NI|nicaragua|nicaragua|nicaraguayen|nicaraguan
  NL|pays bas,hollande|netherlands,the netherlands,holland|neerlandais,hollandais,batave|=dutch,=dutchman
  NO|norvege|norway|norvegien|norwegian
  NP|nepal|nepal|nepalais|=nepalese,nepali
  NR|nauru|nauru|nauruan|nauruan
  NZ|nouvelle zelande|new zealand|neo zelandais|new zealander,=kiwi,=kiwis
  OM|oman,sultanat d oman|oman,sultanate of oman|omanais|omani
  PA|panama|panama|panameen|panamanian
  PE|perou|peru|peruvien|peruvian
  PG|papouasie,papouasie nouvelle guinee|papua new guinea|papouasien|papuan
  PH|philippines|philippines|philippin|filipino,philippine
  PK|pakistan|pakistan|pakistanais|pakistani
  PL|pologne|poland|polonais|=polish
  PS|palestine|palestine|palestinien|palestinian
  PT|portugal|portugal|portugais,lusitanien|=portuguese
  PW|palaos|palau|palaosien|palauan
  PY|paraguay|paraguay|paraguayen|paraguayan
  QA|qatar|qatar|qatari,qatarien|qatari
  RO|roumanie|romania|roumain|romanian
  RS|serbie|serbia|serbe|serbian,serb
  RU|russie,federation de russie|russia,russian federation|russe|russian
  RW|rwanda|rwanda|rwandais|rwandan
  SA|arabie saoudite,ksa|saudi arabia,saudi,kingdom of saudi arabia|saoudien|saudi,saudi arabian
  SB|iles salomon|solomon islands|salomonais|solomon islander
  SC|seychelles|seychelles|seychellois|seychellois
  SD|soudan|sudan|soudanais|=sudanese
  SE|suede|sweden|suedois|=swedish,=swede,=swedes
  SG|singapour,singapore|singapore|singapourien|singaporean
  SI|slovenie|slovenia|slovene|slovenian,slovene
  SK|slovaquie|slovakia|slovaque|slovak,slovakian
  SL|sierra leone|sierra leone|sierra leonais|sierra leonean
  SM|saint marin|san marino|saint marinais|=sammarinese
  SN|senegal|senegal|senegalais|=senegalese
  SO|somalie|somalia|somalien|somali
  SR|suriname,surinam|suriname|surinamais|=surinamese
  SS|soudan du sud|south sudan|sud soudanais|=south sudanese
  ST|sao tome,sao tome et principe|sao tome,sao tome and principe|santomeen|santomean
  SV|salvador,le salvador|el salvador|salvadorien|salvadoran
  SY|syrie|syria|syrien|syrian
  SZ|eswatini,swaziland|eswatini,swaziland|swazi|swazi
  TD|tchad|chad|tchadien|chadian
  TG|togo|togo|togolais|=togolese
  TH|thailande|thailand|thailandais,thai|thai
  TJ|tadjikistan|tajikistan|tadjik|tajik
  TL|timor,timor oriental|timor leste,east timor|timorais|=timorese
  TM|turkmenistan|turkmenistan|turkmene|turkmen
  TN|tunisie|tunisia|tunisien|tunisian
  TO|tonga|tonga|tongien|tongan
  TR|turquie,turkiye|turkey,turkiye|=turc,=turcs,=turque,=turques|=turkish,turk
  TT|trinite et tobago,trinidad|trinidad and tobago,trinidad|trinidadien|trinidadian
  TV|tuvalu|tuvalu|tuvaluan|tuvaluan
  TW|taiwan|taiwan|taiwanais|=taiwanese
  TZ|tanzanie|tanzania|tanzanien|tanzanian
  UA|ukraine|ukraine|ukrainien|ukrainian
  UG|ouganda|uganda|ougandais|ugandan
  US|etats unis,etats unis d amerique,usa,us,amerique|usa,us,united states|
  US||united states of america,america,the states|americain,etats unien,etasunien|american
  UY|uruguay|uruguay|uruguayen|uruguayan
  UZ|ouzbekistan|uzbekistan|ouzbek|uzbek
  VA|vatican,saint siege|vatican,holy see|=vatican|=vatican
  VC|saint vincent et les grenadines|saint vincent and the grenadines|vincentais|vincentian
  VE|venezuela|venezuela|venezuelien|venezuelan
  VN|vietnam,viet nam|vietnam,viet nam|vietnamien|=vietnamese
  VU|vanuatu|vanuatu|vanuatuan|=ni vanuatu
  WS|samoa|samoa|samoan|samoan
  XK|kosovo|kosovo|kosovar|kosovar,kosovan
  YE|yemen|yemen|yemenite|yemeni
  ZA|afrique du sud,rsa|south africa|sud africain|south african
  ZM|zambie|zambia|zambien|zambian
  ZW|zimbabwe|zimbabwe|zimbabween|zimbabwean
`;

/** Every state, by all usual names, folded; some forms belong to two of them ("congolais"). */
export const countries: readonly Country[] = readTable();

function readTable(): Country[] {
  const byCode = new Map<string, { code: string; fields: string[][] }>();
  for (const row of table.trim().split("\n")) {
    const [code = "", ...cells] = row.trim().split("|");
    const country = byCode.get(code) ?? { code, fields: [[], [], [], []] };
    byCode.set(code, country);
    country.fields.forEach((field, index) => {
      field.push(...(cells[index] ?? "").split(",").filter((form) => form !== ""));
    });
  }
  return [...byCode.values()].map(({ code, fields: [fr = [], en = [], adjectivesFr = [], adjectivesEn = []] }) => ({
    code,
    fr,
    en,
    adjectivesFr: [...new Set(adjectivesFr.flatMap((form) => inflect(form, frenchForms)))],
    adjectivesEn: [...new Set(adjectivesEn.flatMap((form) => inflect(form, englishForms)))],
  }));
}

function inflect(form: string, forms: (masculine: string) => string[]): string[] {
  return form.startsWith("=") ? [form.slice(1)] : forms(form);
}

function frenchForms(masculine: string): string[] {
  const feminine = masculine.endsWith("e")
    ? masculine
    : /(?:en|on)$/.test(masculine)
      ? `${masculine}ne`
      : `${masculine}e`;
  const plural = masculine.endsWith("al")
    ? `${masculine.slice(0, -1)}ux`
    : /[sz]$/.test(masculine)
      ? masculine
      : `${masculine}s`;
  return [masculine, plural, feminine, `${feminine}s`];
}

/** "-ese" and "-ish" have no plural. */
function englishForms(adjective: string): string[] {
  return /(?:ese|ish|ois)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];
}
