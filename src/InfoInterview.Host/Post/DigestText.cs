using System.Text;
using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Today;
using InfoInterview.Host.Weeks;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Post;

/// <summary>What one is reminded of, as a mail to oneself. It leaves this computer, so that nothing that was told in confidence is in
/// it.</summary>
internal sealed record DigestText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");

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
        text.Append(CultureInfo.InvariantCulture, $"{Day.Format(day)}: {(count == 1 ? "one thing" : $"{count} things")} to do.\n");
        Section(text, "Do now", duties.Select(line =>
            $"{line.Step.Rule.Title}: {line.Contact.Name.Full}. {line.Reason} {line.When}".TrimEnd()));
        if (today.More > 0) text.Append(CultureInfo.InvariantCulture, $"- and {today.More} more, when these are done\n");
        Section(text, "Your own tasks", due.Select(item => item.Due == day ? item.What
            : $"{item.What} (was due {WeekText.Of(item.Due!.Value)})"));
        Section(text, "Coming up", today.Coming.Select(line => $"{line.Step.Title}: {line.Contact.Name.Full}, due {line.Distance}"));
        text.Append("\nYou asked InfoInterview for this mail, at most one a day. Turn it off under Settings, Your mail.\n");
        return new DigestText
        {
            Subject = count == 1 ? $"One thing to do today, {Day.Format(day)}"
                : string.Create(CultureInfo.InvariantCulture, $"{count} things to do today, {Day.Format(day)}"),
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
