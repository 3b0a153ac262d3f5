namespace InfoInterview.Rules;

/// <summary>
/// Where in what was checked a finding lies: the name of the part, such as <c>subject</c>, <c>body</c> or <c>template</c>, and the stretch
/// of that part's text.
/// </summary>
public readonly record struct TextLocation
{
    /// <summary>A stretch of the named part.</summary>
    /// <param name="part">The part's name.</param>
    /// <param name="span">The stretch of the part's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <c>null</c>.</exception>
    public TextLocation(string part, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(part);
        Part = part;
        Span = span;
    }

    /// <summary>The part's name.</summary>
    public string Part { get; }

    /// <summary>The stretch of the part's text.</summary>
    public TextSpan Span { get; }

    /// <summary>Such as <c>body[12..20)</c>.</summary>
    public override string ToString() => $"{Part}{Span}";
}
