namespace InfoInterview.Tests.Interviews;

/// <summary>Questions with what is wrong with them, for work on the rules. A label in brackets may be given as well.</summary>
internal static class OpenRows
{
    public const string Table =
        """
        good | How do you prepare for a shift on the children's ward?
        good | What was the hardest part of moving from the police to social work?
        good | Could you describe how a script goes from your desk to the stage?
        good | Can you give me an example of a brief that changed halfway through?
        good | Would you be willing to share what your first court hearing was like?
        good | Tell me about a tree you decided not to fell.
        good | What do you look for when you hire a pastry chef?
        good | Why do you think so few people train as piano tuners?
        good | How do you and your co-driver decide who sleeps when?
        good | What are the pros and cons of working freelance as an interpreter?
        good | Which habit from your army years still helps you as a nurse?
        good | Do you have any advice for somebody who wants to restore furniture?
        good | Walk me through a day when everything on the site goes wrong.
        good | When a harvest fails, what happens in your office the next morning?
        good | How has the law on tenancies changed what you do all week?
        good | I'm curious how you learnt to price a painting.
        good | In your view, what will a bank branch look like in five years?
        good | What would you tell a nineteen-year-old who wants to be a diver?
        good | At what point did you know that geology was for you?
        good | To whom do you turn when a diagnosis puzzles you?
        good | Whose work in landscape design do you follow, and why?
        good | How do people without a degree find their way into game design?
        good | What does a bad week look like for a union organiser?
        good | Is it all right if I ask how you handled your first complaint?
        good | May I ask what made you stay in the civil service?
        good | How did you go from waiting tables to running a kitchen?
        good | What is the starting pay for a paralegal in a small town?
        good | Which parts of your training turned out to be useless at sea?
        good | Have you any thoughts on where a beginner should look for orchestral work to listen to?
        good | How do you keep up with research when clinics run late?
        good | What kinds of people thrive as air traffic controllers?
        good | If we spoke again in ten years, what do you think would be different about your trade?
        good | Do you mind telling me how you set your rates in the beginning?
        good | What do journalists misunderstand about court interpreters?
        good | How do you weigh a patient's wishes against the family's?
        good | Who taught you the most about running a small theatre?
        good | I would like to understand how an idea becomes a textbook.
        good | Please tell me how you found your niche in patent law.
        good | How do a conductor and a soloist settle on a tempo?
        good | What did leaving the law for a bakery teach you?
        good | Thinking back to your apprenticeship, what would you skip today?
        good | What makes a museum label worth reading?
        good | Where do new ideas for a dance piece come from, in your experience?
        good | How is a ship's crew put together these days?
        good | What might a mathematician bring to an insurance desk?
        good | Could I ask how you came to specialise in drones?
        good | What keeps you awake at night about the future of local radio?
        good | Any advice for a career changer of forty?
        good | How far can a self-taught programmer get in your sector?
        good | What would have to change for more men to become midwives?
        good | What do you do when two clients both want you on the same Saturday?
        good | Who decides which roads get repaired, and how?
        good | Describe a meeting in which you changed your mind.
        good | What advice would you give someone deciding between research and teaching?
        good | How does the company decide which films to subtitle?
        good | For a vet, what is different about working with zoo animals?
        closed | Are you happy as a vet?
        closed | Do most of your colleagues have a degree?
        closed | Did it take you long to qualify?
        closed | Can anyone become a tax adviser?
        closed | Has the work changed since you started?
        closed | Would you do it all again?
        closed | Is it hard to get into film editing?
        closed | Could you imagine going back to the factory?
        closed | So you trained as a nurse first?
        closed | Does your office allow working from home?
        closed | When you started out, did you have a mentor?
        closed | Is the work mostly indoors or outdoors?
        closed | Which suits you better, the lab or the field?
        closed (leading) | Were you nervous before your first trial?
        closed | Can you tell me whether a portfolio is necessary?
        closed | Do you prefer teaching or research?
        leading (closed) | Isn't it frustrating to work for the council?
        leading (closed) | You must love having the summers off, right?
        leading (closed) | Farming is finished, don't you think?
        leading | Why do consultants always charge far too much?
        leading | How terrible was the merger for the staff?
        leading (closed) | Haven't printers had their day?
        leading (closed) | Would you agree that most managers are useless?
        leading | How much do you hate the endless paperwork?
        leading (closed) | Obviously a degree is worthless in your trade, so would you skip it?
        leading | What do you make of the ridiculous new safety rules?
        double | What do you do on a normal day, and how did you get the job?
        double | How big is your crew and what do you like about them?
        double (closed) | Do you like the travel, and what does your day look like?
        double | Why did you leave banking? What do you miss about it?
        double | Can you tell me how you found your first gallery and what you plan to do next?
        double | Who trained you, where did you work next, and what would you do differently?
        double | What does it take to become a pilot, and are there scholarships?
        double | Tell me about your path and describe a typical week.
        job (closed) | Do you have a vacancy for a junior baker?
        job (closed) | Could I send you my application so that you can keep an eye on it?
        job | What would I have to do to get a job with you?
        job (closed) | Would you put in a good word for me with your boss?
        job (closed) | Can you recommend me to the head of research?
        job (closed) | Is there any chance of a place on your team for me?
        job | Who should I send my CV to if I want to work for you?
        job (closed) | Could you get me an interview?
        personal | What do you take home each month?
        personal (closed) | Are you married?
        personal | What is your salary, if I may ask?
        personal (closed) | Do you go to church?
        personal | How do your children cope with your night shifts?
        personal (closed) | Have you ever had depression because of the job?
        personal | What year were you born?
        personal | How does your husband feel about you being away so much?
        public | How many people work at your company?
        public | Who founded the firm?
        public | What is your job title?
        public | In which year was the school established?
        public | Which countries does your company operate in?
        public | What products does your firm sell?
        public | Where is the foundation based?
        public | What did you study at university?
        long (double, leading) | I read the long piece about your workshop in the regional paper last month, where you said that young people no longer want to stand at a bench all day, and I also spoke with two other carpenters who told me quite the opposite, that they cannot keep up with the number of applications, and so I have been trying to work out for myself what the truth might be, and what in your opinion makes the difference between a workshop that young people want to join and one that they leave again?
        long (double, leading) | Given that hospital pharmacies have been merged in many regions over the past years, and that the people who worked in them have been asked to take on tasks that used to belong to doctors, while at the same time the number of medicines that are in short supply has grown from winter to winter, which surely nobody could have foreseen when the first of these mergers were planned, how do you organise the week so that the wards get what they need?
        long (double) | My professor told me that there are three ways to become a conservator, one through a craft, one through chemistry and one through art history, and that each of them leads to quite a different kind of working life later on, with different colleagues and different hours, and since I have done a little of each and cannot decide which of the three to follow, could you describe how people who came by each of these three ways get on in your studio, and what they find hard?
        """;
}
