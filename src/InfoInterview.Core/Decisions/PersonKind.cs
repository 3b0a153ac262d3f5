namespace InfoInterview.Decisions;

/// <summary>
/// A kind of person whom the seeker would like to hear, such as "hospital nurse". Equal when all parts are equal (G4.5).
/// </summary>
public sealed record PersonKind
{
    private readonly string name = "";

    /// <summary>What one of them is called, without an article; not blank.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name
    {
        get => name;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            name = value.Trim();
        }
    }

    /// <summary>
    /// What several are called, such as "hospital nurses"; <c>null</c> leaves it to the language, which may have to do without.
    /// </summary>
    public string? Plural { get; init; }

    /// <summary>
    /// What tells one of them: any of these in the role, the sector or the organization, whatever the letter case. Of several
    /// words all have to stand there. When empty, the words of the name tell them.
    /// </summary>
    public ValueList<string> Words { get; init; }

    /// <summary>From where they see the path; it then needs no hearing of its own. <c>null</c> when that is not said.</summary>
    public Vantage? Vantage { get; init; }
}
