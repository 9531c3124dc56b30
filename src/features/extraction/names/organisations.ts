/** A name that ends in one of these is an organisation. */
export const organisationEndings = new Set(
  `Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. Limited plc PLC Plc Spa SpA N.V. L.P. S.A. Bancorp LLC LLP AG GmbH SA NV Group Holdings Partners
  Associates University College School Academy Institute Institution Foundation Trust Charity Council Committee Commission
  Commissioners Board Bureau Agency Authority Department Ministry Office Service Services Administration Parliament Congress
  Senate Assembly Court Tribunal Police Constabulary Army Navy Force Guard Corps Party Union Unions Federation Association
  Society Alliance Coalition Organisation Organization Centre Center Bank Fund Exchange Airlines Airways Railway Railways Rail
  Motors Motor Energy Oil Gas Electric Power Water Industries Systems Technologies Technology Software Pharmaceuticals Pharma
  Media News Times Post Tribune Herald Gazette Guardian Telegraph Journal Review Press Radio Television TV Broadcasting Network
  Studios Pictures Records Books Publishing Hospital Hospitals Clinic Museum Gallery Theatre Theater Orchestra Church Diocese
  Team Club United Rovers Wanderers Athletic Albion Hotspur League FC AFC Giants Yankees Democrats Republicans Conservatives Greens
  Cabinet Treasury Pentagon Kremlin Reserve Insurance Capital Securities Ventures Investments Markets Stores Foods Brewery
  Fellowship Network Watch Forum Initiative Campaign Project Programme Program Caucus Taskforce Regiment Battalion Division
  Observatory Laboratory Laboratories Consortium Cooperative Co-op Chamber Confederation Secretariat Directorate Mission Embassy`.split(
    /\s+/,
  ),
)

/** Names of organisations that look like nothing else. */
export const organisationNames = new Set(
  `NATO UN UNESCO UNICEF WHO IMF OPEC EU BBC CNN NBC CBS ABC ITV FBI CIA NSA IRS NHS NASA FIFA UEFA IOC NFL NBA MLB NHL FDA EPA
  SEC FCC ACLU NAACP NRA PBS NPR AP AFP Reuters Bloomberg Google Apple Amazon Microsoft Facebook Twitter Meta Tesla Boeing Airbus
  Toyota Honda Nissan Ford Volkswagen BMW Samsung Sony IBM Intel Netflix Uber Walmart Tesco Sainsbury's Asda Barclays HSBC Lloyds
  Goldman JPMorgan Citigroup Shell BP ExxonMobil Chevron Gazprom Huawei Alibaba Tencent Nokia Ericsson Siemens Congress Parliament
  Pentagon Kremlin Treasury Interpol Europol Hamas Hezbollah Taliban Isis ISIS Labour Ofsted Ofcom Ofgem Unison TUC RSPCA RSPB
  GOP DNC RNC LAPD NYPD Scotland\u00a0Yard Medicare Medicaid Senate YouTube Instagram TikTok Starbucks McDonald's Nike Adidas
  Arsenal Chelsea Everton Tottenham Juventus Bayern Disney Pfizer AstraZeneca Moderna OpenAI Nvidia MI5 MI6 GCHQ MSNBC CNBC
  Newsweek Politico Greenpeace Oxfam Amnesty`.split(/[ \n]+/),
)

export const organisationPhrases = new Set([
  'White House',
  'State Department',
  'Justice Department',
  'Supreme Court',
  'House of Commons',
  'House of Lords',
  'House of Representatives',
  'United Nations',
  'European Union',
  'Red Cross',
  'Scotland Yard',
  'Home Office',
  'Foreign Office',
  'World Bank',
  'Bank of England',
  'Federal Reserve',
  'Fox News',
  'Associated Press',
  'New York Times',
  'Washington Post',
  'Wall Street Journal',
  'Human Rights Watch',
  'Amnesty International',
  'Black Lives Matter',
  'Islamic State',
  'Electoral College',
  'Planned Parenthood',
  'General Motors',
  'Goldman Sachs',
  'Morgan Stanley',
  'Manchester United',
  'Manchester City',
])

/** *University of X*, *Ministry of X*: the words an organisation's name may begin with. */
export const organisationOpenings = new Set(
  `University Ministry Department Bank Bureau Institute Office Board Council House Church Federation Association League Society
  Chamber Friends Campaign Court Port Commission Committee Museum College Centre Center Union Royal National International
  Federal`.split(/\s+/),
)
