namespace InfoInterview.Templates.Brackets;

/// <summary>Decides about blanks without a wording, by what stands around them alone.</summary>
internal static class BlankGuess
{
    public static string? Of(BracketContext context)
    {
        if (context.PrecedesAny("min", "-min")) return "ask.duration";
        var person = context.Named();
        // "I am ____" may go on with anything; only a stated name is one.
        if (person == Person.Seeker && context.FollowsAny("i am", "i'm", "it's")) return null;
        return person switch
        {
            Person.Contact => context.IsAfterTitle ? "contact.last_name" : "contact.full_name",
            Person.Seeker => "seeker.full_name",
            Person.Connector => "connector.name",
            _ => ByWordsAround(context),
        };
    }

    private static string? ByWordsAround(BracketContext context)
    {
        if (context.FollowsAny("study", "studying", "major in", "majoring in", "degree in")) return "seeker.field";
        if (context.FollowsAny("student at", "attend", "graduate of", "graduated from", "studying at")) return "seeker.school";
        if (context.PrecedesAny("industry", "field", "sector")) return "contact.field";
        if (context.FollowsAny("i work at", "i work for")) return "seeker.employer";
        if (context.FollowsAny("you work at", "your work at", "your role at", "your job at", "your career at", "your company", "your position at")) return "contact.company";
        if (context.FollowsAny("your article on", "your talk on", "your work on", "your talk about", "your article about", "your post about", "your paper on", "your piece on")) return "contact.work";
        if (context.FollowsAny("phone", "call me at", "reach me at", "tel", "phone number")) return "seeker.phone";
        if (context.FollowsAny("e-mail", "email", "email me at")) return "seeker.email";
        if (context.FollowsAny("meet on", "talk on", "speak on", "see you on", "meeting on", "call on", "date")) return "meeting.date";
        return null;
    }
}
