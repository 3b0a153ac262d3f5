namespace InfoInterview.Decisions;

/// <summary>
/// A path that the seeker weighs, such as "hospital nursing". Each stands by itself: what is said of one is never counted for
/// another. Equal when all parts are equal (G1.3, G6.5).
/// </summary>
public sealed record CareerPath
{
    private readonly string name = "";

    /// <summary>Tells this path from others.</summary>
    public required PathId Id { get; init; }

    /// <summary>What it is called, as it would stand in a heading; not blank.</summary>
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
    /// The sectors or fields whose people speak of this path, as they stand in the notes, whatever the letter case. When empty,
    /// the name of the path is the only one; the only path of a ledger without sectors has everybody.
    /// </summary>
    public ValueList<string> Fields { get; init; }

    /// <summary>The kinds of people whom the seeker would like to hear; may be empty.</summary>
    public ValueList<PersonKind> Kinds { get; init; }

    /// <summary>The vantages from which it should be seen; when empty, from every one.</summary>
    public ValueList<Vantage> Vantages { get; init; }
}
