import { fold } from '../../../base/fold.ts'

/** First names common in English-language news, by the sex they are mostly given to. No list is complete. */
const men = `aaron abdul abdullah abe abraham adam adel adnan adrian ahmad ahmed aidan akira al alan alastair albert alberto
aldo alec aleksandr alejandro alessandro alex alexander alexandre alexei alf alfie alfonso alfred alfredo ali alistair allan
allen alvin amar amir amit amos anatoly anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anil ansel anthony
anton antonio antony archie ari arjun arlo armando arnold arthur arturo arun asif athol austin avi axel ayman aziz barack
barnaby barney barry bart basil bashar ben benedict benito benjamin benny bernard bernardo bernie bert bertrand bilal bill
billy bjorn blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb callum
calvin cameron carl carlo carlos carlton cecil cedric cesar chad charles charlie chase chester chris christian christoph
christophe christopher chuck clarence claude claudio clay clayton clement cliff clifford clint clive clyde cody colin
connor conor conrad cory craig curtis cyril cyrus dale damian damien dan daniel danilo danny dante darius darrell darren
daryl dave david davide dean declan deepak dennis denis derek dermot desmond dev dexter dick diego dieter dimitri dirk
dmitri dmitry dominic dominique don donald donny doug douglas drew duane dudley duncan dustin dwayne dwight dylan eamon earl
eddie edgar edmund eduardo edward edwin efrain eli elias elijah elliot elliott elmer elon elvis emanuel emil emilio emmanuel
enda enrico enrique eric erich erik ernest ernesto ernie ervin esteban ethan eugene evan ezra fabio faisal farid felipe felix
fergus fernando fidel filip finn floyd francesco francis francisco franck franco francois frank frankie franklin franz fred
freddie frederic frederick frederik fritz gabriel gareth garry gary gavin gene geoff geoffrey georg george georges gerald
gerard gerardo gerhard gerry gianni gideon gilbert giles gino giorgio giovanni giuseppe glen glenn gordon graeme graham
grant greg gregor gregory grigory guido guillermo gunther gus gustav gustavo guy hakim hal hamid hamish hamza hank hans hari
harold harris harry harvey hasan hassan hector heinrich helmut hendrik henri henrik henry herbert herman hiroshi horace
howard hubert hugh hugo humphrey hussein ian ibrahim idris ignacio igor imran ion ira irving isaac isaiah ismail israel
ivan ivor jack jackson jacob jacques jaime jake jakob jalen jamal james jamie jan jared jarrod jason javier jay jean jed jeff jeffrey jens
jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joey johan johann john johnny jon jonah
jonas jonathan jonny jordan jorge jose josef joseph josh joshua juan jude jules julian julio julius jurgen justin kamal karim
karl kaspar keir keith ken kenneth kenny kent kevin khaled khalid kieran kirk klaus kofi konstantin kristian kurt kyle lance
larry lars laurence laurent lawrence lee leif len lenny leo leon leonard leonardo leopold leroy leslie lester lewis liam
lincoln lionel lloyd logan lorenzo lou louis luca lucas luciano luigi luis luiz luke luther mahmoud malcolm malik manfred
manuel marc marcel marcelo marco marcos marcus mario marius mark marlon marshall martin marty marvin mason massimo mateo
mathew mats matt matteo matthew matthias maurice mauricio max maxim maxime maximilian maxwell mehmet mel melvin miguel mikael
mike mikhail miles milan milo milton mitch mitchell mitt mohamed mohammad mohammed mohamud moritz morris moses mostafa muhammad murray
mustafa nabil naim narendra nasser nat nate nathan nathaniel neal ned neil nelson nicholas nick nicky nicolas nigel nikita
nikolai nils noah noel norman odd olaf oleg oliver olivier omar orlando oscar osama oskar otis otto owen pablo paddy paolo
pascal pat patrick paul paulo pavel pedro per percy pete peter petr phil philip philippe phillip pierre piers piotr prakash pradeep
quentin quincy rafael rafiq rahul raj rajesh ralph ramesh ramon randall randy raphael rashid raul ravi ray raymond reg
reggie reginald rene rex ricardo riccardo richard rick ricky rob robbie robby robert roberto robin rocco rod roderick rodney
rodrigo roger rohan roland rolf roman romano ron ronald ronan ronnie rory ross roy ruben rudolf rudy rufus rupert russ russell ryan
sajid salman salvador salvatore sam samir samuel sandeep sanjay santiago saul scott sean sebastian serge sergei sergey
sergio seth shane shaun shawn sidney sid silvio simon sol solomon spencer stan stanley stefan stefano stephane stephen steve
steven stewart stuart sunil sven syed sylvester takeshi tariq taro ted terence terrence terry theo theodore thierry thom thomas tim
timothy toby todd tom tomas tommy tony travis trent trevor tristan troy tyler umar uri vaclav valentin vernon viktor victor
vijay vikram vince vincent vincenzo vinod virgil vitaly vito vivek vladimir volodymyr wade wallace walt walter warren wayne wendell werner
wes wesley wilbur wilfred wilhelm will willem william willie wilson winston wolfgang xavier yasser yuri yusuf yves zac zach
zachary zane ziad zoltan`

const women = `abigail ada adele adriana agatha agnes aileen aisha alana alejandra alessandra alexa alexandra alexis alice
alicia alina alison allison alma amanda amara amber amelia amina amy ana anastasia andrea angela angelica angelina angie anika anita
ann anna annabel anne annette annie anthea antonia april aretha ariana arlene asha ashley astrid athena audrey ava ayesha
barbara bea beatrice beatriz becky belinda bernadette bernice bertha beryl beth bethany betsy betty beverley beverly bianca birgit
bonnie brenda bridget brigitte britney brittany bronwen camilla camille candace candice cara carla carly carmel carmen carol carole
carolina caroline carolyn carrie cassandra catalina catarina cate catherine cathy cecilia celeste celia celine charlene
charlotte chelsea cheryl chiara chloe christa christina christine cindy claire clara clare claudia colleen constance cora
cordelia cristina crystal cynthia daisy dana daniela danielle daphne dawn deb debbie deborah debra deirdre delia delphine
denise diana diane dina dolores dominika donna dora doreen doris dorothea dorothy ebony edie edith edna eileen elaine elena eleanor
elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elspeth emilia emily emma erica erika erin esme
esther ethel etta eunice eva eve evelyn faith farah fatima fay felicia felicity fern fiona flora florence fran frances
francesca frida frieda gabriela gabrielle gail gemma genevieve georgia georgina geraldine gerda gertrude gillian gina giulia gisele
gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga hilary
hilda hillary hope ida imelda imogen ina indira ines inga ingrid irena irene irina iris irma isabel isabella isabelle isla
ivanka ivy jacinda jackie jacqueline jade jana jane janet janice janine jasmine jayne jean jeanette jeanne jemima jen jenna jennie
jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie
juliet june kamala kara karen karin karina kate katarina katherine kathleen kathryn kathy katie katrina katya kay kayla
kellie kelly kerry kiera kim kimberly kirsten kirsty kristen kristin kristina lakshmi lana lara laura lauren laurie leah leanne
leigh leila lena leona leonie leticia lidia lila lilian lily linda lindsay lisa liz liza lois lola lorna lorraine louisa louise lucia
lucille lucinda lucy luisa luz lydia lynda lynn lynne mabel madeleine madeline madison mae maeve maggie maia mairead malala mandy
manuela mara marcia margaret margarita margot maria mariam marian mariana marianne marie marilyn marina marion marisa marjorie marlene
marta martha martina mary maryam matilda maud maureen mavis maxine may maya meera meg megan meghan melanie melania melinda melissa
mercedes mia michaela michelle mildred millicent millie mina miranda miriam moira mollie molly mona monica monika muriel
myra myrtle nadia nadine naomi natalia natalie natasha nell nellie nicola nicole nina noor nora noreen norma olga olive olivia
olwen oona ophelia orla paige pam pamela patience patricia patsy patty paula paulina pauline pearl peggy penelope penny petra philippa
phoebe phyllis polly portia priscilla priti priya queenie rachel ramona raquel reba rebecca regina renata renee rhoda rhonda rita roberta
rosa rosalind rosalyn rose rosemary rosie roxanne rosamund ruby ruth sabrina sadie saima sally salma samantha sandra sara sarah
saoirse shabana shannon sharon sheila shelley sheryl shirley sienna sigrid silvia simone sinead siobhan sofia sonia sonja sophia sophie stacey
stacy stella stephanie sue summer susan susanna susanne susie suzanne suzy svetlana sybil sylvia tamara tammy tania tanya tara tatiana
tess tessa thea thelma theresa therese tiffany tilda tina toni tracey tracy trisha trudy uma una ursula valerie vanessa vera
verity veronica vicki vicky victoria viola violet virginia vivian vivien wanda wendy wilhelmina wilma winifred winnie xanthe
yasmin yolanda yvette yvonne zadie zara zelda zoe`

const either = `ashley casey chris dana drew jamie jordan kelly kim lee leslie lindsay morgan pat robin sam shannon sasha
sidney taylor terry tracy vivian jean dominique jan kerry andrea avery bailey blair cameron charlie frankie jo jude kit
leigh nat parker quinn reese riley rowan skyler alex alexis max stevie billie mel`

const words = (list: string) => list.split(/\s+/)
const both = new Set(words(either))
const male = new Set(words(men))
const female = new Set(words(women))

export type Gender = 'man' | 'woman'

export function isFirstName(lower: string): boolean {
  return male.has(lower) || female.has(lower) || both.has(lower)
}

/** Only for a name that tells. */
export function genderOfFirstName(name: string): Gender | null {
  const lower = plain(name)
  const [first = ''] = lower.split('-')
  if (both.has(first)) return null
  if (male.has(first)) return female.has(first) ? null : 'man'
  return female.has(first) ? 'woman' : null
}

/** Lower case, without accents, apostrophes straight. */
export function plain(name: string): string {
  return fold.search(name.replaceAll('’', "'"))
}
