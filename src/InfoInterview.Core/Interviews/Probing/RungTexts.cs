namespace InfoInterview.Interviews.Probing;

/// <summary>
/// The sentences of the rungs. Each stays grammatical for a noun in any number, a gerund, a statement after "that", or a
/// quotation.
/// </summary>
internal static class RungTexts
{
    public static (ProbingStep, string)[] General { get; } =
    [
        (ProbingStep.MoreAbout, "Could you say a little more about that?"),
        (ProbingStep.Example, "What is an example of that from your own work?"),
        (ProbingStep.Specifics, "What does that look like on a usual day, down to the tools you use?"),
        (ProbingStep.StandOut, "What makes somebody stand out in your line of work?"),
        (ProbingStep.Reason, "Why is that so, as you see it?"),
        (ProbingStep.Consequence, "What does that mean for somebody starting out?"),
    ];

    public static (ProbingStep, string)[] Unknown { get; } =
    [
        (ProbingStep.MoreAbout, "Whom would you ask about that?"),
    ];

    public static (ProbingStep, string)[] Depends { get; } =
    [
        (ProbingStep.MoreAbout, "What does it depend on most?"),
        (ProbingStep.Example, "What are two cases from your own work that went different ways?"),
        (ProbingStep.Reason, "What made the difference between them?"),
    ];

    public static (ProbingStep, string)[] Confidence { get; } =
    [
        (ProbingStep.Consequence,
            "Thank you for trusting me with that; I will keep it to myself. What would you like somebody starting out to know, in "
            + "general terms?"),
    ];

    public static (ProbingStep, string)[] Painful { get; } =
    [
        (ProbingStep.Consequence, "Thank you for telling me that so openly. What helped you, if you are happy to say?"),
    ];

    public static (ProbingStep, string)[] Private { get; } =
    [
        (ProbingStep.Consequence,
            "Thank you for telling me that. Coming back to the work: what about it would you most like me to understand?"),
    ];

    /// <summary>They ask back: one's own thirty seconds, and then a question again.</summary>
    public static (ProbingStep, string)[] AskedBack { get; } =
    [
        (ProbingStep.MoreAbout, "I am glad you ask. In short: … How does that sound to you, from where you stand?"),
        (ProbingStep.Consequence, "What would you want to find out first in my place?"),
    ];

    /// <summary>They offer an opening: one thanks, stays with the advice, and asks what it takes.</summary>
    public static (ProbingStep, string)[] Opening { get; } =
    [
        (ProbingStep.MoreAbout,
            "That is kind of you; I came for advice and had not expected it. What would somebody in that job do day by day?"),
        (ProbingStep.Consequence, "By when would you like to hear from me, once I have thought about it?"),
    ];

    /// <summary>In German the rungs build on no words of the answer, which are not read closely enough for that.</summary>
    public static (ProbingStep, string)[] German { get; } =
    [
        (ProbingStep.MoreAbout, "Mögen Sie dazu noch etwas mehr erzählen?"),
        (ProbingStep.Example, "Was wäre ein Beispiel dafür aus Ihrer eigenen Arbeit?"),
        (ProbingStep.Specifics, "Wie sieht das an einem gewöhnlichen Tag aus, bis hin zu den Werkzeugen?"),
        (ProbingStep.StandOut, "Was zeichnet in Ihrer Arbeit die wirklich Guten aus?"),
        (ProbingStep.Reason, "Woran liegt das aus Ihrer Sicht?"),
        (ProbingStep.Consequence, "Was bedeutet das für jemanden, der gerade anfängt?"),
    ];

    public static (ProbingStep, string)[] GermanDu { get; } =
    [
        (ProbingStep.MoreAbout, "Magst du dazu noch etwas mehr erzählen?"),
        (ProbingStep.Example, "Was wäre ein Beispiel dafür aus deiner eigenen Arbeit?"),
        (ProbingStep.Specifics, "Wie sieht das an einem gewöhnlichen Tag aus, bis hin zu den Werkzeugen?"),
        (ProbingStep.StandOut, "Was zeichnet in deiner Arbeit die wirklich Guten aus?"),
        (ProbingStep.Reason, "Woran liegt das aus deiner Sicht?"),
        (ProbingStep.Consequence, "Was bedeutet das für jemanden, der gerade anfängt?"),
    ];

    public static (ProbingStep, string)[] Skill(string skill) =>
    [
        (ProbingStep.Example, $"You mentioned {skill}. Where has that made a real difference in your work?"),
        (ProbingStep.Specifics, $"When it comes to {skill}, which habits or tools help you most?"),
        (ProbingStep.StandOut, $"What makes somebody stand out when it comes to {skill}?"),
        (ProbingStep.Reason, $"Why does so much depend on {skill}?"),
        (ProbingStep.Consequence, $"What tends to go wrong without {skill}?"),
    ];

    public static (ProbingStep, string)[] Project(string project) =>
    [
        (ProbingStep.Example, $"Which moment from {project} has stayed with you?"),
        (ProbingStep.Specifics, $"Which methods or tools did you rely on most for {project}?"),
        (ProbingStep.StandOut, $"What makes somebody stand out in work such as {project}?"),
        (ProbingStep.Reason, $"What made the biggest difference to {project}, and why?"),
        (ProbingStep.Consequence, $"What have you taken away from {project}?"),
    ];

    public static (ProbingStep, string)[] Deed(string deed) =>
    [
        (ProbingStep.Example, $"Which moment from {deed} has stayed with you?"),
        (ProbingStep.Specifics, $"Which methods or tools did you rely on most when {deed}?"),
        (ProbingStep.StandOut, $"What makes somebody stand out in work such as {deed}?"),
        (ProbingStep.Reason, $"What made the biggest difference when {deed}, and why?"),
        (ProbingStep.Consequence, $"What have you taken away from {deed}?"),
    ];

    public static (ProbingStep, string)[] Shift(string shift) =>
    [
        (ProbingStep.Causes, $"You mentioned {shift}. What brought that about?"),
        (ProbingStep.Implications, $"What has changed in your own work with {shift}?"),
        (ProbingStep.Outlook, $"Looking five to ten years ahead, where do you expect {shift} to lead?"),
    ];

    public static (ProbingStep, string)[] ShiftTold(string statement) =>
    [
        (ProbingStep.Causes, $"You said that {statement}. What is behind that?"),
        (ProbingStep.Implications, $"What does it mean for your own work that {statement}?"),
        (ProbingStep.Outlook, $"Given that {statement}, what do you expect in the next five to ten years?"),
    ];

    public static (ProbingStep, string)[] ShiftQuoted(string quote) =>
    [
        (ProbingStep.Causes, $"You said, “{quote}{Stop(quote)}” What is behind that?"),
        (ProbingStep.Implications, "What does that mean for your own work?"),
        (ProbingStep.Outlook, $"Coming back to “{quote}”: what do you expect in the next five to ten years?"),
    ];

    public static (ProbingStep, string)[] Judgement(string thing, string statement) =>
    [
        (ProbingStep.Example, $"You said that {statement}. Which recent moment comes to mind?"),
        (ProbingStep.Specifics, $"When it comes to {thing}, what does a usual day look like, down to the tools you use?"),
        (ProbingStep.StandOut, $"What makes somebody stand out when it comes to {thing}?"),
        (ProbingStep.Reason, $"What is it about {thing} that makes it so?"),
        (ProbingStep.Consequence, $"What would this work be like without {thing}?"),
    ];

    public static (ProbingStep, string)[] Share(string activity, string statement) =>
    [
        (ProbingStep.Example, $"You said that {statement}. What did that look like last week?"),
        (ProbingStep.Specifics, $"When it comes to {activity}, which habits or tools help you most?"),
        (ProbingStep.StandOut, $"What makes somebody stand out when it comes to {activity}?"),
        (ProbingStep.Reason, "What is behind that share of the time?"),
        (ProbingStep.Consequence, $"What would you do with the time if {activity} took less of it?"),
    ];

    public static (ProbingStep, string)[] Figure(string statement) =>
    [
        (ProbingStep.Example, $"You said that {statement}. What does that look like in practice?"),
        (ProbingStep.Specifics, "Which habits or tools help you most with that?"),
        (ProbingStep.StandOut, $"Given that {statement}, what makes somebody stand out?"),
        (ProbingStep.Reason, "What is behind that figure, as you see it?"),
        (ProbingStep.Consequence, $"What does it mean for somebody starting out that {statement}?"),
    ];

    public static (ProbingStep, string)[] Told(string statement) =>
    [
        (ProbingStep.Example, $"You said that {statement}. What is an example of that from your own work?"),
        (ProbingStep.Specifics, "What does that look like on a usual day, down to the tools you use?"),
        (ProbingStep.StandOut, $"Given that {statement}, what makes somebody stand out?"),
        (ProbingStep.Reason, "What makes that so, as you see it?"),
        (ProbingStep.Consequence, $"What does it mean for somebody starting out that {statement}?"),
    ];

    public static (ProbingStep, string)[] Lived(string statement) =>
    [
        (ProbingStep.Example, $"You said that {statement}. What is the story behind that?"),
        (ProbingStep.Specifics, "Which methods or tools play a part in that?"),
        (ProbingStep.StandOut, "What makes somebody stand out in your line of work?"),
        (ProbingStep.Reason, "What led to that?"),
        (ProbingStep.Consequence, "What have you taken away from that?"),
    ];

    public static (ProbingStep, string)[] Advice(string quote) =>
    [
        (ProbingStep.Example, $"You said, “{quote}{Stop(quote)}” What has come of that for people you know?"),
        (ProbingStep.Specifics, "How would you go about it in my place?"),
        (ProbingStep.Reason, "Why do you recommend that in particular?"),
        (ProbingStep.Consequence, "What should I watch for when I follow that advice?"),
    ];

    public static (ProbingStep, string)[] Quoted(string quote) =>
    [
        (ProbingStep.Example, $"You said, “{quote}{Stop(quote)}” What is an example of that from your own work?"),
        (ProbingStep.Specifics, "What does that look like on a usual day, down to the tools you use?"),
        (ProbingStep.StandOut, $"Coming back to “{quote}”: what makes somebody stand out there?"),
        (ProbingStep.Reason, $"Coming back to “{quote}”: why is that so, as you see it?"),
        (ProbingStep.Consequence, "What does that mean for somebody starting out?"),
    ];

    private static string Stop(string quote) => quote.EndsWith('…') ? "" : ".";
}
