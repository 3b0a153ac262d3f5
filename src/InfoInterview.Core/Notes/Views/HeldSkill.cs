using NodaTime;

namespace InfoInterview.Notes;

/// <summary>A skill that the seeker has, with what shows it. Equal when all parts are equal (G6.5).</summary>
public sealed record HeldSkill
{
    /// <summary>The skill's name; compared without regard to letter case and blanks.</summary>
    public required string Name { get; init; }

    /// <summary>What else people call it, such as "Excel" beside "Microsoft Excel"; may be empty.</summary>
    public ValueList<string> AlsoCalled { get; init; }

    /// <summary>
    /// What shows it: a piece of work, a certificate, a result. <c>null</c> when there is nothing to show yet, and then the
    /// skill is claimed and not held.
    /// </summary>
    public string? ShownBy { get; init; }

    /// <summary>When it was last used; <c>null</c> when not said, and then it counts as fresh.</summary>
    public LocalDate? LastUsed { get; init; }
}
