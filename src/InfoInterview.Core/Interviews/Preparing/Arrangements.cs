using InfoInterview.People;

namespace InfoInterview.Interviews.Preparing;

/// <summary>What each format asks to be arranged.</summary>
internal static class Arrangements
{
    public static IEnumerable<Todo> Of(PreparationFacts facts, Contact contact, PreparationPolicy policy) => facts.Format switch
    {
        InterviewFormat.Video => Video(facts, contact, policy),
        InterviewFormat.Phone => Phone(facts, contact, policy),
        _ => InPerson(facts, contact, policy),
    };

    public static Todo Confirm(PreparationFacts facts, Contact contact)
    {
        var what = facts.Format switch
        {
            InterviewFormat.Video => "the link",
            InterviewFormat.Phone => "the number",
            _ => "the place",
        };
        return Settle(
            facts, PreparationTask.Confirm,
            $"Confirm {what}, the date and the time with {Todos.Who(contact)}{(contact.Zone is null ? "" : ", in their own time zone")}.",
            $"A quick note the day before catches a wrong {what[4..]} or time while you can still fix it.");
    }

    private static IEnumerable<Todo> InPerson(PreparationFacts facts, Contact contact, PreparationPolicy policy)
    {
        var place = Todos.Known(facts.Place);
        if (place is null)
            yield return Settle(
                    facts, PreparationTask.Arrangement, $"Ask {Todos.Who(contact)} where you will meet.",
                    "You need it to plan the trip.");
        yield return Settle(
            facts, PreparationTask.Directions,
            place is null ? "Look up the way there, and how long it takes." : $"Look up the way to {place}, and how long it takes.",
            "Being lost for five minutes is being late.");
        yield return Settle(
            facts, PreparationTask.Parking, "Find out where you can park, or which stop is nearest.",
            "Parking always takes longer than you think.");
        yield return Early(
            facts, $"Be there {Range(policy.ArriveAtLeastMinutes, policy.ArriveMinutes)} before you begin; any earlier rushes them.",
            "Being on time is the first thing you can give them.");
    }

    private static IEnumerable<Todo> Video(PreparationFacts facts, Contact contact, PreparationPolicy policy)
    {
        if (Todos.Known(facts.Link) is null)
            yield return Settle(
                    facts, PreparationTask.Arrangement, $"Ask {Todos.Who(contact)} for the link, or send them one.",
                    "Nobody wants to hunt for a link at start time.");
        yield return Settle(
            facts, PreparationTask.QuietPlace, "Pick a quiet spot with good Wi-Fi and light on your face.",
            "They should see you and hear you well.");
        yield return Settle(
            facts, PreparationTask.SoundAndPicture, "Test your camera and mic in the app you'll use.",
            "Updates pick the worst moment.");
        yield return Early(
            facts, $"Log in {Range(policy.LogInAtLeastMinutes, policy.LogInMinutes)} early.",
            "Being on time is the first thing you can give them.");
    }

    private static IEnumerable<Todo> Phone(PreparationFacts facts, Contact contact, PreparationPolicy policy)
    {
        var number = Todos.Known(facts.Number) ?? (facts.Caller == Caller.Contact ? null : contact.Point(ContactPointKind.Phone)?.Value);
        if (facts.Caller is null)
            yield return Settle(
                    facts, PreparationTask.Arrangement, $"Agree with {Todos.Who(contact)} on who calls, and at which number.",
                    "If you both wait for the other to call, nobody does.");
        else if (number is null && facts.Caller == Caller.Seeker)
            yield return Settle(
                    facts, PreparationTask.Arrangement, $"Ask {Todos.Who(contact)} for the number to call.", "You are the one who calls.");
        else if (number is null)
            yield return Settle(
                    facts, PreparationTask.Arrangement, $"Give {Todos.Who(contact)} the number to reach you at.",
                    "They are the one who calls.");
        yield return Settle(
            facts, PreparationTask.QuietPlace, "Pick a quiet place with good reception, and charge the phone.",
            "They should hear you, and nothing else.");
        yield return facts.Caller == Caller.Seeker
            ? Early(facts,
                number is null
                ? "Sit down a few minutes early, and call on the minute."
                : $"Sit down a few minutes early, and call {number} on the minute.", "Being on time is the first thing you can give them.")
            : Early(facts, "Sit down a few minutes early, with the line free.", "Being on time is the first thing you can give them.");
    }

    private static Todo Settle(PreparationFacts facts, PreparationTask task, string text, string reason) =>
        new(task, ConversationRules.SettleLogistics, text, reason, facts.Done.Contains(task));

    private static Todo Early(PreparationFacts facts, string text, string reason) =>
        new(PreparationTask.BeEarly, ConversationRules.BeEarly, text, reason, facts.Done.Contains(PreparationTask.BeEarly));

    private static string Range(int least, int most) => least == most
        ? string.Create(CultureInfo.InvariantCulture, $"{most} {(most == 1 ? "minute" : "minutes")}")
        : string.Create(CultureInfo.InvariantCulture, $"{least} to {most} minutes");
}
