using InfoInterview.Rules;

namespace InfoInterview.Templates;

/// <summary>A place in a person's own template that waits for a value. Equal when all parts are equal.</summary>
public sealed record BracketPlaceholder
{
    /// <summary>Where it stands in the given text, brackets included, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands there, brackets included.</summary>
    public required string Text { get; init; }

    /// <summary>The proposed name, such as <c>contact.first_name</c>; <c>null</c> when it is not clear and a person has to say.</summary>
    public string? Field { get; init; }

    /// <summary>Such as "[Your Name] is seeker.full_name".</summary>
    public override string ToString() => Field is null ? $"{Text} is not clear" : $"{Text} is {Field}";
}
