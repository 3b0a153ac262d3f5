using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Notes;

/// <summary>What the seeker can say of a line by hand, besides its themes and positions.</summary>
internal static class OwnMark
{
    public static ValueList<(string Name, string Words)> Kinds { get; } =
    [
        ("takeaway", "What I take away"),
        ("question", "An open question"),
        ("confidence", "Told in confidence: keep it back"),
        ("for-me", "For me alone: keep it back"),
        ("skill", "A skill that is needed"),
        ("resource", "Something to read or use"),
        ("referral", "Somebody to talk to"),
        ("employer", "An employer worth a look"),
        ("avenue", "A way I had not thought of"),
        ("wording", "Wording for résumé and letters"),
        ("goal-for", "Speaks for a goal or belief of mine"),
        ("goal-doubt", "Puts a goal or belief of mine in doubt"),
        ("goal-against", "Speaks against a goal or belief of mine"),
    ];

    /// <summary>The mark; <c>null</c> when there is no such kind.</summary>
    public static NoteMark? Of(string? kind, string name, TextSpan span, Voice voice)
    {
        NoteMark? mark = kind switch
        {
            "takeaway" => new NoteMark.Takeaway { Span = span },
            "question" => new NoteMark.OpenQuestion { Span = span },
            "confidence" => new NoteMark.Confidential { Span = span, Level = Confidentiality.InConfidence },
            "for-me" => new NoteMark.Confidential { Span = span, Level = Confidentiality.PrivateToMe },
            "skill" => new NoteMark.Skill { Span = span, Name = name },
            "resource" => new NoteMark.Resource { Span = span, Name = name },
            "referral" => new NoteMark.Referral { Span = span, Name = name },
            "employer" => new NoteMark.Employer { Span = span, Name = name },
            "avenue" => new NoteMark.Avenue { Span = span, Name = name },
            "wording" => new NoteMark.Phrase { Span = span, Words = name },
            "goal-for" => new NoteMark.Goal { Span = span, Name = name, Effect = GoalEffect.Confirms },
            "goal-doubt" => new NoteMark.Goal { Span = span, Name = name, Effect = GoalEffect.Shakes },
            "goal-against" => new NoteMark.Goal { Span = span, Name = name, Effect = GoalEffect.Contradicts },
            _ => null,
        };
        return mark is null ? null : mark with { Voice = voice, State = MarkState.Confirmed };
    }
}
