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
        leading | Everybody says banking is soulless; how do you stand it?
        leading | What is it like to work for such a chaotic company?
        job (closed) | Would you consider taking me on for the summer?
        job (double) | Who decides on my application, and could you talk to them?
        public | In which countries does the bank have branches?
        public | What are the opening hours of the archive?
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
        good | What is a normal day like for you on the psychiatric ward?
        good | Can you tell me what a good loan officer listens for?
        good | How did your years as a chef prepare you for running a hospice kitchen?
        good | What do you think about when you plan a new walking route?
        good | How do you and your brother divide the work in the family bakery?
        good | What kind of health and safety training do roofers get?
        good | How do you talk to families about organ donation?
        good | What is the pay like for entry-level archivists?
        good | How are bonuses usually worked out in your industry?
        good | When did you realise that you wanted to leave the bench?
        good | Who do you admire in your field?
        good | Where do you go for advice when a case is new to you?
        good | How would you describe the culture at your firm?
        good | What's the best advice a foreman ever gave you?
        good | What's something about beekeeping that surprises people?
        good | How does one become an arbitrator?
        good | Are there any books you'd suggest for a future surveyor?
        good | Do you have time to explain how a tender works?
        good | Could you share how you got started in stage lighting?
        good | Would you be open to telling me about your first shift alone?
        good | I was wondering how you moved from sales to teaching.
        good | I was hoping you could tell me how the museum decides on loans.
        good | So how does an idea become a patent?
        good | And what happens after the verdict?
        good | Why did your company move into rentals?
        good | How did the founders come to choose a village for the factory?
        good | What made you choose Leeds for your training?
        good | What do people with a chemistry degree do at a brewery?
        good | How do you decide whether to repair a boat or scrap it?
        good | What do you do to keep your voice healthy as a singer?
        good | How do employers in this trade view career breaks?
        good | What do hiring managers notice first in a portfolio?
        good | What should a cover letter for a gallery say?
        good | How important are internships for getting into publishing?
        good | What do you look for in an intern?
        good | How do the best managers you have known give feedback?
        good | What are the biggest challenges and opportunities in offshore wind?
        good | What are the rewards and frustrations of teaching adults?
        good | How do you juggle research and clinics?
        good | Tell me about the last time a plan failed and how you dealt with it.
        good | Could you tell me about a patient who changed how you work?
        good | Imagine I start tomorrow; what would my first week be?
        good | If money were no object, what would you change about your workshop?
        good | What, if anything, would you do differently?
        good | From your perspective, how has AI affected translation?
        good | Having worked in both, how do the public and the private sector compare?
        good | As someone who changed careers late, what would you tell me to watch out for?
        good | You mentioned that you left the bank. What led to that?
        good | I read your article on peat. What made you write it?
        good | How come so few pilots are women?
        good | What if a client refuses to pay?
        good | What does success look like in your role?
        good | How is success measured in your department?
        good | Which trends are you watching, and why those?
        good | What does a typical career path look like for a notary?
        good | How long does it usually take to become a partner?
        good | How many hours a week do junior doctors usually work?
        good | How much of the job is writing?
        good | How old are most people when they enter the trade?
        good | What role does faith play in the hospice movement?
        good | How do chaplains work with people of no religion?
        good | How does an agency for au pairs find families?
        good | What do school nurses do about mental health these days?
        good | Do you remember how you felt when you signed your first treaty?
        good | Do you know how the shift system came about?
        good | Would you mind if I asked how you chose your thesis?
        good | Might I ask what led you to forestry?
        good | Let me ask you about your first season: what went wrong?
        good | Could we talk about how you train new drivers?
        good | Can we start with how you came to this town?
        good | What would you say are the three most useful skills for a ranger?
        good | What would you say to someone who is afraid of heights?
        good | How do you feel about the way the profession is going?
        good | What did you learn from working under two very different conductors?
        good | What would surprise a customer who spent a day behind the counter?
        good | What does the phrase "good enough" mean in surgery?
        good | How do you say no to a client?
        closed | Where do most of your ideas come from, the street or the studio?
        closed | Is a licence needed?
        closed | Are you full-time?
        closed | Do you supervise anyone?
        closed | Did you always want to be a doctor?
        closed | Were there many applicants?
        closed | Has it been worth it?
        closed | Have you considered teaching?
        closed | Will you stay?
        closed | Must one speak French?
        closed | Could a biologist do your job?
        closed | Should students specialise early?
        closed | Does the union help?
        closed | Is it true that interpreters earn well?
        closed | Was that always your plan?
        closed | Do you get to travel?
        closed | Did university prepare you for this?
        closed | Can you live on it?
        closed | Is there room for growth?
        closed | Are you glad you switched?
        closed | Do you know whether the course is still offered?
        closed | I wonder whether you like it here.
        closed | I'm curious if the firm uses freelancers.
        closed | Could you tell me if there is a dress code?
        closed | May I ask if you like Berlin?
        closed | You started as a clerk, then?
        closed | And you never wanted to leave?
        closed | Would you choose midwifery again?
        closed | Would you say that it is a young person's game?
        closed | Who works harder, the day shift or the night shift?
        closed | Do you see yourself as an artist or a craftsman?
        closed | Is teaching or research more important to you?
        closed | In general, are clients polite?
        closed | As a pilot, do you get enough sleep?
        closed | Do you have a favourite client?
        closed | Have you got a mentor?
        closed | Do you ever get bored?
        closed | Is there anything you regret?
        leading (closed) | Aren't lawyers overpaid?
        leading (closed) | Isn't it better to study abroad?
        leading (closed) | Don't you agree that print is dead?
        leading (closed) | It's a man's world, isn't it?
        leading (closed) | You love your job, don't you?
        leading (closed) | That sounds exhausting, doesn't it wear you down?
        leading (closed) | You wouldn't recommend it, would you?
        leading (closed) | Wouldn't it be better to close the small schools?
        leading | Why is the administration so hopelessly slow?
        leading | How awful was working for such a greedy landlord?
        leading (closed) | Everyone knows that agents take too much, so do you avoid them?
        leading | How frustrating is it to be ignored by the board?
        leading | What's wrong with young people today?
        leading | How do you put up with such terrible hours?
        leading (closed) | Can't we agree that the reform has failed?
        leading (closed) | Hasn't the internet killed travel agencies?
        leading | How great is it to be your own boss?
        leading | How much better is your firm than the others?
        leading (closed) | The pay must be terrible, right?
        leading (closed) | I assume you hate the commute, correct?
        leading | When will the industry finally admit its mistakes?
        leading | Why do banks insist on such pointless rules?
        leading | Why does your management never listen?
        double | What's your background and what brought you here?
        double | How did you start, and when did you move to Oslo?
        double | What do you like about the work, and is it hard to get in?
        double | Which degree is best, and how long does it take?
        double | Where did you train and how did you find your first post?
        double | What are the main tools you use? How did you learn them?
        double | Why did you move to Porto, and what do you think of the schools there?
        double (closed) | Are you happy, and would you do it again?
        double (closed, job) | Do you hire graduates, and what do you look for?
        double | How do you recruit, how do you train, and how do you keep people?
        double | Can you describe your path and tell me what you would change?
        double | Tell me how you got into law and what your plans are.
        double | What was your first job, how much did you learn there and why did you leave?
        job (closed) | Can you get me a job?
        job (closed) | Do you have any vacancies at the moment?
        job (closed) | Would you take on an apprentice like me?
        job (closed) | Could you forward my résumé to HR?
        job (closed) | Can I give you my CV?
        job (closed) | Would you be able to recommend me for the trainee programme?
        job (closed) | Could you tell me if your team is hiring?
        job (closed) | Are you looking for someone with my profile?
        job | What are my chances of being hired by you?
        job | How can I get an internship at your studio?
        job | Who could I talk to about getting a position at your firm?
        job (closed) | Could you ask your manager whether there is a place for me?
        job (closed) | Would you introduce me to your recruiter?
        job (closed) | Could I work for you over the summer?
        job (closed) | May I use you as a reference for my application?
        job (closed) | Could you check what happened to my application?
        job (closed) | Is there an opening for me in your department?
        job (closed) | If a position opens up, would you think of me?
        personal | What's your salary?
        personal | How much did you make last year?
        personal (closed) | Are you paid more than a teacher?
        personal | What do they pay you?
        personal (closed) | Do you have a family?
        personal (closed) | Are you planning on having kids?
        personal | How does your partner feel about the night shifts?
        personal | When did you get married?
        personal (closed) | Are you over fifty?
        personal | What is your age?
        personal (closed) | Do you suffer from burnout?
        personal | How is your health?
        personal (closed) | Are you on any medication?
        personal (closed) | Do you believe in God?
        personal | What religion are you?
        personal | How does being a Christian affect how you treat patients?
        personal | How did your divorce affect your career?
        personal (closed) | Can you afford a house on that?
        public | What year was the company founded?
        public | Who is the CEO?
        public | Where is your company based?
        public | How many employees do you have?
        public | What does the company do?
        public | What are your opening hours?
        public | Who are the founders?
        public | What is your position?
        public | How big is the organisation?
        public | In how many countries are you present?
        public | What is the name of your director?
        public | When did you join the firm?
        public | Could you tell me what your company does?
        public | How long has the company existed?
        public | What was last year's turnover?
        public | What is the address of your workshop?
        """;
}
