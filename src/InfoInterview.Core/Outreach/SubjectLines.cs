using InfoInterview.Outreach.Subjects;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>Proposes the subject line of a request: clear, concise, recognisable (G3.4). English.</summary>
public static class SubjectLines
{
    /// <summary>How many characters of a subject a phone shows, about.</summary>
    public const int MaxLength = 60;

    private static readonly MessageReviewer Reviewer = new();

    /// <summary>
    /// The five patterns for these two people, best first: those that fit a phone and raise no finding, and among them the more
    /// personal. A pattern whose facts are not known is left out.
    /// </summary>
    /// <param name="seeker">Who writes.</param>
    /// <param name="contact">To whom.</param>
    /// <param name="ask">What for.</param>
    /// <returns>At most five, one for each pattern, with what the rules say about it (G3.4).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeker"/>, <paramref name="contact"/> or <paramref name="ask"/> is
    /// <c>null</c>.</exception>
    public static ValueList<SubjectProposal> Propose(Seeker seeker, Contact contact, Ask ask)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(ask);
        var facts = new SubjectFacts(seeker, contact, ask);
        return Enum.GetValues<SubjectPattern>()
            .Select(pattern => Of(pattern, facts))
            .OfType<SubjectProposal>()
            .OrderBy(proposal => proposal.IsTooLong || !proposal.Findings.IsEmpty)
            .ThenBy(proposal => proposal.Pattern)
            .ToValueList();
    }

    private static SubjectProposal? Of(SubjectPattern pattern, SubjectFacts facts)
    {
        var wordings = facts.Wordings(pattern);
        if (wordings.Length == 0) return null;
        var text = Array.Find(wordings, wording => wording.Length <= MaxLength) ?? wordings[^1];
        return new SubjectProposal { Pattern = pattern, Text = text, Reason = Reason(pattern), Findings = Findings(text) };
    }

    /// <summary>The findings that lie in the subject; what the rules miss in the empty text below it does not count.</summary>
    private static ValueList<Finding> Findings(string subject) => Reviewer.Review(new OutreachMessage { Subject = subject, Body = "" }).Findings
        .Where(finding => finding.Location is { Part: OutreachMessage.SubjectPart })
        .ToValueList();

    private static string Reason(SubjectPattern pattern) => pattern switch
    {
        SubjectPattern.Admiration => "It names something of theirs, so it can only be meant for them.",
        SubjectPattern.SeekingGuidance => "It says who you are and that you seek guidance, which many like to give.",
        SubjectPattern.ShortTalk => "It says how little time you ask for, and what about.",
        SubjectPattern.Role => "It says what you want to understand: their role.",
        _ => "It names their organization; less personal than something of their own.",
    };
}
