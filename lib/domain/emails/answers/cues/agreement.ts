/** What a whole summary is called by those who speak of it. */
const SUBJECT = String.raw`(?:it|this|that|these|those|they|we|you|things|both|(?:all|everything)(?: (?:that )?(?:you|i|we)(?:'ve| have)? \w+| (?:below|above|here|there|in (?:it|there|here|this|the \w+|your \w+)|from (?:my|our) side))?|(?:all|most) of (?:it|this|that|them|the above)|(?:all|each|every)(?: (?:of )?(?:the|your|these|those))?(?: (?:four|five|six|seven|\d))? (?:points?|bullets?|items?|lines?|sections?|headings?|topics?|one|six)|(?:the|your|this|that|a|very|an|nice|great|good|which)(?: \w+)? ?(?:above|below|summary|recap|notes|points|bullets|list|text|e-?mail|mail|message|minutes|overview|write-?up|writeup|content|contents|details|whole thing|statement|criteria|understanding|take|six|version|outline)(?: (?:below|above))?|summary|recap|notes|what you(?:'ve| have)? (?:wrote|written|have|sent|put|noted|captured|described?|summari[sz]ed)(?: down| here| below| up)?)`;
const BEING = String.raw`(?:'s|'re| is| are| was| were| all| looks?| seems?| reads?| sounds?| feels?| appears?)(?: (?:to be|to me|to us|all|like|indeed|also|absolutely|completely|totally|entirely|perfectly|fully|exactly|very|quite|definitely|really|both|still|just|about|pretty|100 ?%|100 percent|as well|spot on and|there and|here|clear and|complete and|fine and|good and|great and|concise and)){0,3}`;
const RIGHT = String.raw`(?:what (?:was|were|has been|had been) (?:discussed|agreed|said)|how it (?:is|was)|correct|accurate|right|true|exact|precise|in order|complete|spot[ -]on|as (?:we |i )?(?:discussed|agreed|said|remember|recall)|how (?:i|we)(?:'d| would)? (?:remember|recall|see|saw|understood|understand|left|put)|what (?:i|we)(?:'d| had)? (?:discussed|agreed|said|talked|remember|meant|told|spoke|covered|have in|want)|exactly (?:what|how|it|right|as)|my (?:understanding|recollection|memory)|our understanding|well (?:summari[sz]ed|captured|put)|faithful|in line with|consistent with)`;
const FINE = String.raw`(?:good|fine|great|perfect|ok|okay|excellent|sound|solid|clear)`;
const OF_SUMMARY = String.raw`(?:this|that|it|all|everything|you|the (?:above|below|lot|summary|recap|points(?: \d[\d ,&-]*)?|content|notes|e-?mail|minutes|criteria|statement|way you|wording)|points? \d|your (?:summary|recap|notes|points|e-?mail|write-?up|wording|understanding)|what you|how you|all (?:of )?(?:the |your |six |of )?(?:points|it|this|above))`;

/** It is right as it stands, in words that speak of the summary itself. */
export const AGREEMENTS: readonly RegExp[] = [
  // "That's all correct", "the summary looks right to me", "you have everything in order".
  new RegExp(String.raw`\b${SUBJECT}${BEING} ${RIGHT}\b`),
  // "All correct", "yes, completely accurate", "correct on all six points".
  /^(?:all|everything|very|perfectly|completely|absolutely|totally|entirely|fully|100 ?%|exactly|quite|definitely|looks?|seems?|reads?|sounds?|is|are|still|indeed|that is|yes|yep|yeah)(?: (?:all|completely|absolutely|to me|to us|very|quite|100 ?%|totally|perfectly|entirely|exactly|that's|that is)){0,2} (?:correct|accurate|right|true|in order|spot[ -]on)(?!-)\b/,
  /^(?:correct|accurate|right|true) (?:on|in|for|across) (?:all|every|each|both)\b/,
  /\bgot (?:it|that|this|everything|all of (?:it|this|that)|us|them all|all \w+|the (?:picture|points|situation|key \w+))(?: all| exactly| completely| absolutely| pretty| quite){0,2} (?:right|spot on|correct|down|covered)\b/,
  /\b(?:you|you've|you have|has|have|had|team has|baton has) (?:got |it )?(?:it|this|that|everything|all of (?:it|this)) (?:all |exactly |absolutely |completely |perfectly ){0,2}(?:right|correct|spot on|covered)\b/,
  /\b(?:captures?|captured|capturing|reflects?|reflected|matches|matched|mirrors?|mirrored|represents?|represented|tall(?:ies|y) with|squares? with|corresponds? (?:to|with)|is in line with|in line with|consistent with|sums?|summed|summari[sz]es|summari[sz]ed|describes?|described|covers?|covered|understood|understand|nailed|noted|recorded)(?: (?:all|exactly|perfectly|precisely|well|really|very|nicely|accurately|fully|correctly|it|up|down|everything|what|of|most)){0,2} (?:it|our|my|the (?:call|conversation|discussion|meeting|main|key|essence|situation|gist|points|essentials)|what|how|everything|all|where|us|perfectly|well|nicely|accurately|correctly|exactly|up (?:well|nicely|perfectly))\b/,
  /\b(?:perfectly|accurately|well|nicely|correctly|faithfully|neatly|precisely) (?:captured|summari[sz]ed|summed|reflect(?:s|ed)|put|described|noted|recorded|written|represent(?:s|ed)|understood|match(?:es|ed)|recapped)\b/,
  /\bspot[ -]?on\b|\b(?:six|6|five|5) (?:out of|of|for) (?:six|6|five|5)\b|\bfull marks\b|\bbang[ -]on\b|\blgtm\b|\bnailed (?:it|that|this)\b|\bon the (?:money|nose|mark|dot|button)\b|\bdead[ -]on\b|\bhit the nail\b|\bto a t(?:ee)?\b/,
  /\bcouldn't have (?:put|said|written|summed|summari[sz]ed|worded)\b|\bcouldn't agree more\b|\bticks? all (?:the|our|my) boxes\b/,
  /\bnothing (?:else |more |further |really |major )?(?:to|for me to|for us to|(?:that )?(?:i|we)(?:'d| would)) (?:add|change|correct|amend|edit|flag|fix|object|remark|modify|improve)\b/,
  /\bnot (?:a (?:single )?(?:thing|word|comma|line)|anything|much) (?:to|(?:i|we)(?:'d| would)) (?:add|change|correct|amend)\b/,
  /\b(?:no|without|zero|without any|haven't any|haven't got any|don't have any|do not have any|don't see any|not have any|didn't find any) (?:further |other |more |additional |open )?(?:changes?|corrections?|comments?|edits?|additions?|amendments?|remarks?|objections?|tweaks?|modifications?|adjustments?|mistakes?|errors?|differences?|discrepancies|deviations?|surprises)\b/,
  /\bnothing (?:is |was |'s |looks )?(?:missing|wrong|incorrect|off|out of place)\b|\b(?:can't|cannot|couldn't|could not|don't|didn't) (?:see|find|spot|have|think of|notice|fault)(?: a| any)? ?(?:it|this|anything|thing)?(?: (?:to (?:add|change|correct|fix)|wrong|missing|incorrect|mistakes?|errors?))\b|\bcan't fault (?:it|this|that)\b|\b(?:wouldn't|would not|i'd not) change (?:a thing|anything|a word)\b|\b(?:wouldn't|didn't|don't) (?:miss|need to (?:add|change|correct)) (?:anything|a thing)\b/,
  /\bno need (?:to|for) (?:change|correct|add|amend|any (?:changes|corrections)|changes|corrections)\b/,
  /\b(?:good|fine|perfect|great|ok|okay|correct|right|leave it|keep it|stands|happy with it|works) (?:just )?as (?:it )?(?:is|stands|written)\b/,
  new RegExp(
    String.raw`\b(?:i|we)(?:'m| am|'re| are|'d| would)?(?: (?:both|all|fully|completely|totally|wholeheartedly|absolutely|can|only|too|also|very|quite|perfectly|more than|entirely)){0,2} (?:agree|happy|fine|comfortable|ok|okay|satisfied|good|aligned|on board|in agreement)(?: completely| fully| 100 ?%)? (?:with|on|to) ${OF_SUMMARY}\b`,
  ),
  new RegExp(
    String.raw`^(?:fully |totally |completely |absolutely |wholeheartedly |all |very |really |quite |more than )?(?:agreed?|happy|fine|comfortable|ok|okay|aligned|in agreement) (?:with|on|to) ${OF_SUMMARY}\b`,
  ),
  /\b(?:we(?:'re| are)|i(?:'m| am)|fully|totally|completely|all|everyone(?:'s| is)) (?:fully |completely |totally |all |well )?(?:aligned|on the same page|in agreement)\b|\bon the same page\b/,
  /\b(?:i|we) (?:can |do |both |all |fully |completely |totally |wholeheartedly )*agree(?: (?:completely|fully|100 ?%|entirely|wholeheartedly))?$/,
  /\b(?:that|this|it|which|here)(?:'s| is| was) (?:also |exactly |indeed |precisely |pretty exactly |just )?(?:how|what) (?:i|we|it|they)\b/,
  /\b(?:exactly|just|precisely|all) (?:as|what|how) (?:we|i|it was) (?:discussed|agreed|said|talked|remember|recall|see|spoke|told|want|had|meant)/,
  /\b(?:same as|matches|match|as in|fits|fit|agrees with|agree with|in line with|consistent with) (?:my|our) (?:own )?(?:notes|understanding|recollection|memory|records?|view)\b/,
  /\b(?:you(?:'ve| have)? (?:have |got )?(?:my|our)) (?:ok|okay|approval|blessing|confirmation|agreement|sign-?off)\b|\bsigned off\b|\b(?:two |big )?thumbs up\b|\bgood to go\b|\bgood from (?:my|our) (?:side|end)\b/,
  /\b(?:an? |very |really |truly |such an? )?(?:accurate|fair|correct|faithful|precise|exact|perfect) (?:summary|recap|reflection|account|description|picture|overview|minutes|notes|record|representation|summing)\b/,
  /\byou(?:'ve| have)? (?:understood|listened|paid attention|heard) (?:us |me |everything |it )?(?:correctly|perfectly|well|exactly|right|completely)\b|\bexactly right\b|\bexactly (?:that|this|it|so)$|^exactly (?:as|what|how)\b|^precisely\b/,
  /(?:^|\bon behalf of .{2,40} )(?:i |we |hereby |i hereby |we hereby |happy to |glad to |pleased to |(?:i|we)(?:'m| am|'re| are) happy to |(?:i|we) (?:can|gladly|fully|happily|do|herewith|would) )?confirm(?:ed|ing|s)?(?: (?:all|by me|by us|here|from|on|as|this|that this|that it|it|the (?:above|below|contents?|summary|recap|points|accuracy|minutes|notes|details|below|six)|your (?:summary|recap|notes|understanding|points)|everything|that (?:all|everything|the (?:above|summary|recap|points)|your|this)|both|with|and)\b|$)/,
  /\b(?:consider|take) (?:it|this|that) (?:as )?confirmed\b|\b(?:this|that|it|all|summary|everything)(?:'s| is| are)? (?:hereby |all )?confirmed\b|\b(?:we|i|and) (?:can |both |all |hereby |happily |gladly )?confirm(?: it| this| that| the above| all| everything| the summary| accuracy| its accuracy| correctness)?$|\bcan confirm (?:it|this|that|all|the|everything)\b/,
  /^(?:all|everything) as (?:we |i )?(?:discussed|agreed|said|planned)\b|^(?:yes|ok|okay|agreed|correct) (?:to|on|for) (?:all|everything|the (?:above|below|lot)|both|it all)\b|\b(?:that|this|it)(?:'s| is) (?:exactly |indeed |just |precisely )?(?:our|my|the) (?:situation|case|position|view|state of play|plan)\b|\bthat's it exactly\b|^as (?:discussed|agreed)(?: and (?:agreed|discussed))?$|\b(?:full|complete|our|my) (?:agreement|confirmation|approval|consent)\b/,
  /^(?:all|everything|every|both)(?: \w+){0,2} (?:ok|okay|fine|good|correct|right|accurate|confirmed|agreed|approved)$|^(?:very |really )?\w+ and (?:accurate|correct|complete|precise|to the point)$|^(?:accurate|correct|right|precise|complete) and \w+$|^looks? (?:100 ?%|a-ok)/,
  /\b(?:it|everything|all|this|that|summary)(?: all)? checks? out\b|^(?:reviewed|read|checked|seen)(?: it)?(?: and|,)? (?:approved|agreed|confirmed|correct|accepted|no comments?|ok|okay)\b|\bstand by (?:all|every|it|that|this|what)|\bno (?:issues|problems|objections|concerns|complaints|red flags|quarrels?) (?:with (?:any|it|this|that|the|your|what)|from|on)\b|\b(?:fully|totally|completely|absolutely|wholeheartedly) agreed?\b/,
  /^(?:the |your |our )?(?:summary|recap|notes|minutes|points) (?:all )?(?:ok|okay|fine|good|correct|accurate|confirmed|approved|agreed)\b/,
  /\bnothing (?:else|more|further) from (?:me|us|my side|our side|my end)\b|^nothing from (?:me|us|my side|our side)\b|\b(?:can't|cannot|couldn't|don't|didn't) (?:see|find|spot|think of|notice) anything (?:you|we|i|that)\b|\b(?:he|she|they|both|all|cfo|ceo|team)(?: all| both| also)? (?:confirms?|agrees?|confirmed|agreed)(?: too| it| this| that| as well| with (?:it|this|that|you|everything|all of it))?$|^can confirm(?: too)?$/,
  /\b(?:everything|it|all)(?:'s| is) (?:all )?(?:in there|there|covered|included|in it)\b|\b(?:a|very) (?:good|nice|great|true|faithful|decent) (?:reflection|representation|picture|account) of\b/,
  /^agreed? (?:100 ?%|completely|fully|entirely|wholeheartedly)/,
];

/** The same in words that might as well speak of anything else, so that only a summary may be their subject. */
export const APPROVALS: readonly RegExp[] = [
  /^(?:all|everything|that all|it all|looks?|looking|seems?|reads?|yes|yep|yeah)(?: (?:all|very|really|to me|to us|absolutely|just|is|looks?|seems?|reads?|pretty|everything|that|it|this)){0,3} (?:good|fine|great|perfect|ok|okay|clear|excellent|well|a-?ok)\b/,
  new RegExp(String.raw`\b${SUBJECT}${BEING} ${FINE}\b`),
  /^(?:approved|all approved|works for (?:me|us)|fine (?:by|with|for) (?:me|us)|good (?:by|for|with) (?:me|us)|ok(?:ay)? (?:by|for|with|from) (?:me|us|my side|our side)|good here|all fine)\b/,
  /\b(?:happy|fine|ok|okay|good|works) (?:for|with|by|from) (?:me|us|my side|our side|my end|our end|this side)\b/,
];

/** A whole clause that says yes, to whatever was asked. */
export const YES =
  /^(?:(?:oh |well |yes |yup |ok |okay |hi |hello |great |perfect |all |and |so |that's |it's |a |very |definitely |100 ?% |most )*(?:yes|yep|yeah|yup|yess+|aye|y|ok|okay|oki|okey|correct|right|accurate|exactly|precisely|perfect|agree|agreed|confirm|confirmed|confirming|confirmation|absolutely|definitely|indeed|affirmative|true|fine|works|(?:it's |that's )?a (?:big |clear |definite )?yes(?: from (?:me|us|my side|our side))?|approved|accepted|totally|certainly|clear|sounds? (?:good|great|fine|right|perfect|ok|okay|correct)|(?:that|this|it) (?:works|does|is)|that's (?:it|right|correct|all)|(?:i|we) (?:do|think so|agree|approve|confirm)|go ahead|please (?:go ahead|proceed)|\+ ?1|100|100 ?%|10\/10|a\+|you(?:'ve)? got it|all of (?:it|that|them)|all six|no (?:questions|concerns|issues|complaints)(?: (?:here|from .{2,12}|on .{2,12}))?|you may|to all|on all counts|on all points))$/;

/** The same in a nod: thumbs, ticks, full marks. */
export const NOD = /[\u{1F44D}\u{1F44C}\u{1F4AF}\u{2705}\u{2714}\u{2611}]/u;
/** The opposite of a nod. */
export const SHAKE = /[\u{1F44E}\u{274C}]/u;
