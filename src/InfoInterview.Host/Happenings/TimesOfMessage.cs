using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Steps;
using InfoInterview.Time;

namespace InfoInterview.Host.Happenings;

/// <summary>The times that a message offers, and the one that it accepts, as they were typed for it.</summary>
internal static class TimesOfMessage
{
    /// <param name="writing">What was typed.</param>
    /// <param name="engagement">The history with the person to whom it goes.</param>
    /// <param name="steps">What is planned with them.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static (ValueList<Appointment> Offered, Appointment? Accepted) Read(
        WritingInput writing, Engagement engagement, IReadOnlyList<StepLine> steps, InputProblems problems)
    {
        var input = new FactInput { Parts = { ["offers.times"] = writing[WritingFields.Times], ["offers.times.zone"] = engagement.Seeker.Zone.Id } };
        var field = FactGroup.All.SelectMany(group => group.Fields).First(one => one.Name is "offers.times");
        var times = writing[WritingFields.Times] is null ? [] : new TypedParts(input, engagement.Contact, problems).Times(field);
        var offered = steps.Select(line => StepDetails.TimesOf(line.Step)).FirstOrDefault(list => !list.IsEmpty);
        var start = LocalText.Read(writing[WritingFields.MeetingStart]);
        return (times, start is null ? null : offered.FirstOrDefault(time => time.Start == start));
    }
}
