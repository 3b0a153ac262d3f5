namespace InfoInterview.Interviews.Probing;

/// <summary>
/// The sentences of the rungs. Each stays grammatical for a noun in any number, a gerund, a statement or a quotation. What they
/// said is said back once, in the first rung; the others say "that".
/// </summary>
internal static class RungTexts
{
    private const string AnyExample = "Can you give me an example?";
    private const string DayToDay = "What does that look like day to day?";
    private const string StandingOut = "What makes someone stand out in your line of work?";
    private const string AnyReason = "Why do you think that is?";
    private const string StartingOut = "What does that mean for someone starting out?";

    public static (ProbingStep, string)[] General { get; } =
        [(ProbingStep.MoreAbout, "Could you tell me a little more about that?"), .. From(AnyExample)];

    public static (ProbingStep, string)[] Unknown { get; } =
    [
        (ProbingStep.MoreAbout, "Who would you ask about that?"),
    ];

    public static (ProbingStep, string)[] Depends { get; } =
    [
        (ProbingStep.MoreAbout, "What does it depend on most?"),
        (ProbingStep.Example, "What are two cases that went different ways?"),
        (ProbingStep.Reason, "What made the difference between them?"),
    ];

    public static (ProbingStep, string)[] Confidence { get; } =
    [
        (ProbingStep.Consequence,
            "Thanks for trusting me with that. I'll keep it to myself. In general, what would you want someone starting out to know?"),
    ];

    /// <summary>They ask back: one's own thirty seconds, and then a question again.</summary>
    public static (ProbingStep, string)[] AskedBack { get; } =
    [
        (ProbingStep.MoreAbout, "Thanks for asking. In short: … Does that make sense, from where you sit?"),
        (ProbingStep.Consequence, "What would you want to find out first in my place?"),
    ];

    /// <summary>They ask whom one knows: an honest word, and then a question again.</summary>
    public static (ProbingStep, string)[] AskedWhom { get; } =
    [
        (ProbingStep.MoreAbout, "So far: … Who do you think I should start with?"),
    ];

    /// <summary>In German the rungs build on no words of the answer, which are not read closely enough for that.</summary>
    public static (ProbingStep, string)[] German { get; } =
    [
        (ProbingStep.MoreAbout, "Mögen Sie dazu noch etwas mehr erzählen?"),
        (ProbingStep.Example, "Was wäre da ein Beispiel aus Ihrem Alltag?"),
        (ProbingStep.Specifics, "Wie sieht das an einem ganz normalen Tag aus?"),
        (ProbingStep.StandOut, "Was zeichnet in Ihrer Arbeit die wirklich Guten aus?"),
        (ProbingStep.Reason, "Woran liegt das aus Ihrer Sicht?"),
        (ProbingStep.Consequence, "Was bedeutet das für jemanden, der gerade anfängt?"),
    ];

    public static (ProbingStep, string)[] GermanDu { get; } =
    [
        (ProbingStep.MoreAbout, "Magst du dazu noch etwas mehr erzählen?"),
        (ProbingStep.Example, "Was wäre da ein Beispiel aus deinem Alltag?"),
        (ProbingStep.Specifics, "Wie sieht das an einem ganz normalen Tag aus?"),
        (ProbingStep.StandOut, "Was zeichnet in deiner Arbeit die wirklich Guten aus?"),
        (ProbingStep.Reason, "Woran liegt das aus deiner Sicht?"),
        (ProbingStep.Consequence, "Was bedeutet das für jemanden, der gerade anfängt?"),
    ];

    public static (ProbingStep, string)[] Skill(string skill) =>
    [
        (ProbingStep.Example, $"You mentioned {skill}. Where has that made a real difference in your work?"),
        (ProbingStep.Specifics, DayToDay),
        (ProbingStep.StandOut, StandingOut),
        (ProbingStep.Reason, "Why does that matter so much?"),
        (ProbingStep.Consequence, "What happens when that's missing?"),
    ];

    public static (ProbingStep, string)[] Project(string project) =>
    [
        (ProbingStep.Example, $"What's stood out to you most about {project}?"),
        (ProbingStep.Specifics, "What tools or methods did you rely on most?"),
        (ProbingStep.StandOut, "What makes someone stand out in that kind of work?"),
        (ProbingStep.Reason, "What made the biggest difference?"),
        (ProbingStep.Consequence, "What have you learned from it?"),
    ];

    /// <summary>A change that goes on.</summary>
    public static (ProbingStep, string)[] Shift(string shift) => Change($"You mentioned {shift}.");

    /// <summary>A change that they made, and that is over.</summary>
    public static (ProbingStep, string)[] ShiftMade(string shift) =>
        [.. Change($"You mentioned {shift}.")[..2], (ProbingStep.Outlook, "How has it turned out?")];

    public static (ProbingStep, string)[] ShiftTold(string statement) => Change($"You said {statement}.");

    public static (ProbingStep, string)[] ShiftQuoted(string quote) => Change($"You said, {Quote(quote)}");

    public static (ProbingStep, string)[] Judgement(string thing, string statement) =>
    [
        (ProbingStep.Example, $"You said {statement}. What recent moment comes to mind?"),
        (ProbingStep.Specifics, DayToDay),
        (ProbingStep.Reason, $"What is it about {thing} that makes you say so?"),
        (ProbingStep.Consequence, StartingOut),
    ];

    public static (ProbingStep, string)[] Share(string activity, string statement) =>
    [
        (ProbingStep.Example, $"You said {statement}. What did that look like last week?"),
        (ProbingStep.Specifics, "What helps you most with that?"),
        (ProbingStep.StandOut, StandingOut),
        (ProbingStep.Reason, "Why does it take so much of the time, do you think?"),
        (ProbingStep.Consequence, $"What would you do with the time if {activity} took less of it?"),
    ];

    public static (ProbingStep, string)[] Figure(string statement) => From($"You said {statement}. What's that like in practice?");

    public static (ProbingStep, string)[] Told(string statement) => From($"You said {statement}. {AnyExample}");

    /// <summary>A picture that others have, and that is wrong: nobody gives an example of it.</summary>
    public static (ProbingStep, string)[] WrongPicture { get; } =
    [
        (ProbingStep.Example, "So what's it really like?"),
        (ProbingStep.StandOut, StandingOut),
        (ProbingStep.Reason, "Where do you think that picture comes from?"),
        (ProbingStep.Consequence, StartingOut),
    ];

    public static (ProbingStep, string)[] Lived(string statement) =>
    [
        (ProbingStep.Example, $"You said {statement}. What's the story behind that?"),
        (ProbingStep.StandOut, StandingOut),
        (ProbingStep.Reason, "How did that come about?"),
        (ProbingStep.Consequence, "What have you taken away from that?"),
    ];

    public static (ProbingStep, string)[] Advice(string quote) =>
    [
        (ProbingStep.Example, $"You said, {Quote(quote)} How has that worked out for people you know?"),
        (ProbingStep.Specifics, "How would you go about it in my place?"),
        (ProbingStep.Reason, "What makes that so useful?"),
        (ProbingStep.Consequence, "What should I watch out for when I do that?"),
    ];

    public static (ProbingStep, string)[] Quoted(string quote) => From($"You said, {Quote(quote)} {AnyExample}");

    /// <summary>The rungs below any claim.</summary>
    private static (ProbingStep, string)[] From(string example) =>
    [
        (ProbingStep.Example, example),
        (ProbingStep.Specifics, DayToDay),
        (ProbingStep.StandOut, StandingOut),
        (ProbingStep.Reason, AnyReason),
        (ProbingStep.Consequence, StartingOut),
    ];

    private static (ProbingStep, string)[] Change(string said) =>
    [
        (ProbingStep.Causes, $"{said} What brought that about?"),
        (ProbingStep.Implications, "How has that changed your own work?"),
        (ProbingStep.Outlook, "Where do you see that going in the next five years or so?"),
    ];

    private static string Quote(string quote) => quote.EndsWith('…') ? $"“{quote}”" : $"“{quote}.”";
}
