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
                "Dates follow from it; everything else on this list can begin now.", IsDone: false);
        }

        foreach (var todo in Reading(facts, contact).Append(Questions(facts, contact, policy))
            .Concat(Arrangements.Of(facts, contact, policy))) yield return todo;
        if (dates is null || dates.ConfirmOn is not null) yield return Arrangements.Confirm(facts, contact);
    }

    private static IEnumerable<Todo> Reading(PreparationFacts facts, Contact contact)
    {
        var profile = contact.Point(ContactPointKind.LinkedIn)?.Value;
        var place = Known(contact.Organization);
        var field = Known(contact.Field);
        yield return Read(
            facts, PreparationTask.Profile,
            profile is null ? $"Find the public profile of {Who(contact)} and read it." : $"Read their profile again: {profile}.",
            "They should not have to tell you what their profile says.");
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
                $"Read the site of {place}, above all what concerns "
                + $"{(Known(contact.Role) is { } role ? $"the work of {Article(role)}{role}" : "their part of it")}.",
                "What stands there need not be asked.");
            yield return Read(
                facts, PreparationTask.News, $"Look for news of {place} from the last months.",
                "A question about something recent shows that you looked.");
            yield return Read(
                facts, PreparationTask.Mission, $"Read what {place} says it is there for.",
                "Ask how the mission shows in daily work, not what it is.");
            yield return Read(
                facts, PreparationTask.Values, $"Read which values {place} names.",
                "Their answer on the culture means more beside what is claimed.");
            yield return Read(
                facts, PreparationTask.Projects, $"Find one or two current projects of {place}{(field is null ? "" : $" in {field}")}.",
                "One real project is a better start than ten general questions.");
        }

        yield return Read(
            facts,
            PreparationTask.Publications,
            Known(contact.Admired) is { } admired
                ? $"Go back to what you admire (you wrote: “{admired}”), and choose one point to ask about."
                : $"Look for a talk, an article or a project by {Who(contact)}.",
            "One thing of theirs that you know well says more than praise.");
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

    private static Todo Read(PreparationFacts facts, PreparationTask task, string text, string reason) =>
        new(task, ConversationRules.KnowThem, text, reason, facts.Done.Contains(task));

    public static string Who(Contact contact) => contact.Name.Full is { Length: > 0 } name ? name : "them";

    public static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Counted(int questions) =>
        questions == 1 ? "one question" : $"{questions.ToString(CultureInfo.InvariantCulture)} questions";

    private static string Article(string role) => "aeiouAEIOU".Contains(role[0], StringComparison.Ordinal) ? "an " : "a ";
}
