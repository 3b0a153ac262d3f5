using InfoInterview.Interviews;

namespace InfoInterview.Host.Api;

/// <summary>One part of a talk.</summary>
internal sealed record PhaseAnswer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Purpose { get; init; }

    /// <summary>After so many minutes it begins.</summary>
    public required int StartsAfter { get; init; }

    public required int Minutes { get; init; }

    /// <summary>The fewest minutes that it can have here.</summary>
    public required int Least { get; init; }

    /// <summary>The most minutes that it can have here.</summary>
    public required int Most { get; init; }

    public static PhaseAnswer Of(AgendaPhase phase, Agenda agenda)
    {
        var limits = agenda.LimitsOf(phase.Phase.Id);
        return new PhaseAnswer
        {
            Id = phase.Phase.Id,
            Name = phase.Phase.Name,
            Purpose = phase.Phase.Purpose,
            StartsAfter = phase.StartsAfter,
            Minutes = phase.Minutes,
            Least = limits.Least,
            Most = limits.Most,
        };
    }
}
