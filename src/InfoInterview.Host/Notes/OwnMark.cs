using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Notes;

/// <summary>What the seeker can say of a line by hand, besides its themes and positions.</summary>
internal static class OwnMark
{
    public static ValueList<(string Name, string Words)> Kinds =>
    [
        ("takeaway", Spoken.Of("What I take away")),
        ("question", Spoken.Of("An open question")),
        ("confidence", Spoken.Of("Told in confidence: keep it back")),
        ("for-me", Spoken.Of("For me alone: keep it back")),
        ("skill", Spoken.Of("A skill that is needed")),
        ("resource", Spoken.Of("Something to read or use")),
        ("referral", Spoken.Of("Somebody to talk to")),
        ("employer", Spoken.Of("An employer worth a look")),
        ("avenue", Spoken.Of("A way I had not thought of")),
        ("wording", Spoken.Of("Wording for résumé and letters")),
        ("goal-for", Spoken.Of("Speaks for a goal or belief of mine")),
        ("goal-doubt", Spoken.Of("Puts a goal or belief of mine in doubt")),
        ("goal-against", Spoken.Of("Speaks against a goal or belief of mine")),
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
