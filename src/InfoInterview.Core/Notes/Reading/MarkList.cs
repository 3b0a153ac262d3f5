using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>Gathers proposed marks; of two that mean the same thing by the same name the first stays.</summary>
internal sealed class MarkList
{
    private readonly List<MarkProposal> marks = [];
    private readonly HashSet<(Type Kind, string Name)> seen = [];

    public IReadOnlyList<MarkProposal> All => marks;

    public void Add(NoteMark mark, double certainty)
    {
        var name = mark switch
        {
            NoteMark.Skill skill => skill.Name,
            NoteMark.Referral referral => referral.Name,
            NoteMark.Resource resource => resource.Name,
            _ => mark.Span.ToString(),
        };
        if (seen.Add((mark.GetType(), name.ToUpperInvariant()))) marks.Add(new MarkProposal { Mark = mark, Certainty = certainty });
    }

    /// <summary>Whether a skill that is written down already shares a stretch.</summary>
    public bool HasSkillIn(TextSpan span)
    {
        for (var i = marks.Count - 1; i >= 0 && i >= marks.Count - 16; i--)
        {
            if (marks[i].Mark is NoteMark.Skill skill && skill.Span.Start < span.End && span.Start < skill.Span.End) return true;
        }

        return false;
    }

    public ValueList<MarkProposal> InOrder(double leastCertainty) =>
        marks.Where(proposal => proposal.Certainty >= leastCertainty).OrderBy(proposal => proposal.Mark.Span.Start).ToValueList();
}
