namespace InfoInterview.People;

/// <summary>
/// A title that has a greeting of its own in a language, such as "Frau" in German. Equal when both parts are equal.
/// </summary>
public sealed record Honorific
{
    /// <summary>The title as people write it in any language, lower case and without full stops: "frau", "ms", "mrs".</summary>
    public required ValueList<string> Titles { get; init; }

    /// <summary>
    /// The greeting with <c>{title}</c> for the titles that are left, <c>{given}</c>, <c>{family}</c> and <c>{full}</c>: "Sehr geehrte
    /// Frau {title} {family}".
    /// </summary>
    public required string Greeting { get; init; }
}
