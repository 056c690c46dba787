export interface CountryGroup {
  readonly id: string;
  /** Names and adjectives, folded. */
  readonly fr: readonly string[];
  readonly en: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly codes: readonly string[];
}

/** Id | French forms | English forms | codes; a semicolon ends the row. */
const table = `
  africa |
    afrique, continent africain, pays africains, africain, africaine, africains, africaines, panafricain,
    panafricaine, panafricains, panafricaines |
    africa, african continent, african countries, african, africans, pan african, panafrican |
    AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW
    SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW;
  sub-saharan-africa |
    afrique subsaharienne, afrique sub saharienne, subsaharien, subsaharienne, subsahariens, subsahariennes,
    sub saharien, sub saharienne, sub sahariens, sub sahariennes, afrique noire |
    sub saharan africa, subsaharan africa, sub saharan, subsaharan |
    AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN
    SO SS ST SZ TD TG TZ UG ZA ZM ZW;
  west-africa |
    afrique de l ouest, afrique occidentale, ouest africain, ouest africaine, ouest africains, ouest africaines |
    west africa, western africa, west african, west africans |
    BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG;
  central-africa |
    afrique centrale |
    central africa |
    AO CD CF CG CM GA GQ ST TD;
  east-africa |
    afrique de l est, afrique orientale, est africain, est africaine, est africains, est africaines |
    east africa, eastern africa, east african, east africans |
    BI DJ ER ET KE KM MG MU RW SC SD SO SS TZ UG;
  southern-africa |
    afrique australe |
    southern africa |
    AO BW LS MG MW MZ NA SZ ZA ZM ZW;
  sahel |
    sahel, pays du sahel, sahelien, sahelienne, saheliens, saheliennes |
    sahel, sahelian, sahel countries |
    BF ML MR NE SN TD;
  north-africa |
    afrique du nord, nord africain, nord africaine, nord africains, nord africaines |
    north africa, northern africa, north african, north africans |
    DZ EG LY MA TN;
  maghreb |
    maghreb, pays du maghreb, maghrebin, maghrebine, maghrebins, maghrebines |
    maghreb, maghreb countries, maghrebi |
    DZ LY MA MR TN;
  europe |
    europe, continent europeen, pays europeens, europeen, europeenne, europeens, europeennes, vieux continent |
    europe, european countries, european, europeans |
    AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS
    RU SE SI SK SM UA VA XK;
  european-union |
    union europeenne, ue, pays de l ue, pays membres de l ue |
    european union, eu, eu countries, eu member states |
    AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK;
  nordic |
    pays nordiques, scandinavie, scandinave, scandinaves, nordique, nordiques |
    nordic countries, scandinavia, nordics, nordic, scandinavian, scandinavians |
    DK FI IS NO SE;
  benelux |
    benelux |
    benelux |
    BE LU NL;
  gulf |
    golfe, pays du golfe, golfe arabique, monarchies du golfe, etats du golfe, golfe persique |
    gulf, gulf countries, gulf states, gcc countries, gcc states |
    AE BH KW OM QA SA;
  middle-east |
    moyen orient, proche orient, moyen oriental, moyen orientale, moyen orientaux, moyen orientales |
    middle east, near east, middle eastern |
    AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE;
  arab |
    pays arabes, monde arabe, etats arabes, arabe, arabes |
    arab countries, arab world, arab states, arab, arabs |
    AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE;
  mena |
    mena, region mena, moan |
    mena, mena region |
    AE BH DJ DZ EG IL IQ IR JO KW LB LY MA MR OM PS QA SA SY TN YE;
  muslim |
    pays musulmans, monde musulman, pays islamiques |
    muslim countries, muslim world, islamic countries |
    AE AF AZ BD BH BN DJ DZ EG GM GN ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SL SN SO SY
    TD TJ TM TN TR UZ YE;
  asia |
    asie, continent asiatique, pays asiatiques, asiatique, asiatiques |
    asia, asian countries, asian, asians |
    AE AF AM AZ BD BH BN BT CN CY GE ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MV MY NP OM PH PK PS QA SA
    SG SY TH TJ TL TM TR TW UZ VN YE;
  east-asia |
    asie de l est, extreme orient, asie orientale |
    east asia, far east, east asian |
    CN JP KP KR MN TW;
  south-east-asia |
    asie du sud est |
    south east asia, southeast asia, southeast asian |
    BN ID KH LA MM MY PH SG TH TL VN;
  central-asia |
    asie centrale |
    central asia, central asian |
    KG KZ TJ TM UZ;
  north-america |
    amerique du nord, nord americain, nord americaine, nord americains, nord americaines |
    north america, north american, north americans |
    CA MX US;
  latin-america |
    amerique latine, latino americain, latino americaine, latino americains, latino americaines |
    latin america, latin american, latin americans, latam |
    AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE;
  south-america |
    amerique du sud, sud americain, sud americaine, sud americains, sud americaines |
    south america, south american, south americans |
    AR BO BR CL CO EC GY PE PY SR UY VE;
  americas |
    ameriques, continent americain |
    americas |
    AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE;
  oceania |
    oceanie, oceanien, oceanienne, oceaniens, oceaniennes |
    oceania, oceanian |
    AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS;
  g7 |
    g7, pays du g7 |
    g7, g7 countries |
    CA DE FR GB IT JP US;
  brics |
    brics, pays brics, pays des brics |
    brics, brics countries |
    AE BR CN EG ET ID IN IR RU ZA;
  anglo-saxon |
    pays anglo saxons, anglo saxon, anglo saxonne, anglo saxons, anglo saxonnes |
    anglo saxon countries, anglo saxon |
    AU CA GB IE NZ US;
  mediterranean |
    pays mediterraneens, bassin mediterraneen |
    mediterranean countries |
    AL BA CY DZ EG ES FR GR HR IL IT LB LY MA MC ME MT PS SI SY TN TR;
  west |
    occident, pays occidentaux, occidental, occidentale, occidentaux, occidentales |
    western countries, western world |
    AT AU BE CA CH DE DK ES FI FR GB GR IE IS IT LU NL NO NZ PT SE US;
  french-speaking |
    pays francophones |
    french speaking countries, francophone countries |
    BE BF BI BJ CA CD CF CG CH CI CM DJ DZ FR GA GN HT KM LU MA MC MG ML MR MU NE RW SC SN TD TG TN VU;
`;

/** Continents, unions and other families of states that questions speak of ("entreprises européennes", "Gulf companies"). */
export const countryGroups: readonly CountryGroup[] = table
  .split(";")
  .map((row) => row.replace(/\s+/g, " ").trim())
  .filter((row) => row !== "")
  .map((row) => {
    const [id = "", fr = "", en = "", codes = ""] = row.split("|").map((cell) => cell.trim());
    return { id, fr: fr.split(", "), en: en.split(", "), codes: codes.split(" ") };
  });
