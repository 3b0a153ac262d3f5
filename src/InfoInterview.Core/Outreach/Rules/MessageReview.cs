using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>What the rules say about a message. Equal when findings and components are equal.</summary>
public sealed record MessageReview
{
    /// <summary>The findings, in the order of the rules and then of the text; empty when all is well.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>
    /// Which of the eight components of a request the message has, and where; a message of another purpose needs few of them (G3.2).
    /// </summary>
    public required ComponentChecklist Components { get; init; }

    /// <summary>What the findings come to: an error forbids sending, a warning asks for work.</summary>
    public Verdict Verdict
    {
        get
        {
            var verdict = Verdict.Ready;
            foreach (var finding in Findings)
            {
                var weight = finding.Severity switch
                {
                    Severity.Error => Verdict.DoNotSend,
                    Severity.Warning => Verdict.NeedsWork,
                    _ => Verdict.Ready,
                };
                if (weight > verdict) verdict = weight;
            }

            return verdict;
        }
    }
}
