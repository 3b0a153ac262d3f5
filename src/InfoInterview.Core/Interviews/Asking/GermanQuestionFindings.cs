using InfoInterview.Rules;

namespace InfoInterview.Interviews.Asking;

/// <summary>What the rules say of a German question, in German; they address the asker as Sie.</summary>
internal static class GermanQuestionFindings
{
    public static FindingPhrases Phrases { get; } = FindingPhrases.Embedded("InfoInterview.Interviews.Asking.de.findings");
}
