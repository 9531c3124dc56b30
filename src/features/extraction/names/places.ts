/** Countries, capitals, states, large cities and regions; what is in no list may still be found by its preposition. */
const single = `Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh
Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei Bulgaria Burundi Cambodia Cameroon
Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Dominica Ecuador Egypt England Eritrea
Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras
Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos
Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta
Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Burma Namibia Nepal Netherlands
Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia
Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland
Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tonga Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan
Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe Yugoslavia U.S. U.K. US UK USA UAE EU
Kabul Tirana Algiers Luanda Yerevan Canberra Vienna Baku Manama Dhaka Minsk Brussels Sarajevo Brasilia Sofia Ottawa Santiago
Beijing Bogota Bogotá Zagreb Havana Nicosia Prague Copenhagen Quito Cairo Tallinn Helsinki Paris Tbilisi Berlin Accra Athens
Budapest Reykjavik Delhi Jakarta Tehran Baghdad Dublin Jerusalem Rome Kingston Tokyo Amman Astana Nairobi Pristina Bishkek
Vientiane Riga Beirut Tripoli Vilnius Lilongwe Valletta Chisinau Rabat Maputo Windhoek Kathmandu Amsterdam Wellington Managua
Abuja Oslo Muscat Islamabad Lima Manila Warsaw Lisbon Doha Bucharest Moscow Kigali Riyadh Dakar Belgrade Ljubljana Mogadishu
Pretoria Seoul Madrid Khartoum Stockholm Bern Damascus Taipei Dushanbe Bangkok Tunis Ankara Kampala Kyiv Kiev London Washington
Montevideo Tashkent Caracas Hanoi Lusaka Harare Geneva Zurich Munich Hamburg Frankfurt Cologne Stuttgart Dresden Leipzig Milan
Naples Turin Venice Florence Genoa Palermo Barcelona Seville Valencia Bilbao Porto Lyon Marseille Nice Lille Bordeaux Strasbourg
Toulouse Rotterdam Antwerp Ghent Krakow Gdansk Istanbul Izmir Mumbai Kolkata Chennai Bangalore Hyderabad Karachi Lahore Peshawar
Shanghai Guangzhou Shenzhen Wuhan Osaka Kyoto Hiroshima Nagasaki Sydney Melbourne Brisbane Perth Adelaide Auckland Christchurch
Toronto Montreal Vancouver Calgary Edmonton Winnipeg Halifax Quebec Ontario Alberta Manitoba Saskatchewan Johannesburg Durban
Lagos Alexandria Casablanca Dubai Aleppo Mosul Basra Kandahar Gaza Crimea Donetsk Kharkiv Odesa Odessa Lviv Mariupol
Manchester Birmingham Liverpool Leeds Sheffield Bristol Newcastle Nottingham Leicester Coventry Bradford Cardiff Swansea Belfast
Edinburgh Glasgow Aberdeen Dundee Inverness Southampton Portsmouth Plymouth Exeter Norwich Oxford Cambridge York Hull Sunderland
Brighton Bournemouth Blackpool Preston Bolton Derby Stoke Wolverhampton Cornwall Devon Dorset Somerset Kent Sussex Surrey Essex
Suffolk Norfolk Lincolnshire Yorkshire Lancashire Cumbria Northumberland Durham Cheshire Shropshire Staffordshire Derbyshire
Nottinghamshire Leicestershire Warwickshire Worcestershire Gloucestershire Oxfordshire Buckinghamshire Hertfordshire Bedfordshire
Cambridgeshire Hampshire Wiltshire Berkshire Galway Cork Limerick Westminster Holyrood Stormont
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa
Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio
Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Chicago Houston Phoenix Philadelphia Dallas
Austin Jacksonville Columbus Charlotte Indianapolis Seattle Denver Boston Detroit Nashville Memphis Portland Baltimore Milwaukee
Albuquerque Tucson Fresno Sacramento Atlanta Miami Oakland Minneapolis Tulsa Cleveland Tampa Orlando Pittsburgh Cincinnati
Anchorage Honolulu Brooklyn Manhattan Queens Bronx Harlem Hollywood Albany Buffalo Hartford Providence Richmond Raleigh Savannah
Annapolis Ferguson Flint Carolina Carolinas Dakota Dakotas Omaha Wichita Topeka Boise Spokane Tacoma
Europe Asia Africa Antarctica America Americas Oceania Scandinavia Balkans Caribbean Mediterranean Atlantic Pacific Arctic
Siberia Catalonia Bavaria Tuscany Sicily Brittany Normandy Provence Kashmir Punjab Chechnya Darfur Kurdistan Xinjiang Tigray
Thames Rhine Danube Nile Amazon Mississippi Everest Earth Mars`

const joined = `United States|United Kingdom|United Arab Emirates|Saudi Arabia|South Africa|South Korea|North Korea|New Zealand|
Sri Lanka|Costa Rica|El Salvador|Ivory Coast|Sierra Leone|Burkina Faso|Cape Verde|Papua New Guinea|South Sudan|Northern Ireland|
Czech Republic|Dominican Republic|Hong Kong|Puerto Rico|Bosnia and Herzegovina|Trinidad and Tobago|Soviet Union|West Bank|
Gaza Strip|Middle East|Far East|Latin America|South America|North America|Central America|Eastern Europe|Western Europe|
Southeast Asia|Central Asia|New York|New York City|Los Angeles|San Francisco|San Diego|San Antonio|San Jose|Las Vegas|New Orleans|
Salt Lake City|Kansas City|Oklahoma City|Mexico City|St. Louis|St. Paul|Fort Worth|El Paso|Long Beach|Virginia Beach|Santa Fe|
Baton Rouge|Des Moines|Little Rock|Grand Rapids|New Jersey|New Mexico|New Hampshire|New England|North Carolina|South Carolina|
North Dakota|South Dakota|West Virginia|Rhode Island|District of Columbia|Washington D.C.|Silicon Valley|Wall Street|
Capitol Hill|Downing Street|Buenos Aires|Rio de Janeiro|Sao Paulo|São Paulo|New Delhi|Tel Aviv|Addis Ababa|Cape Town|Kuala Lumpur|
Phnom Penh|Ho Chi Minh City|Port-au-Prince|Abu Dhabi|The Hague|Isle of Wight|Isle of Man|Isle of Skye|Milton Keynes|
Staten Island|Long Island|Guantanamo Bay|South China Sea|Black Sea|North Sea|Persian Gulf|Red Sea|Gulf of Mexico|
British Columbia|Nova Scotia|New South Wales|Western Australia|Lake District|Great Britain|Vatican City|Stoke-on-Trent|Tyneside`

const nationalities = `Afghan Albanian Algerian American Angolan Arab Argentine Argentinian Armenian Asian African Australian
Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Briton Bulgarian Burmese
Cambodian Cameroonian Canadian Catalan Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch
Ecuadorian Egyptian English Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Haitian Hindu
Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jew Jewish Jordanian Kenyan
Korean Kurdish Kuwaiti Latvian Lebanese Liberian Libyan Lithuanian Malaysian Maltese Mexican Moldovan Mongolian Moroccan Muslim
Nepalese Nigerian Norwegian Omani Pakistani Palestinian Panamanian Peruvian Polish Portuguese Qatari Romanian Russian Rwandan
Saudi Scottish Scot Senegalese Serb Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese
Tanzanian Thai Tibetan Tunisian Turkish Turk Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian
Zimbabwean Christian Catholic Protestant Sunni Shia Shiite Anglican Buddhist Sikh Latino Hispanic Democrat Republican Tory
Labour Conservative Democratic Liberal Western Eastern Northern Southern Soviet Nazi Islamic Methodist Baptist Mormon Londoner Texan
Californian Parisian Victorian Georgian Edwardian Communist Socialist Marxist Irishman Englishman Frenchman Dutchman Scotsman Welshman`

export const placeNames = new Set([...single.split(/\s+/), ...joined.split('|').map((each) => each.trim())])
const peoples = new Set(nationalities.split(/\s+/))

/** *British*, *Republicans*: a capital that names nobody. */
export function isNationality(word: string): boolean {
  return peoples.has(word) || peoples.has(word.replace(/s$/, ''))
}

/** *X City*, *Lake X*: words that make a place of a name. */
export const placeEndings = new Set(
  `City County Town Village Street Road Avenue Boulevard Lane Square Park Island Islands River Lake Bay Beach Valley Mountain
  Mountains Hill Hills Harbour Harbor Port Coast Peninsula Province District Borough Parish Bridge Airport Station Forest Creek
  Heights Springs Falls Canal Desert Ocean Sea Strait Gulf Cape Plaza Highway Quay Wharf Green Common Heath Moor Cathedral
  Castle Palace Stadium Arena Dock Docks Pier Place Terrace Crescent Drive Gardens Close Row`.split(/\s+/),
)
const states = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
  Wash Wis Wyo N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va D.C B.C Ont Que`.split(/\s+/),
)

/** Whether a word after *Exham,* says which state or country that is in: *Ala.*, *N.C.*, *Ohio*. */
export function isRegion(word: string): boolean {
  return states.has(word.replace(/\.$/, '')) || (placeNames.has(word) && word.length > 2)
}
export const placeOpenings = new Set('Lake Mount Mt Fort Port Cape River Isle Camp'.split(' '))
