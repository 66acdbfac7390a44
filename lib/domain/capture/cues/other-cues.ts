/** What comes near to a fact and is none, and what tells about a sentence whatever it is about. */
export const otherCues = [
  // Other customers' stories and our own pitch.
  /\b(?:(?:our|other|most|many|some|typical) (?:customers?|clients?|users|retailers|hospitals|boards|banks|schools|hotels|clinics)|a (?:customer|client|\w+) (?:of ours|in \p{L}+|we (?:work|worked|have)|like you|up in|out by|near|outside|over in)|we (?:have|had|'ve got|'ve) (?:a|another|one) (?:customer|client|\w+ (?:in|near|up|out|down|over))|with (?:a|another|one) (?:bank|clinic|customer|client|hospital|retailer|school)|elsewhere|reference|one of our|customers? (?:see|save|take|close|usually|typically)|case study|they (?:went|got|cut|brought|saw|had|went live|were) |story)\b/u,
  /\b(?:typically|usually|on average|generally|normally|industry|average customer|avg customer|up to \d|as much as|tends? to|in our experience|we see|we've seen)\b/,
  // Hypotheticals.
  /\b(?:say you (?:had|were|did|have)|let's say|suppose|supposing|imagine|hypothetical\w*|for (?:example|instance|argument)|for the sake|if you had|if you were|if it were|if yours were|if they had|what-?if|just to make the (?:sums|maths?)|pretend|assume|in theory|theoretically|back of (?:the|an) envelope|would be looking at|could be|might be)\b/,
  /\b(?:maybe|perhaps|possibly|might|some ?day|one day|at some (?:point|pt)|not now|not yet|thinking (?:out )?(?:a)?loud|speculat\w+|wonder\w*|who knows|dunno|i think|i guess|not sure|no idea|could maybe|would be nice|nice to have|go back and forth|vague|rumou?r\w*)\b/,
  // Talk of the product.
  /\b(?:the (?:system|platform|tool|app|software|module|dashboard|screen) (?:then |also |would |will |can )?(?:does|sends?|shows?|spreads?|calculates?|creates?|sorts?|keeps?|tells?|checks?|prints?|flags?)|it (?:also )?(?:does|sends?|shows?|pushes|syncs|works|runs|supports|handles|sits|keeps|prints|knows|learns|reads|flags|picks)|you (?:can|could|click|drag|just|get a|set|press|tap|type|upload|see|choose|scan|reply)|we (?:support|integrate|offer|cover|do|host|connect|have \d|handle|provide|store)|out of the box|feature|api|templates?|configur\w+)\b/,
  // Small talk.
  /\b(?:weather|rain\w*|snow\w*|sun(?:ny|shine)?|storm|heat ?wave|cold|traffic|train|parking|car park|flight|airport|jet lag|holidays?|vacation|weekend|kids?|daughter|son|wife|husband|baby|mum|mom|dad|birthday|wedding|dog|cat|puppy|barks?|coffee|tea|lunch|dinner|sandwich|cake|beer|football|soccer|rugby|cricket|baseball|handball|match|team lost|marathon|bike|garden|hair|cold|flu|cough|headset|mic|mute|muted|camera|webcam|background|screen|hear me|hear you|see my|connection|wi-?fi|recording|frozen|echo|link|zoom|teams|waiting room)\b/,
  // The past without bearing.
  /\b(?:used to|back in|years ago|in the old days|at my (?:last|old|previous)|that was (?:then|the old|before)|since fixed|no trouble now|fixed (?:now|since)|that's (?:done|fixed|been right|history|over|behind us)|long gone|in (?:19|20)\d\d|a while ago|once upon)\b/,
  // Forms.
  /\?["')]?$/,
  /^(?:who|what|when|where|why|how|which|is|are|do|does|did|can|could|would|will|shall|have|has|should|may)\b.*\?/,
  /^(?:yes|yeah|yep|yup|sure|ok|okay|right|exactly|no|nope|agreed|perfect|great|good|fine|thanks|thank you|lovely|super|deal|done|ha|haha|hello|hi|morning|bye|cheers|ja|oui)\b/,
  /\b(?:thanks|thank you|welcome|hello|hi|good (?:morning|afternoon|evening)|bye|have a|nice to|pleasure|lovely to|great to|take care|see you|speak soon|cheers|best|regards|sorry|apolog\w+|excuse)\b/,
  /\b(?:i'm|i am|my name|this is|he's|she's|we're|meet) .{0,40}\b(?:director|manager|head|lead|officer|chief|vp|ceo|cfo|cio|cto|coo|controller|supervisor|coordinator|engineer|president|principal|buyer|procurement|owner|partner|run|runs|in charge|responsible)\b/,
  /["\u201c]/,
  /[$\u20ac\u00a3]|\b(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|zloty|kroner|kronor|rupees?|rs\.?|lakhs?|crores?|francs?|grand|bucks?|\d+k|\d+(?:\.\d+)? ?(?:m|mn|million|thousand))\b/,
  /%|\b(?:percent|per cent|pct)\b/,
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half an?|several|couple of) (?:and a half )?(?:business |working |full )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)\b/,
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b|\bmay (?:\d|the)|\d(?:st|nd|rd|th)? (?:of )?may\b/,
  /\b(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-?(?: )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-?(?: )?first|\d{1,2}(?:st|nd|rd|th))\b(?! (?:thing|time|place|one|person|floor|quarter|month|week|step|call|meeting|of all|class|grade|half|year))/,
  /\b(?:mon|tues?|wednes|wed|thurs?|fri|satur|sun)(?:day)?s?\b|\b(?:today|tonight|tomorrow|tmrw|next week|this week|end of (?:the )?week|eow|eod|cob)\b/,
  /\b(?:said|says|told|asked|mentioned|thinks|feels|wants|according to|her words|his words|quote|view|worried|reckons)\b/,
  /\b(?:actually|sorry|no wait|i mean|correction|scrap that|strike that|never mind|forget (?:it|that)|take that back)\b/,
] as const;
