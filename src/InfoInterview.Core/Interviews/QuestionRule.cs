using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// A built-in rule over questions. The reviewer reads a question once for all of them; asked alone, a rule has it read for
/// itself.
/// </summary>
internal abstract class QuestionRule : IRule<QuestionDraft>
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Reports what the rule sees in a question that was read.</summary>
    public abstract void Check(scoped QuestionReading question, ref FindingCollector findings);

    public void Check(QuestionDraft subject, ref FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(subject);
        QuestionReader.Review(subject, [this], ref findings);
    }
}
