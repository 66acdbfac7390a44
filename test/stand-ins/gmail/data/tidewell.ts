import { people } from './people';
import type { SeedThread } from './seed-types';

const { maya, tomas, ines, bronwen, gareth, lucy } = people;

/**
 * Tidewell Leisure: nine pools, a head of operations who wants it, a finance director who has seen worse. Mails that are
 * two days apart may both move to a Friday: each has a later time of day than the one before it.
 */
export const tidewell: readonly SeedThread[] = [
  {
    slug: 'tidewell-pools',
    subject: 'Lifeguard rotas: what I said in the café, in writing',
    messages: [
      {
        from: bronwen,
        to: [maya],
        cc: [gareth, tomas],
        daysAgo: 12,
        time: '08:41',
        body: [
          'Hi Maya, hi Tomás,',
          'Thanks for coming all the way to Swansea, and sorry again about the fire alarm. It does that whenever somebody cleans the sauna.',
          'I said I would put down in my own words what I told you in the café, so that Gareth (our finance director, copied) has it from me and not third hand. We have nine pools and every one of them has its own rota in a Word table, which a deputy prints out on a Thursday. Nobody can see across the sites. Over the summer holidays we closed a pool on fourteen afternoons because there were not enough qualified lifeguards in the building, while two miles up the road in Morriston four of them were sitting in the staff room. Parents notice that. So does the council: each closure that was not announced costs us £1,200.',
          'It also wears people out. My duty managers spend most of Wednesday on the phone, begging.',
          'What I do not want is a big bang. When we changed the tills it took eight months, and I still hear about it at Christmas parties.',
          'Could you send me something on how it deals with qualifications? I mean what happens when somebody’s NPLQ runs out halfway through a rota.',
          'Best wishes\nBronwen',
          'Bronwen Pryce\nHead of Operations | Tidewell Leisure\nGuildhall Baths, Swansea\nm 07700 900461',
        ],
      },
      {
        from: maya,
        to: [bronwen],
        cc: [gareth, tomas],
        daysAgo: 11,
        time: '10:05',
        collapsed: true,
        body: [
          'Hi Bronwen,',
          'That is clearer than anything in my notes, thank you. The sauna gets a slide of its own.',
          'On qualifications: nobody can be put on poolside after the day their certificate ends, and the duty manager hears of it six weeks before. Tomás will record that for you on a made-up pool, ten minutes at most, so that your duty managers can see it too. You’ll have it by Wednesday.',
          'Nine sites don’t frighten me, by the way. A hotel group we look after had twelve on paper and was through in a quarter.',
          'Two questions back. What would Gareth have to see before this is a project and not a chat? And who else gets a say?',
          'Best\nMaya',
        ],
      },
      {
        from: gareth,
        to: [maya],
        cc: [bronwen],
        daysAgo: 9,
        time: '11:48',
        collapsed: true,
        body: [
          'Maya,',
          'Since I am asked. I have no quarrel with Bronwen’s description. My difficulty is that we already pay for a rota module inside the HR package, which nobody ever switched on, and I would have to explain to the trustees why we are buying a second one.',
          'If fourteen closures became three at the most next summer, I would call it money well spent and would not need a slide to tell me so. Agency cover is the other line I look at, £61,000 last year, and I would want that below forty.',
          'As to cost: your list price for nine sites is more than I have. There is £38,000 a year in the budget and I do not see another penny before the new financial year.',
          'Who else gets a say: Lucy Tran looks after our systems and will have views on where the data goes. The trustees approve anything above £25,000.',
          'Gareth Mabey ACA\nFinance Director, Tidewell Leisure Trust\n01632 960217',
          'Please consider the environment before printing this e-mail. This message is intended for the addressee only; if you have received it in error, please tell us and delete it.',
        ],
      },
      {
        from: tomas,
        to: [bronwen, gareth],
        cc: [maya, lucy],
        daysAgo: 7,
        time: '15:51',
        collapsed: true,
        body: [
          'Hi Bronwen, hi Gareth,',
          'The recording is in the shared folder, eight and a half minutes. Nobody drowns.',
          'Gareth, I went through that HR module with Lucy on Thursday. It plans one site at a time, it knows nothing of certificates, and it can’t lend a lifeguard to another pool, which is what Bronwen’s fourteen afternoons come down to. So you would not be buying the same thing twice. I’ve put it on one page for your trustees, attached. Happy to sit in for ten minutes if they would rather ask somebody.',
          'What I still need is the list of staff with their NPLQ dates, however messy. Lucy, could that come from you? Without it I can only show you other people’s pools.',
          'Tomás Reyes\nSolutions Engineer, Fernhill',
        ],
      },
      {
        from: lucy,
        to: [tomas],
        cc: [bronwen, gareth, maya],
        daysAgo: 5,
        time: '16:20',
        collapsed: true,
        body: [
          'Hi Tomás,',
          'I’ll get you the export on Monday, I have to take out the under-18s first. Fair warning: about a third of the expiry dates are blank, because the certificates are in a ring binder at each site.',
          'One thing I am not happy with yet. Half of our casuals have no work e-mail, and I can’t have them signing in with private addresses; our data protection officer would never wear it. Is there another way?',
          'Bronwen, are you doing the cake for Friday or am I?',
          'Lucy Tran (she/her)\nSystems & Data Manager\nTidewell Leisure · ext. 214',
        ],
      },
      {
        from: bronwen,
        to: [maya],
        cc: [gareth, lucy, tomas],
        daysAgo: 3,
        time: '17:44',
        collapsed: true,
        body: [
          'Me. Lemon drizzle.',
          'Maya, two things, and Gareth won’t mind my saying the first. He had Quinyx in on Monday. They came out cheaper and he liked the app. They couldn’t show him certificates, though, and he’d rather hear from you than from me why that matters.',
          'The second is bigger. The council hands us the three Gower pools on 1 April 2027, it came in writing last night. That is another seventy staff and I don’t know one of them. If we are not all on one rota by then I shall have twelve Word tables, so work back from that please.',
          'The trustees meet on 9 December. Whatever costs money has to be with Delyth Rees, who is their clerk, a week before.',
          'Could we have a call next week, you three and me, and Gareth for the last quarter of an hour? Tuesday or Wednesday after two. Not Thursday, I’m at the dentist.',
          'Bronwen',
        ],
      },
      {
        from: maya,
        to: [bronwen, gareth],
        cc: [lucy, tomas, ines],
        daysAgo: 2,
        time: '18:05',
        collapsed: true,
        body: [
          'Hi all,',
          'Wednesday at half past two it is, invitation to follow. Congratulations on Gower, I think.',
          'Before then:',
          '- I’ll send Gareth a price that starts with the nine sites and adds the three from April, by Monday\n- Tomás answers Lucy’s point about sign-in in writing; the short version is a staff number and a PIN, no e-mail address at all\n- Bronwen picks the two pools she would start with',
          'Gareth, I can’t do 38 and would sooner say so today than in December. What I can do is hold this year’s price for the Gower sites until they open, and I’ll put that in the offer.',
          'Ines Okafor, copied, would look after you once you are live. She’ll be on the call and brings her rollout plan for a trust with eleven pools, so that nobody has to imagine it.',
          'Best\nMaya',
        ],
      },
      {
        from: gareth,
        to: [maya],
        cc: [bronwen, lucy],
        daysAgo: 1,
        time: '07:55',
        body: [
          'Wednesday suits. Lucy tells me the PIN settles her point, so that is one off the list. The one-pager was good and I have used it. I shall put it to the trustees on the 9th, with the price left open until I have yours.',
          'Gareth Mabey ACA\nFinance Director, Tidewell Leisure Trust\n01632 960217',
        ],
      },
    ],
  },
];
