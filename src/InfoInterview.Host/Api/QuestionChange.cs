namespace InfoInterview.Host.Api;

/// <summary>A change to the questions of a plan.</summary>
internal sealed record QuestionChange
{
    /// <summary>
    /// <c>add</c> a question of one's own, <c>move</c> one to another place of its part, <c>remove</c> one, or <c>replace</c> it by one
    /// of its
    /// alternatives.
    /// </summary>
    public string? Change { get; init; }

    /// <summary>The key of the question; none to add one.</summary>
    public string? Key { get; init; }

    /// <summary>The key of the one that takes its place.</summary>
    public string? By { get; init; }

    /// <summary>The new place within its part, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The words of one's own question.</summary>
    public string? Text { get; init; }

    /// <summary>The id of the part of the talk in which it is asked.</summary>
    public string? Phase { get; init; }

    /// <summary>How long the answer takes.</summary>
    public int? Minutes { get; init; }
}
