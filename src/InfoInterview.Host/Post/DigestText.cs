using System.Text;
using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Today;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>What one is reminded of, as a mail to oneself. It leaves this computer, so that nothing that was told in confidence is in
/// it.</summary>
internal sealed record DigestText
{
    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The mail of a day; <c>null</c> on a day on which nothing is due. That somebody new could be asked is no duty.</summary>
    public static DigestText? Of(TodayView today, ReleasedActions tasks, LocalDate day)
    {
        var duties = today.Now.Select(one => one.Line)
            .Where(line => !(line.Step.Kind == NextStepKind.SendRequest && line.Stage == Stage.Preparing)).ToList();
        var due = tasks.Items.Where(item => item.State == ActionState.Open && item.Due <= day).OrderBy(item => item.Due).ToList();
        var count = duties.Count + today.More + due.Count;
        if (duties.Count + due.Count == 0) return null;
        var text = new StringBuilder();
        text.Append(Spoken.Count(count, $"{DateText.SpokenDay(day)}: one thing to do.", $"{DateText.SpokenDay(day)}: {count} things to do.")).Append('\n');
        Section(text, Spoken.Of("Do now"), duties.Select(line =>
            $"{line.What}: {line.Contact.Name.Full}. {line.Reason} {line.When}".TrimEnd()));
        if (today.More > 0) text.Append("- ").Append(Spoken.Of($"and {today.More} more, when these are done")).Append('\n');
        Section(text, Spoken.Of("Your own tasks"), due.Select(item => item.Due == day ? item.What
            : Spoken.Of($"{item.What} (was due {DateText.Day(item.Due!.Value)})")));
        Section(text, Spoken.Of("Coming up"), today.Coming.Select(line =>
            Spoken.Of($"{line.What}: {line.Contact.Name.Full}, due {line.Distance}")));
        text.Append('\n').Append(Spoken.Of("You asked InfoInterview for this mail, at most one a day. Turn it off under Settings, Your mail."))
            .Append('\n');
        return new DigestText
        {
            Subject = Spoken.Count(count, $"One thing to do today, {DateText.SpokenDay(day)}",
                $"{count} things to do today, {DateText.SpokenDay(day)}"),
            Body = text.ToString(),
        };
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append('\n').Append(title).Append('\n');
        foreach (var line in all) text.Append("- ").Append(line).Append('\n');
    }
}
