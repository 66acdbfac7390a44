/** Given names with what people are called for short, lower case. */
const SHORT_FORMS =
  'robert bob rob bobby robbie bert|william bill will billy liam|richard rick dick rich ricky|james jim jimmy jamie|john jack johnny jon|michael mike mick mikey|thomas tom tommy|charles charlie chuck chip|edward ed eddie ted ned|margaret maggie meg peggy margie marge|elizabeth liz beth lizzie betty eliza lisa|katherine kate kathy katie kat|catherine cathy kate cate|patricia pat patty trish tricia|patrick pat paddy|anthony tony|joseph joe joey|daniel dan danny|david dave davy|stephen steve|steven steve|christopher chris kit|christine chris chrissy|alexander alex sandy sasha|alexandra alex sandra sasha|andrew andy drew|nicholas nick nicky|matthew matt|benjamin ben|samuel sam|samantha sam|timothy tim|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken|lawrence larry|laurence larry|ronald ron|raymond ray|donald don|frederick fred|frederic fred|gerald gerry jerry|philip phil pip|philippa pip|susan sue|deborah deb debbie|barbara barb|jennifer jen jenny|jessica jess|rebecca becky becca|victoria vicky tori|abigail abby|theodore ted theo|leonard len leo|walter walt wally|vincent vince|harold harry hal|henry hank harry|francis frank|franklin frank|francesca fran|frances fran|johannes hans|friedrich fritz|josef sepp|katharina kathi|wilhelm willi|jacqueline jackie|roberta bobbie|eleanor nell ellie|dorothy dot dottie|helen nell|theresa terry tess|teresa terry tess|terence terry|terrence terry|virginia ginny|cynthia cindy|judith judy|pamela pam|priscilla cilla|valerie val|zachary zach zac|nathaniel nate nat|nathan nate|oliver ollie|sebastian seb bas|dominic dom|lachlan lachie|magdalena magda|malgorzata gosia|agnieszka aga|krzysztof krzys|katarzyna kasia|aleksandra ola|mcnamara macca';

const LONG_OF = new Map<string, Set<string>>();
for (const row of SHORT_FORMS.split('|')) {
  const [long = '', ...shorts] = row.split(' ');
  for (const short of shorts) LONG_OF.set(short, (LONG_OF.get(short) ?? new Set()).add(long));
}
/** Letters that a short form made by cutting has at least: Raj, Dan. */
const SHORTEST_CUT = 3;

/** Whether one given name may be the other's short form; both lower case. */
export function isShortOf(short: string, long: string): boolean {
  if (short === long) return true;
  if (short.length >= SHORTEST_CUT && long.startsWith(short)) return true;
  return isNickname(short, long);
}

/** Whether a name is a known short form of another, which it need not begin like; both lower case. */
export function isNickname(short: string, long: string): boolean {
  return LONG_OF.get(short)?.has(long) ?? false;
}
