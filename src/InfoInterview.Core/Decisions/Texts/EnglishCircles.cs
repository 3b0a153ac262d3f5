namespace InfoInterview.Decisions.Texts;

/// <summary>The inventory of people in English.</summary>
internal sealed class EnglishCircles : CircleTexts
{
    public override string SameCircle => "somebody of the same circle comes before";

    public override string HasWay => "you have a way to reach them";

    public override string Of(Acquaintance acquaintance) => acquaintance switch
    {
        Acquaintance.InPerson => "you know them",
        Acquaintance.ThroughSomebody => "somebody you know knows them",
        Acquaintance.SharedPlace => "you share a place with them",
        _ => "you do not know them yet",
    };

    public override string Of(Nearness nearness) => nearness switch
    {
        Nearness.DoesTheWork => "they do the work",
        Nearness.WorksBeside => "they work beside people who do it",
        Nearness.MayKnowSomebody => "they may know somebody who does it",
        _ => "it is not clear how near they are to it",
    };

    public override string Missing(Vantage vantage) => vantage switch
    {
        Vantage.DoesTheWork => "you have heard nobody who does the work",
        Vantage.FirstYear => "you have heard nobody in their first year",
        Vantage.Left => "you have heard nobody who left",
        Vantage.Hires => "you have heard nobody who hires",
        _ => "you have heard nobody who deals with them from outside",
    };

    public override string WayThrough(string name) =>
        $"Ask {name} for an introduction, and send two sentences about yourself that can be passed on as they are. "
            + "Make it easy to say no.";

    public override string Way(Circle circle) => circle switch
    {
        Circle.Teachers => "Write to their school or office address, say when you were in their class, and ask for fifteen minutes.",
        Circle.RelativesColleagues => "Ask your relative or friend to name one colleague and to mention you before you write.",
        Circle.Union => "Call or visit the local branch and ask who looks after newcomers; that is part of their work.",
        Circle.Clinic => "Ask at the desk, at a quiet hour, who takes questions about the job; leave a note with your name and number.",
        Circle.Alumni =>
            "Ask the alumni office or your old class representative to pass your note on; say that you went to the same school.",
        Circle.Makers => "Write to the address that stands in or on their work, or to the publisher or firm, and say what you admire in "
            + "one exact sentence.",
        Circle.Neighbours => "Ask them face to face whether they have a quarter of an hour this week; no message needs to come before.",
        Circle.FormerColleagues => "Call or write to them directly, remind them of what you did together, and ask whom they would ask.",
        Circle.Speakers => "Go to the next open evening, ask one short question afterwards, and ask whether you may write to them.",
        Circle.Advisers => "Book an appointment and bring your question in writing; ask for two names rather than for leaflets.",
        _ => "Read the rules of the place first, ask one question that can be answered in public, and thank whoever answers best before "
            + "you ask for a talk.",
    };

    protected override (string Title, string Question, string Example) Asked(Circle circle) => circle switch
    {
        Circle.Teachers => ("Teachers", "Who has taught you anything, and worked outside the classroom before or beside it?",
            "My chemistry teacher, who worked in a water laboratory"),
        Circle.RelativesColleagues => ("Relatives’ and friends’ colleagues", "Where do your relatives and your friends’ parents work, and "
            + "who works near them?", "My aunt’s colleague in the hospital pharmacy"),
        Circle.Union => ("Union, guild or chamber", "Which union, guild, chamber or association looks after people in this work near you?",
            "The electricians’ local on Mill Street"),
        Circle.Clinic => ("Places that have served you", "Where have you been treated, served or advised by somebody who does this work?",
            "The physiotherapist who treated my knee"),
        Circle.Alumni => ("People from your school", "Who left your school or course a few years before you, and where are they now?",
            "Two years above me: Kim Lee, now at the city works"),
        Circle.Makers =>
            ("Makers of things you admire", "Who made something that you admire: a book, a building, a game, a loaf of bread?",
            "The engineer whose name is on the footbridge"),
        Circle.Neighbours => ("Neighbours, club and congregation", "Whom do you meet every week without knowing exactly what they do?",
            "The goalkeeper’s father, something with insurance"),
        Circle.FormerColleagues => ("People you have worked with", "Who has been your boss or colleague, even for one summer?",
            "The foreman of my summer on the building site"),
        Circle.Speakers =>
            ("Speakers and open evenings", "Who has spoken at a fair, an open day or an evening that you were at, or will be?",
            "The midwife at the careers evening in May"),
        Circle.Advisers => ("Advisers", "Which career office, library or job centre is there to help you, and who sits there?",
            "The careers adviser in room 12"),
        _ => ("Where the field talks", "Where do people of this field answer each other’s questions, and whose answers are good?",
            "The one who answers all the questions about grid design"),
    };
}
