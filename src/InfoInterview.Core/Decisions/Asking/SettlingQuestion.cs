using InfoInterview.People;

namespace InfoInterview.Decisions;

/// <summary>
/// A question that would settle much, to whom, and why. Equal when all parts are equal (G4.4, G4.5).
/// </summary>
public sealed record SettlingQuestion
{
    /// <summary>The path.</summary>
    public required PathId Path { get; init; }

    /// <summary>The belief that it would settle.</summary>
    public required BeliefId Belief { get; init; }

    /// <summary>The question, ready to be asked.</summary>
    public required string Question { get; init; }

    /// <summary>Its id in the bank; <c>null</c> when the bank has none that serves, and the words are made for the belief.</summary>
    public string? BankId { get; init; }

    /// <summary>Whom to ask; <c>null</c> when none of the contacts can tell, and then <see cref="Kind"/> or
    /// <see cref="Vantage"/> says whom to look for.</summary>
    public Contact? Whom { get; init; }

    /// <summary>The kind of person; <c>null</c> when it is told by the vantage alone.</summary>
    public PersonKind? Kind { get; init; }

    /// <summary>From where such a person sees the path; <c>null</c> when it is told by the kind alone.</summary>
    public Vantage? Vantage { get; init; }

    /// <summary>How much it would help: <see cref="BeliefReading.Need"/>.</summary>
    public required int Need { get; init; }

    /// <summary>Why this question and why this person, in two or three sentences.</summary>
    public required string Reason { get; init; }
}
