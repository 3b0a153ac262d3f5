using InfoInterview.Language;

namespace InfoInterview.Interviews.Probing;

/// <summary>The lexicon of spoken answers.</summary>
internal static class SpokenLexicon
{
    /// <summary>Its lists and phrases.</summary>
    public static WordLists Lists { get; } = WordLists.Embedded("InfoInterview.Interviews.Probing.en.lexicon");
}
