namespace InfoInterview.Host.Api;

/// <summary>What a person says of a column.</summary>
internal sealed record ColumnSaid
{
    public string? Name { get; init; }

    /// <summary>Such as <c>email</c>, <c>role</c> or <c>unused</c>.</summary>
    public string? Meaning { get; init; }
}
