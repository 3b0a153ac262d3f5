using System.Collections.Frozen;

namespace InfoInterview.Interviews;

/// <summary>
/// Tells whether a field names a person instead of a field: "UX designer", "nurses". "How did you find your way into nurses" is
/// nothing that anybody says, and such a field is as good as unknown.
/// </summary>
internal static class PersonNoun
{
    private static readonly FrozenSet<string> Nouns = (
        "accountant actuary administrator adviser advisor agent analyst animator apprentice architect assistant attorney auditor banker "
        + "bookkeeper broker builder buyer carpenter caseworker chef clerk coach consultant controller cook coordinator counselor "
        + "curator designer developer director doctor driver editor engineer executive farmer firefighter founder illustrator "
        + "inspector instructor interpreter judge lawyer lead leader lecturer manager marketer mechanic midwife nurse officer operator "
        + "owner paralegal paramedic photographer pilot planner plumber producer professor programmer recruiter reporter researcher "
        + "practitioner surgeon gp student intern trainee tester entrepreneur freelancer "
        + "ceo cto cfo coo vp chief carer caregiver salesperson "
        + "salesman saleswoman craftsman craftsperson tradesperson therapist "
        + "scientist supervisor surveyor teacher trader trainer translator tutor underwriter welder worker writer")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>German words for people, as stems: "-in" and "-innen" may follow.</summary>
    private static readonly FrozenSet<string> GermanNouns = (
        "arzt ärzt anwält anwalt architekt assistent bäcker berater "
        + "bibliothekar buchhalter chef designer direktor dozent elektriker entwickler "
        + "erzieher forscher fotograf förster gärtner geschäftsführer gründer handwerker ingenieur informatiker inhaber journalist köch "
        + "lehrer leiter lektor maler manager mechaniker mechatroniker metzger "
        + "notar optiker pfleger pilot planer praktikant produzent professor "
        + "programmierer redakteur richter schauspieler schneider schreiner schriftsteller "
        + "student techniker therapeut tischler trainer übersetzer "
        + "unternehmer verkäufer verwalter volontär vorstand wissenschaftler "
        + "zimmerer hebamme kauffrau kaufmann krankenschwester fachkraft "
        + "sachbearbeiter referent berufsberater steuerberater makler händler fahrer")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of a German compound that names a person whatever stands before it.</summary>
    private static readonly string[] GermanEnds =
        ["pfleger", "ingenieur", "lehrer", "berater", "entwickler", "leiter", "techniker", "arbeiter", "forscher", "designer", "manager",
            "anwalt", "anwält", "arzt", "ärzt", "mechaniker", "planer", "redakteur", "führer", "macher", "wissenschaftler", "therapeut",
            "händler", "verkäufer", "kauffrau", "kaufmann", "kauffrauen", "kaufleute", "schwester", "assistent"];

    private static readonly string[] GermanForms = ["innen", "in", "en", "n", "e", "s"];

    private static readonly string[] Ends = ["ist", "ician", "arian"];

    /// <summary>What ends like a person and names a field or a kind.</summary>
    private static readonly FrozenSet<string> NoPeople =
        new[] { "humanitarian", "agrarian" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Cuts =
        [" of ", " in ", " at ", " for ", " with ", " and ", " für ", " bei ", " im ", " und ", ",", "/", " ("];

    private static readonly FrozenSet<string> Ranks =
        new[] { "I", "II", "III", "IV", "V" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word that a phrase is about names a person.</summary>
    public static bool IsHeadOf(string phrase)
    {
        var end = phrase.Length;
        foreach (var cut in Cuts)
        {
            if (phrase.IndexOf(cut, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end) end = at;
        }

        var head = phrase[..end].TrimEnd();
        var word = head[(head.LastIndexOf(' ') + 1)..];
        if (Ranks.Contains(word) && head.Length > word.Length)
        {
            head = head[..^word.Length].TrimEnd();
            word = head[(head.LastIndexOf(' ') + 1)..];
        }

        return IsPerson(word) || IsGermanPerson(word) || (word.EndsWith('s') && IsPerson(word[..^1]));
    }

    private static bool IsPerson(string word) =>
        !NoPeople.Contains(word) && (Nouns.Contains(word)
            || (word.Length > 5 && Array.Exists(Ends, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase))));

    private static bool IsGermanPerson(string word) =>
        IsGermanStem(word) || Array.Exists(
            GermanForms, form => word.Length > form.Length + 3 && word.EndsWith(form, StringComparison.OrdinalIgnoreCase)
                && IsGermanStem(word[..^form.Length]));

    private static bool IsGermanStem(string word) =>
        GermanNouns.Contains(word) || Array.Exists(GermanEnds, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
