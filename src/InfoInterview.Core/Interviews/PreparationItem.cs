using InfoInterview.Rules;
using InfoInterview.Time;

namespace InfoInterview.Interviews;

/// <summary>One thing to prepare: what, by when, and why. Equal when all parts are equal (G5.2, G5.3).</summary>
public sealed record PreparationItem
{
    /// <summary>What it is.</summary>
    public required PreparationTask Task { get; init; }

    /// <summary>What to do, as one sentence that names what is known.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// When it is done; <c>null</c> while no time is agreed. It lies in the past only when <see cref="Status"/> says that it is
    /// past due.
    /// </summary>
    public TimeWindow? Window { get; init; }

    /// <summary>Where the moment of asking lies in the window; <c>null</c> while there is none, and once it is done.</summary>
    public WindowStatus? Status { get; init; }

    /// <summary>What it is made of, a tick each; empty for what is one thing.</summary>
    public ValueList<PreparationPart> Parts { get; init; }

    /// <summary>Whether it is done; a card is when all its parts are.</summary>
    public required bool IsDone { get; init; }

    /// <summary>The rule that asks for it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Why, as one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Such as "Read their public profile: due Mon 14 September (II436)".</summary>
    public override string ToString() =>
        $"{Text} {(IsDone ? "Done" : Window is null ? "No date yet" : When(Window))} ({Rule.Id}).";

    private string When(TimeWindow window) => Status >= WindowStatus.PastDue ? $"Overdue, was {window}" : Capital(window.ToString());

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
