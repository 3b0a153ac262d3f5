using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>One case of a rule check.</summary>
/// <param name="Subject">What the rule looks at.</param>
/// <param name="Speaks">Whether the rule is to speak.</param>
/// <param name="At">The stretch of text at which it is to point; <c>null</c> for any.</param>
/// <param name="Severity">The weight that it is to have; <c>null</c> for any.</param>
internal sealed record RuleCase<T>(T Subject, bool Speaks, string? At = null, Severity? Severity = null);
