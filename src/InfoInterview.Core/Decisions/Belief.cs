using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// Something that the seeker believes of a path, and that talks may uphold or overturn. Equal when all parts are equal (G6.5).
/// </summary>
/// <remarks>
/// Three kinds of marks in notes bear on it: a goal that is called by the words of the belief, a position on its topic, and a tag
/// with one of its themes. Only confirmed marks count.
/// </remarks>
public sealed record Belief
{
    private readonly string statement = "";

    /// <summary>Tells this belief from others.</summary>
    public required BeliefId Id { get; init; }

    /// <summary>The path of which it is believed.</summary>
    public required PathId Path { get; init; }

    /// <summary>What it is about.</summary>
    public required Matter Matter { get; init; }

    /// <summary>
    /// The belief as one sentence that is true or not, such as "One works every other weekend"; not blank. A
    /// <see cref="NoteMark.Goal"/> of that name bears on it.
    /// </summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Statement
    {
        get => statement;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            statement = value.Trim();
        }
    }

    /// <summary>How sure the seeker was at the beginning.</summary>
    public Sureness Sureness { get; init; }

    /// <summary>How much it counts; some, unless said otherwise.</summary>
    public Importance Importance { get; init; } = Importance.Some;

    /// <summary>What it would mean for the path if it is true.</summary>
    public Bearing Bearing { get; init; }

    /// <summary>The topic of <see cref="NoteMark.Stance"/> that bears on it; <c>null</c> when none does.</summary>
    public string? Topic { get; init; }

    /// <summary>The position on the topic that upholds it, every other speaking against it; <c>null</c> means "yes".</summary>
    public string? Position { get; init; }

    /// <summary>The themes that uphold it wherever they are tagged, their sub-themes included; may be empty.</summary>
    public ValueList<ThemeId> UpheldBy { get; init; }

    /// <summary>The themes that speak against it, likewise; may be empty.</summary>
    public ValueList<ThemeId> OverturnedBy { get; init; }
}
