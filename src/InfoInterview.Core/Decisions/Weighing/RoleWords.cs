namespace InfoInterview.Decisions.Weighing;

/// <summary>
/// What a role tells of where somebody stands: a few words that are certain, in English and German. Whatever is said by the
/// seeker comes first.
/// </summary>
internal static class RoleWords
{
    /// <summary>Of several words of an entry all have to stand in the role.</summary>
    private static readonly (Vantage Vantage, HashSet<string>[] Words)[] Table =
    [
        (Vantage.Left,
            Folded("former", "formerly", "ex", "ehemalig", "ehemalige", "ehemaliger", "ehemals", "früher", "frühere", "früherer")),
        (Vantage.FirstYear, Folded(
            "trainee", "apprentice", "intern", "first year", "in training", "Auszubildende", "Auszubildender", "Azubi", "Lehrling",
            "Praktikant", "Praktikantin", "Berufsanfänger", "Berufsanfängerin", "Berufseinsteiger", "Berufseinsteigerin", "Volontär",
            "Volontärin", "Referendar", "Referendarin")),
        (Vantage.Hires, Folded(
            "recruiter", "recruiting", "recruitment", "hiring", "human resources", "HR", "talent acquisition", "Personalabteilung",
            "Personalleiter", "Personalleiterin", "Personalreferent", "Personalreferentin", "Recruiterin")),
        (Vantage.OtherSide, Folded(
            "vendor", "supplier", "sales", "Vertrieb", "Vertriebler", "Vertrieblerin", "Außendienst", "Lieferant", "Lieferantin")),
    ];

    /// <summary>The vantage that a role tells; doing the work when it tells no other, and <c>null</c> without a role.</summary>
    /// <param name="role">The words of the role.</param>
    /// <param name="own">The words of the path itself: on a path in sales, a salesman does the work.</param>
    public static Vantage? VantageOf(HashSet<string> role, HashSet<string> own)
    {
        foreach (var (vantage, entries) in Table)
        {
            if (Array.Exists(entries, words => words.IsSubsetOf(role) && !words.IsSubsetOf(own))) return vantage;
        }

        return role.Count > 0 ? Vantage.DoesTheWork : null;
    }

    private static HashSet<string>[] Folded(params string[] entries) => Array.ConvertAll(entries, entry => PathWords.In(entry));
}
