using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>What the rules say of a German message, in German; they address the writer as Sie.</summary>
internal static class GermanFindings
{
    public static FindingPhrases Phrases { get; } = FindingPhrases.Embedded("InfoInterview.Outreach.Reviewing.de.findings");
}
