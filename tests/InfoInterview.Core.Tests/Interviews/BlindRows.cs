namespace InfoInterview.Tests.Interviews;

/// <summary>
/// Questions with what is wrong with them, written before the rules were and kept away from the work on them; docs/benchmarks.md
/// tells how the rules did on first sight.
/// </summary>
internal static class BlindRows
{
    public const string Table =
        """
        good | What is the first thing you check when you board a ferry?
        good | How do you tell a grieving family that the service must be short?
        good | Could you talk me through how a bill becomes an exhibit in your archive?
        good | What did your second year as a solicitor ask of you that the first did not?
        good | Would you share a moment when a pupil taught you something?
        good | How do seasons shape the work of a wedding florist?
        good | Can you think of a time when a design failed for an interesting reason?
        good | What makes a good apprentice in a bike shop?
        good | Why did you choose to stay in a small practice?
        good | I wonder what you would do differently if you opened the studio today.
        good | What is it like to argue a case you do not believe in?
        good | Help me understand how a forest is valued.
        good | How do salaries for translators compare across the EU institutions?
        good | What role does luck play in acting?
        good | Where does a hydrologist learn to read a river?
        good | Which question do clients never ask that they should?
        good | How did the pandemic change the way your clinic trains nurses?
        good | What do you enjoy about mentoring, and why?
        good | When the power fails in the control room, who does what?
        good | What have you had to unlearn since leaving the navy?
        good | How does a day on set differ from a day in post-production?
        good | On a scale from craft to science, where would you put cheese making?
        good | What should someone know before they buy a vineyard?
        good | As a woman in mining, what has changed for you over the years?
        good | How do you choose between a quick fix and a lasting one?
        good | Could you explain what a loss adjuster sees that others miss?
        good | Do you have an example of feedback that stung and helped?
        good | What are the ups and downs of a season at the opera?
        good | Looking at the next decade, what worries you about public libraries?
        good | How do you stay fair when you grade people you like?
        good | What sort of training would you add to the nursing degree?
        good | Who else in the region does interesting work on soil?
        good | How would you spend a free year if you wanted to learn glass blowing?
        good | What would a typical week for a junior auditor include?
        good | Do tell me how the museum chooses its loans.
        good | I'd be interested to hear how you landed your first commission.
        good | What is the story behind your move from chemistry to carpentry?
        good | From which mistakes did you learn the most in your first restaurant?
        good | How much freedom does a court clerk have in a normal week?
        good | What do you wish more applicants understood about your profession?
        good | How do companies in your sector find people for the night desk?
        good | With hindsight, which course was worth the money?
        good | What distinguishes a decent sound engineer from a great one?
        good | How do you explain your work to a child?
        good | Would you mind saying a little about how the two departments work together?
        good | What happens between an order and the finished saddle?
        good | Which of your early beliefs about diplomacy turned out to be wrong?
        good | How do you make time for research between consultations and teaching?
        good | What signs tell you that a bridge needs closing?
        good | How might I test whether tax law suits me?
        good | Why is the turnover among carers so high, in your opinion?
        good | Can you say more about what you called the quiet season?
        good | How do public health teams win people's trust?
        good | What does being a family doctor in a village ask of you?
        good | What lies behind the company's decision to open an office in Porto?
        good | How do you see the balance of desk work and site visits shifting?
        good | Whom would you trust to give an honest view of the trade?
        closed | Do you work at weekends?
        closed | Was it a difficult decision to leave the bank?
        closed | Is there a lot of competition among florists?
        closed | Have you ever regretted becoming a judge?
        closed | Are apprenticeships still common in your trade?
        closed | Will robots replace pickers soon?
        closed | Would you recommend the course to a friend?
        closed | Does the job involve much travel?
        closed | Can you work part time as a surveyor?
        closed | Had you planned to become a curator?
        closed | For someone like me, is a master's degree worth it?
        closed | You work mostly alone?
        closed | Should I learn to code?
        closed | Do you think that radio has a future?
        closed | Is your day more about people or about numbers?
        closed | What matters more to you, money or meaning?
        closed | Would you describe yourself as a perfectionist?
        leading (closed) | Don't you find meetings a waste of time?
        leading (closed) | Nursing is badly paid, isn't it?
        leading (closed) | Surely nobody chooses night shifts freely?
        leading | How awful is it to deal with angry passengers?
        leading | Why are landlords so greedy?
        leading (closed) | You'd agree that the old exam was better, wouldn't you?
        leading (closed) | Shouldn't every school have a full-time nurse?
        leading (closed) | It must be wonderful to work with animals all day, mustn't it?
        leading | What do you think of the disastrous reform of the courts?
        leading (closed) | Of course the big firms cheat, but do the small ones too?
        leading | How relieved were you to get out of that dreadful company?
        double | How did you learn to weld, and which machine should I buy first?
        double | What is your biggest challenge and how many people do you lead?
        double | Where do you see the trade going? And how did you get your start?
        double | What kind of clients do you have, and do you ever turn any away?
        double (closed) | Is it a stressful job, and what do you do to relax?
        double | Why did you become a coroner, and what would you advise a student to read?
        double | Could you tell me what your day looks like and why you left the hospital?
        double | What drew you to archaeology, what keeps you there, and where will you go next?
        job (closed) | Are you currently looking for trainees?
        job (closed) | Would you have a summer internship for me?
        job (closed) | Can you hand my résumé to the head of the lab?
        job (closed) | Do you know of any firms that are hiring and would take me?
        job | What can I do to make you hire me?
        job (closed) | Could you have a look at where my application is in the process?
        job (closed) | Would you consider me for the assistant post?
        job | When will your next vacancy come up, and could I have it?
        job (closed) | Might there be a trainee place for someone like me at your agency?
        personal | How much money do you make as a partner?
        personal (closed) | Do you have kids?
        personal | How old are you?
        personal (closed) | Are you religious?
        personal | What does your wife do for a living?
        personal (closed) | Did your illness make it harder to get promoted?
        personal (closed) | Do you earn more than your colleagues?
        personal | Which party do you vote for?
        public | When did the company go public?
        public | Who runs your institute?
        public | What services does your agency offer?
        public | How long have you been at the museum?
        public | Where is your head office?
        public | How many branches does the bank have?
        public | What is the mission of your organisation?
        public | Which university did you go to?
        public | What does your company make?
        long (double, leading) | For the past two summers I have volunteered on an excavation near the coast, and there I met people who had been doing this for thirty years without ever having a contract that lasted longer than a season, and others who had moved into planning offices after a few years and who told me that they would never go back, although they missed the work outdoors, and I keep asking myself which of these two lives would suit me, so what would you look at first if you stood where I stand now?
        long (double) | What I find hard to understand, after reading the three reports that your institute published over the last year on the state of rural schools, and after speaking to several teachers in my own county who have seen their classes shrink from thirty to twelve children within a decade, is how anyone can plan the number of teachers that will be needed in ten years when nobody seems to know whether families will stay or go, so how do you go about making such a plan?
        long (double, leading) | Since you have worked both for a very large shipping line with thousands of people on its ships and in its offices all over the world and for a family firm with four tugs in one harbour, and since I am at a point where I could begin at either kind of company, because both have told me that they would have me for half a year to begin with, how would you describe what a beginner learns in each of them that cannot be learnt in the other one?
        """;
}
