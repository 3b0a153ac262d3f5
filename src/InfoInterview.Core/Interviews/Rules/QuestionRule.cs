using InfoInterview.Interviews.Asking;
using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>A built-in rule over questions. It speaks where the question could be read, and asked alone answers as in a review.</summary>
internal abstract class QuestionRule : IRule<QuestionSubject>
{
    public abstract RuleDescriptor Descriptor { get; }

    public bool AppliesTo(QuestionSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.IsRead;
    }

    public ValueList<Finding> Check(QuestionSubject subject)
    {
        if (!AppliesTo(subject)) return [];
        var findings = new FindingCollector(RuleSettings.Default);
        Look(subject, ref findings);
        var found = findings.ToFindings();
        // A German question is judged in German.
        return found.IsEmpty || !LanguageTag.IsGerman(subject.Draft.Language) ? found
            : found.Select(GermanQuestionFindings.Phrases.Of).ToValueList();
    }

    /// <summary>Reports what the rule sees in a question that was read.</summary>
    protected abstract void Look(QuestionSubject question, ref FindingCollector findings);
}
