using System.Collections.Immutable;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>The built-in rules over questions, in the order in which they speak (G4.4).</summary>
public static class QuestionRules
{
    internal static readonly ImmutableArray<QuestionRule> Table =
    [
        new OpenQuestionRule(),
        new NeutralQuestionRule(),
        new OneQuestionRule(),
        new NoJobQuestionRule(),
        new PrivateMattersRule(),
        new PublicPagesRule(),
        new ShortQuestionRule(),
        new TactfulQuestionRule(),
    ];

    /// <summary>Every built-in question rule.</summary>
    public static ValueList<IRule<QuestionSubject>> All { get; } = Table.Select(rule => (IRule<QuestionSubject>)rule).ToValueList();
}
