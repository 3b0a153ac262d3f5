using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Host.Inputs;

/// <summary>What one asks for, as the page and the API take it.</summary>
internal sealed record AskInput
{
    public string? Topic { get; set; }

    public int? Minutes { get; set; }

    public Ask? Read(InputProblems problems)
    {
        var topic = problems.Text("topic", Topic, InputLimits.Line);
        if (topic is null) problems.Add("topic", "Say what you would like to learn about.");
        var minutes = Minutes ?? Ask.UsualMinutes;
        if (minutes is < Ask.LeastMinutes or > Ask.MostMinutes)
            problems.Add("minutes", string.Create(CultureInfo.InvariantCulture, $"A talk can be from {Ask.LeastMinutes} to {Ask.MostMinutes} minutes."));
        return problems.Any || topic is null ? null : new Ask { Topic = topic, Minutes = minutes };
    }

    /// <summary>What to ask about where nothing was said: the seeker's field, or the contact's.</summary>
    public static string? TopicFor(Seeker? seeker, Contact contact) => contact.Field ?? seeker?.Field;
}
