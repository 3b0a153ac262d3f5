using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// A highlighted stretch of a note's text and what it means. One stretch may bear several marks. Equal when all parts are equal;
/// the cases are a closed set. A mark counts only when the seeker has confirmed it (G6.2, G6.4, G6.5).
/// </summary>
public abstract record NoteMark
{
    private NoteMark()
    {
    }

    /// <summary>The evidence: the stretch of the note's text, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whose word it is.</summary>
    public Voice Voice { get; init; }

    /// <summary>Whether it was proposed, confirmed or refused; proposed unless said otherwise.</summary>
    public MarkState State { get; init; }

    /// <summary>Whether the other says the same of the same stretch, whoever said it and whatever was decided.</summary>
    /// <param name="other">The mark to compare with.</param>
    /// <returns><c>true</c> when the two differ in nothing but voice and state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <c>null</c>.</exception>
    public bool MeansSameAs(NoteMark other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (this with { Voice = other.Voice, State = other.State }).Equals(other);
    }

    /// <summary>The stretch speaks of a theme or sub-theme.</summary>
    public sealed record Tag : NoteMark
    {
        /// <summary>The theme.</summary>
        public required ThemeId Theme { get; init; }
    }

    /// <summary>The stretch says that a skill is needed or used.</summary>
    public sealed record Skill : NoteMark
    {
        /// <summary>The skill's name; compared without regard to letter case and spaces.</summary>
        public required string Name { get; init; }
    }

    /// <summary>The stretch takes a position on a topic.</summary>
    public sealed record Stance : NoteMark
    {
        /// <summary>
        /// What people may disagree about, such as "Is a master's degree needed?"; compared without regard to letter case and
        /// spaces.
        /// </summary>
        public required string Topic { get; init; }

        /// <summary>The position, such as "yes"; compared likewise.</summary>
        public required string Position { get; init; }

        /// <summary>The position in free words; <c>null</c> when the evidence says it all.</summary>
        public string? Wording { get; init; }
    }

    /// <summary>The stretch names something to read, watch, join or use.</summary>
    public sealed record Resource : NoteMark
    {
        /// <summary>What it is called.</summary>
        public required string Name { get; init; }
    }

    /// <summary>The stretch names somebody to talk to (G4.7).</summary>
    public sealed record Referral : NoteMark
    {
        /// <summary>The name, as it was noted.</summary>
        public required string Name { get; init; }
    }

    /// <summary>The stretch is a question that is still open, for the next talk.</summary>
    public sealed record OpenQuestion : NoteMark
    {
        /// <summary>What it is about; <c>null</c> when not said.</summary>
        public QuestionTheme? Theme { get; init; }
    }

    /// <summary>The stretch is what the seeker takes away from the talk (G6.1).</summary>
    public sealed record Takeaway : NoteMark
    {
    }

    /// <summary>The stretch speaks for or against a goal of the seeker.</summary>
    public sealed record Goal : NoteMark
    {
        /// <summary>The goal, in the seeker's words; compared without regard to letter case and spaces.</summary>
        public required string Name { get; init; }

        /// <summary>What it does to the goal.</summary>
        public required GoalEffect Effect { get; init; }
    }

    /// <summary>The stretch names a way that the seeker had not thought of.</summary>
    public sealed record Avenue : NoteMark
    {
        /// <summary>What it is called.</summary>
        public required string Name { get; init; }
    }

    /// <summary>The stretch names an organization that is worth a look.</summary>
    public sealed record Employer : NoteMark
    {
        /// <summary>What it is called.</summary>
        public required string Name { get; init; }
    }

    /// <summary>The stretch is a way of putting it that serves a résumé or a letter (G6.6).</summary>
    public sealed record Phrase : NoteMark
    {
        /// <summary>The words to use; compared without regard to letter case and spaces.</summary>
        public required string Words { get; init; }
    }

    /// <summary>
    /// The stretch is more confidential than its note, and stays behind where the rest may go. While nobody has decided, what was proposed
    /// stays behind as well; what was refused goes along (G2.5).
    /// </summary>
    public sealed record Confidential : NoteMark
    {
        /// <summary>How confidential the stretch is.</summary>
        public required Confidentiality Level { get; init; }
    }

    /// <summary>
    /// A mark of a kind that a newer version of this library has written. It counts for nothing and cannot be decided about; it
    /// is kept and passed on.
    /// </summary>
    public sealed record Unknown : NoteMark
    {
        /// <summary>What the newer version calls the kind.</summary>
        public required string Kind { get; init; }

        /// <summary>The whole mark as it was read, its stretch and its state included.</summary>
        public required string Content { get; init; }
    }
}
