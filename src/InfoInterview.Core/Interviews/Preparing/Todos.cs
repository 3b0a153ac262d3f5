using InfoInterview.People;

namespace InfoInterview.Interviews.Preparing;

/// <summary>Words what there is to prepare, by what is known and what is missing.</summary>
internal static class Todos
{
    public static IEnumerable<Todo> Of(PreparationFacts facts, Contact contact, PreparationPolicy policy, PreparationDates? dates)
    {
        if (facts.Time is null)
        {
            yield return new Todo(
                PreparationTask.AgreeTime, ConversationRules.SettleLogistics, $"Agree on a time with {Who(contact)}.",
                "The dates depend on it; you can start on everything else now.", IsDone: false);
        }

        yield return Card(
            $"Read up on {Who(contact)}: half an hour is enough.",
                "Don't spend their time on what you could have looked up.",
            [.. Reading(facts, contact)]);
        yield return Questions(facts, contact, policy);
        yield return new Todo(
            PreparationTask.Introduction, ConversationRules.BringQuestions,
            "Practice your 30-second introduction out loud: who you are, why you asked them, what you hope to learn.",
            "Most talks start with it, and it tells them what would help you.", facts.Done.Contains(PreparationTask.Introduction));
        yield return new Todo(
            PreparationTask.LookingFor, ConversationRules.BringQuestions,
            "Write down your answer to “And what are you looking for?” in two sentences: what draws you, and what you still want to "
                + "find out.",
            "They will ask. “I'm still figuring it out, between this and that” is a fine answer; asking for a job is not.",
            facts.Done.Contains(PreparationTask.LookingFor));
        foreach (var todo in Arrangements.Of(facts, contact, policy)) yield return todo;
        if (dates is null || dates.ConfirmOn is not null) yield return Arrangements.Confirm(facts, contact);
    }

    /// <summary>One card for what there is to read; ticking the card ticks all of it.</summary>
    public static Todo Card(string text, string reason, ValueList<PreparationPart> parts) =>
        new(PreparationTask.Reading, ConversationRules.KnowThem, text, reason, parts.All(part => part.IsDone)) { Parts = parts };

    private static IEnumerable<PreparationPart> Reading(PreparationFacts facts, Contact contact)
    {
        var profile = contact.Point(ContactPointKind.LinkedIn)?.Value;
        var place = Known(contact.Organization);
        var field = Known(contact.Field);
        yield return Read(
            facts, PreparationTask.Profile,
            profile is null ? $"Look up {Who(contact)} online, and read their profile." : $"Read their profile again: {profile}.",
            "They shouldn't have to tell you what their profile says.");
        if (place is null)
        {
            yield return Read(
                facts, PreparationTask.Site, $"Find out where {Who(contact)} works; the site, the news and the projects follow from it.",
                "Without it, your questions can only be general.");
        }
        else
        {
            yield return Read(
                facts, PreparationTask.Site,
                $"Read the website of {place}, especially "
                + $"{(Known(contact.Role) is { } role ? $"anything about what {Article(role)}{role} does there" : "their part of it")}.",
                "No need to ask what's already on the site.");
            yield return Read(
                facts, PreparationTask.News, $"Look for news about {place} from the last few months.",
                "A question about something recent shows that you looked.");
            yield return Read(
                facts, PreparationTask.Mission, $"Read what {place} says its mission is.",
                "Ask how it shows in daily work, not what it is.");
            yield return Read(
                facts, PreparationTask.Values, $"Read the values that {place} states.",
                "Then you can hear whether real life matches.");
            yield return Read(
                facts, PreparationTask.Projects, $"Find one or two current projects of {place}{(field is null ? "" : $" in {field}")}.",
                "One real project beats ten general questions.");
        }

        yield return Read(
            facts,
            PreparationTask.Publications,
            Known(contact.Admired) is { } admired
                ? $"Go back to what you admire (you wrote: “{admired}”), and choose one point to ask about."
                : $"Look for a talk, an article or a project by {Who(contact)}.",
            "Knowing one thing of theirs well says more than praise.");
    }

    private static Todo Questions(PreparationFacts facts, Contact contact, PreparationPolicy policy)
    {
        var written = Math.Max(0, facts.Questions);
        var text = written == 0
            ? $"Write {policy.EnoughQuestions.ToString(CultureInfo.InvariantCulture)} open questions for {Who(contact)} that no public "
                + $"page answers."
            : written < policy.EnoughQuestions
                ? $"Add to the {Counted(written)} that you have, until there are "
                    + $"{policy.EnoughQuestions.ToString(CultureInfo.InvariantCulture)} that no public page answers."
                : $"Put your {Counted(written)} in order, the one that matters most first.";
        return new Todo(
            PreparationTask.Questions, ConversationRules.BringQuestions, text,
            "If time runs short, you will have asked what only they can answer.", facts.Done.Contains(PreparationTask.Questions));
    }

    public static PreparationPart Read(PreparationFacts facts, PreparationTask task, string text, string reason) => new()
    {
        Task = task,
        Text = text,
        Reason = reason,
        IsDone = facts.Done.Contains(task) || facts.Done.Contains(PreparationTask.Reading),
    };

    public static string Who(Contact contact) => contact.Name.Full is { Length: > 0 } name ? name : "them";

    public static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Counted(int questions) =>
        questions == 1 ? "one question" : $"{questions.ToString(CultureInfo.InvariantCulture)} questions";

    private static string Article(string role) => "aeiouAEIOU".Contains(role[0], StringComparison.Ordinal) ? "an " : "a ";
}
