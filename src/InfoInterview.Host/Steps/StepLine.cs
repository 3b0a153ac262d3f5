using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>One next step with whom it is about.</summary>
internal sealed record StepLine
{
    public required Contact Contact { get; init; }

    public required Stage Stage { get; init; }

    public required NextStep Step { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public string Reason => Sentence(Step.ReasonIn(Spoken.Code));

    /// <summary>What to do, as a title: that of the rule, or in another language that of the step.</summary>
    public string What => Spoken.IsEnglish ? Step.Rule.Title : Step.TitleIn(Spoken.Code);

    /// <summary>By when, in a few words: "Due tomorrow."</summary>
    public string When => Step.Status switch
    {
        WindowStatus.Waiting => "",
        WindowStatus.Open => Spoken.Of($"Due {Distance}."),
        _ => Spoken.Of($"Was due {Distance}."),
    };

    /// <summary>From when to when it is to be done, in words; of a talk, when it begins.</summary>
    public string Window => Talk is { Minutes: var minutes }
        ? DateText.DayAndTime((Step.Window.DueBy - Duration.FromMinutes(minutes)).InZone(Step.Window.Zone).LocalDateTime)
        : DateText.Of(Step.Window);

    /// <summary>How far off the due day is, in words.</summary>
    public required string Distance { get; init; }

    /// <summary>Where the seeker lives, so that only another zone is named.</summary>
    public required ZoneId SeekerZone { get; init; }

    private Appointment? Talk => Step switch
    {
        { Kind: NextStepKind.HaveConversation, Cause: MeetingAgreed agreed } => agreed.Appointment,
        { Kind: NextStepKind.HaveConversation, Cause: MeetingMoved moved } => moved.Appointment,
        _ => null,
    };

    private static string Sentence(string words) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(words[0])}{words.AsSpan(1)}.");
}
