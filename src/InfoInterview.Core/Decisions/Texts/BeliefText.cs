using InfoInterview.Notes;

namespace InfoInterview.Decisions.Texts;

/// <summary>Says why a belief stands as it does.</summary>
internal static class BeliefText
{
    public static string Reason(BeliefReading reading, LedgerTexts texts)
    {
        var (upheld, opposed, both) = (reading.For, reading.Against, reading.Both);
        switch (reading.Standing)
        {
            case BeliefStanding.Unheard: return texts.Unheard;
            case BeliefStanding.AtSecondHand:
                var heard = reading.Voices.Where(voice => voice.Side != BeliefSide.None).Select(voice => voice.Who).ToValueList();
                return heard.IsEmpty ? texts.OwnImpressionOnly : texts.SecondHandOnly(Names(heard, texts));
            case BeliefStanding.Contested:
                return texts.Contested(Names(upheld, texts), Names(opposed, texts), both.IsEmpty ? null : Names(both, texts));
            case BeliefStanding.Mixed:
                var others = upheld.IsEmpty ? opposed : upheld;
                return texts.Mixed(Names(both, texts), others.IsEmpty ? null : Names(others, texts), !upheld.IsEmpty);
            default:
                var people = upheld.IsEmpty ? opposed : upheld;
                return texts.Agree(
                    !upheld.IsEmpty, people.Count, reading.Standing == BeliefStanding.SharedByFew, Names(people, texts), reading.OneHouse);
        }
    }

    public static ValueList<string> Points(BeliefReading reading, LedgerTexts texts) =>
    [
        texts.Began(reading.Belief.Sureness),
        .. reading.Voices.Select(voice => texts.Moved(Person(voice.Who, texts), voice.Evidence[0].Day, voice)),
        texts.Together(reading.Points, reading.Leaning),
    ];

    /// <summary>The name, with what is known of role, stage and sector.</summary>
    public static string Person(Interviewee who, LedgerTexts texts)
    {
        string?[] known = [who.Role, who.Stage is { } stage ? texts.Stage(stage) : null, who.Sector];
        var said = string.Join(", ", known.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => LooseText.Tidy(part!)));
        return said.Length == 0 ? who.Name : $"{who.Name} ({said})";
    }

    public static string Names(IEnumerable<Interviewee> people, LedgerTexts texts) =>
        texts.List([.. people.Select(person => person.Name)]);
}
