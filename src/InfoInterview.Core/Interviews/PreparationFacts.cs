using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>What is known of an interview that is to be prepared. Equal when all parts are equal (G5.2, G5.3).</summary>
public sealed record PreparationFacts
{
    /// <summary>How the two talk.</summary>
    public required InterviewFormat Format { get; init; }

    /// <summary>The zone in which the seeker lives through the days of preparing.</summary>
    public required ZoneId SeekerZone { get; init; }

    /// <summary>The agreed time; <c>null</c> when there is none yet, and then no item has a date.</summary>
    public Appointment? Time { get; init; }

    /// <summary>When it was agreed; <c>null</c> when not known. Nothing is due before that.</summary>
    public Instant? AgreedAt { get; init; }

    /// <summary>The place in person, as one would write it to somebody; <c>null</c> when not known.</summary>
    public string? Place { get; init; }

    /// <summary>The link of the video call; <c>null</c> when not known.</summary>
    public string? Link { get; init; }

    /// <summary>
    /// The number that is called; <c>null</c> when not known, and then one of the contact's own serves where the seeker calls.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>Who calls; <c>null</c> when not settled.</summary>
    public Caller? Caller { get; init; }

    /// <summary>How many open questions are written down; not negative.</summary>
    public int Questions { get; init; }

    /// <summary>The language of the list, as a tag: German for <c>de</c> and its regions, English otherwise.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What is done already, in any order.</summary>
    public ValueList<PreparationTask> Done { get; init; }
}
