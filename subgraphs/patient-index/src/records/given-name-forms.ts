/**
 * Given names that go by short or other forms, as they are compared (`nameKey`): each line is one name and the forms of it that are common in
 * the United Kingdom. Written by hand for this register, since no maintained npm package has such a list (docs/decisions/0019); kept here, one
 * name a line, so that whoever misses one adds it. A form may belong to several names. It only ever orders what was found, and lets given and
 * family name be swapped; nobody is found or left out by it alone.
 */
const forms = `
  abdul abdullah
  abigail abi abbie abby gail
  agnes aggie nessie
  albert al bert albie bertie
  alexander alex alec sandy xander al
  alexandra alex sandra sandy lexi
  alfred alf alfie fred freddie
  alison ali allie
  amelia amy millie mel
  andrew andy drew
  angela angie ange
  ann anne anna annie nan nancy
  anthony tony ant
  arthur art artie
  barbara babs barb barbie
  benjamin ben benny benji
  bernard bernie
  bridget biddy bridie
  caroline carol carrie caz
  catherine katherine kathryn kate katie kathy cathy kat kitty kay
  charles charlie chas chuck
  charlotte charlie lottie lotty
  christina chris chrissie tina
  christine chris chrissie tina
  christopher chris kit topher
  daniel dan danny
  david dave davey davy
  deborah deb debbie debs
  dennis den denny
  derek del
  dorothy dot dottie dolly
  edith edie
  edward ed eddie eddy ned ted teddy
  edwin ed eddie ned
  eleanor ellie nell nora ella
  elizabeth eliza liz lizzie beth betty bess libby lisa elsie lily betsy
  elspeth elsie beth
  emily em emmie millie
  emma em emmie
  eugene gene
  evelyn eve evie
  florence flo flossie florrie
  frances fran frankie fanny
  francis frank frankie
  frederick fred freddie freddy
  gabriel gabe
  geoffrey jeffrey geoff jeff
  george georgie
  georgina georgie gina
  gerald gerry jerry
  gerard gerry
  gillian gill jill
  grace gracie
  gregory greg
  gwendoline gwen
  harold harry hal
  harriet hattie harry
  helen nell nellie ellen
  henry harry hal hank
  herbert bert herb
  hugh hughie
  isabella isabel isabelle bella izzy belle
  jacob jake
  jacqueline jackie jacqui
  james jim jimmy jamie jem
  jane janie jenny
  janet jan
  jason jay
  jean jeannie
  jennifer jen jenny jenna
  jeremy jerry jez
  jessica jess jessie
  joan joanie
  joanna joanne jo joey
  john jack johnny jon ian
  jonathan jon johnny jonny
  joseph joe joey
  josephine jo josie
  joshua josh
  judith judy jude
  julia julie jules
  katarzyna kasia
  kenneth ken kenny
  laura laurie
  laurence lawrence larry laurie
  leonard len lenny leo
  lesley les
  leslie les
  lillian lily lil
  louis lou louie lewis
  louise lou lulu
  lucy lu
  madeleine maddie maddy
  malcolm mal malc
  malgorzata gosia
  margaret maggie meg peggy marge margie greta daisy madge rita
  maria marie mary mia
  mark marc
  martha marty mattie
  martin marty
  mary molly polly may mamie
  matilda tilly mattie
  matthew matt matty
  maureen mo
  maximilian max
  michael mike mick mickey micky
  michelle shell shelly
  mildred millie
  mohammed muhammad mohammad mohamed muhammed mo
  nathaniel nathan nat nate
  nicholas nick nicky nico
  nicola nicky nikki
  norman norm
  oliver ollie olly
  olivia liv livvy
  pamela pam
  patricia pat patsy tricia trish
  patrick pat paddy
  paul pauly
  penelope pen penny
  peter pete
  philip phillip phil pip
  philippa pippa pip
  priscilla cilla
  rachel rach
  raymond ray
  rebecca becca becky becks
  reginald reg reggie
  richard dick rich richie rick ricky
  robert bob bobby rob robbie robin bert
  roger rog rodge
  ronald ron ronnie
  rosemary rose rosie
  roderick rod roddy
  rodney rod
  rupert bert
  russell russ
  samantha sam sammy
  samuel sam sammy
  sarah sara sally sadie
  sebastian seb bastian
  sharon shaz
  simon si
  sophia sophie
  stanley stan
  stephanie steph steffi
  stephen steven steve stevie
  stuart stewart stu
  susan susanna suzanne sue susie suzie suki
  sylvia sylvie
  teresa theresa tess tessa terry
  terence terry tel
  thomas tom tommy
  timothy tim timmy
  tobias toby
  valerie val
  vera vee
  veronica ronnie vera
  victor vic
  victoria vicky vikki vic tori
  vincent vince vinny
  violet vi
  virginia ginny
  walter wally walt
  wilfred wilf fred
  william bill billy will willie liam
  winifred winnie freda
  yvonne eve
  zachary zach zak
  zsuzsanna zsuzsa
`

const families = forms
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

const byForm = new Map<string, Set<string>>()
for (const family of families) for (const form of family) byForm.set(form, new Set([...(byForm.get(form) ?? []), ...family]))

/** The given name and what its bearers may be called or registered as, as they are compared. A name the list does not have stands alone. */
export function givenNameForms(givenKey: string): readonly string[] {
  return [...new Set([givenKey, ...(byForm.get(givenKey) ?? [])])]
}
