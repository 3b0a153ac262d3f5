namespace InfoInterview.Scheduling;

/// <summary>
/// The figures behind blocks of messages. The guide says that the most valuable contacts come first and leaves the weights open
/// (G8.2); these are ours, to be changed here and nowhere else. Equal when all figures are equal.
/// </summary>
public sealed record BatchPolicy
{
    /// <summary>Our figures.</summary>
    public static BatchPolicy Default { get; } = new();

    /// <summary>The most minutes in one block; a message that takes longer has a block of its own.</summary>
    public int BlockMinutes { get; init; } = 90;

    /// <summary>What an introduction weighs.</summary>
    public int Referred { get; init; } = 5;

    /// <summary>What a position weighs that the seeker aims for.</summary>
    public int HoldsWantedRole { get; init; } = 4;

    /// <summary>What an organization weighs that the seeker is interested in.</summary>
    public int AtWantedOrganization { get; init; } = 3;

    /// <summary>What the same school weighs.</summary>
    public int SameSchool { get; init; } = 3;

    /// <summary>What the same field weighs.</summary>
    public int SameField { get; init; } = 2;

    /// <summary>What a sign weighs.</summary>
    /// <param name="sign">What speaks for writing to somebody early (G8.2).</param>
    /// <returns>Points; they add up over all signs of a contact.</returns>
    public int WeightOf(ContactSign sign) => sign switch
    {
        ContactSign.Referred => Referred,
        ContactSign.HoldsWantedRole => HoldsWantedRole,
        ContactSign.AtWantedOrganization => AtWantedOrganization,
        ContactSign.SameSchool => SameSchool,
        _ => SameField,
    };
}
