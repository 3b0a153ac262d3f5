namespace InfoInterview.Outreach;

/// <summary>
/// The tones of the built-in library. A host's own library may use any other word of lower-case letters, digits and hyphens.
/// </summary>
public static class Tones
{
    /// <summary>Reserved: for a first letter to somebody of rank.</summary>
    public const string Formal = "formal";

    /// <summary>Friendly and plain; the one that is taken when no other is asked for.</summary>
    public const string Warm = "warm";

    /// <summary>As few sentences as courtesy allows.</summary>
    public const string Brief = "brief";

    /// <summary>The built-in tones, the usual one first.</summary>
    public static ValueList<string> All { get; } = [Warm, Formal, Brief];
}
