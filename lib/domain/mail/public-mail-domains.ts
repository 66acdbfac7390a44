/**
 * Mail providers anyone can have an address at: such a domain says nothing about a company, so it never
 * matches a deal. Compiled by hand from the providers' own sites; the well-known package of such
 * domains downloads its list while installing, which a locked-down machine refuses.
 */
const PUBLIC_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com
  yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com icloud.com me.com mac.com
  proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.io tuta.com keemail.me
  fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu mail.com email.com usa.com
  gmx.com gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de arcor.de mailbox.org posteo.de
  posteo.net bluewin.ch hispeed.ch sunrise.ch a1.net aon.at chello.at
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr
  libero.it virgilio.it alice.it tin.it tiscali.it inwind.it iol.it poste.it
  telefonica.net terra.es ono.com sapo.pt clix.pt
  ziggo.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl home.nl telenet.be skynet.be proximus.be
  btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk
  telia.com comhem.se bredband.net spray.se online.no broadpark.no tdc.dk mail.dk jubii.dk
  kolumbus.fi elisanet.fi luukku.com
  wp.pl o2.pl onet.pl onet.eu interia.pl gazeta.pl tlen.pl seznam.cz centrum.cz email.cz volny.cz
  azet.sk zoznam.sk citromail.hu freemail.hu abv.bg mail.bg
  mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua
  inbox.lv inbox.lt inbox.com one.lt mail.ee hot.ee
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com aliyun.com
  naver.com hanmail.net daum.net nate.com
  docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp
  rediffmail.com sify.com indiatimes.com
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  optonline.net juno.com netzero.net frontier.com windstream.net centurylink.net roadrunner.com
  rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca
  bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz
  mweb.co.za telkomsa.net vodamail.co.za webmail.co.za
  hushmail.com runbox.com lycos.com excite.com gmx.us gmx.co.uk duck.com mozmail.com
  privaterelay.appleid.com
  `
    .trim()
    .split(/\s+/u),
);

/** National arms of the big providers: `yahoo.co.uk`, `hotmail.fr`, `outlook.com.br`, `live.nl`. */
const NATIONAL_ARM =
  /^(?:yahoo|hotmail|outlook|live|msn|windowslive)\.(?:[a-z]{2}|(?:co|com)\.[a-z]{2})$/u;

/** Whether anyone can have an address at this domain. */
export function isPublicMailDomain(domain: string): boolean {
  const lower = domain.toLowerCase();
  return PUBLIC_MAIL_DOMAINS.has(lower) || NATIONAL_ARM.test(lower);
}
