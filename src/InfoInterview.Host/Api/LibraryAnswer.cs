namespace InfoInterview.Host.Api;

/// <summary>Says of a route which documents of the library it takes and gives, in the library's own JSON form.</summary>
internal sealed record LibraryAnswer
{
    /// <summary>The names of the schemas of which one is taken; empty when none is.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];

    /// <summary>The names of the schemas of which one is given; empty when none is.</summary>
    public IReadOnlyList<string> Gives { get; init; } = [];
}
