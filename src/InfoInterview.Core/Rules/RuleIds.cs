namespace InfoInterview.Rules;

/// <summary>The ids of the built-in rules, for settings and tests. An id is never used again for another rule.</summary>
public static class RuleIds
{
}
