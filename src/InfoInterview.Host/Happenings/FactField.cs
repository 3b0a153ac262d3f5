using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>One part of a fact as a field of the form.</summary>
internal sealed record FactField
{
    /// <summary>What only machines say, or what is known without asking.</summary>
    private static readonly string[] Unasked = ["by", "who", "meaning", "bounce", "isTheirs", "isAccepted", "decides", "about", "taken"];

    /// <summary>The name in the form, such as <c>answer.until</c>, and that of its problems.</summary>
    public required string Name { get; init; }

    public required FactPart Part { get; init; }

    public string Label => FactLabels.Of(Name);

    public string? Hint => FactLabels.HintFor(Name);

    /// <summary>The name of one part of the field, such as the zone of a time.</summary>
    public string Of(string detail) => $"{Name}.{detail}";

    /// <summary>Whether a person is asked for a part; the time of a cancellation is that of the conversation.</summary>
    public static bool IsAsked(FactPart part) => part.Shape switch
    {
        FactPartShape.Points or FactPartShape.Contact or FactPartShape.Fingerprint => false,
        FactPartShape.Appointment => part.IsNeeded,
        _ => !Unasked.Contains(part.Name, StringComparer.Ordinal),
    };
}
