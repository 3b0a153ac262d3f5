using InfoInterview.People.Names;

namespace InfoInterview.People;

/// <summary>
/// A person's titles as English says them before a name: "Dr." for "Frau Dr.", "Ms." for "Frau", nothing for "Hon." of somebody who is
/// no judge. Titles of
/// English itself stay as written.
/// </summary>
internal static class SpokenTitles
{
    private static readonly HashSet<string> Men =
        new(StringComparer.Ordinal) { "herr", "herrn", "hr", "monsieur", "m", "señor", "signor", "signore", "sig", "senhor", "dhr",
        "meneer", "herra" };

    private static readonly HashSet<string> Women = new(StringComparer.Ordinal)
    {
        "frau", "fräulein", "fru", "madame", "mme", "mlle", "mademoiselle", "señora", "sra", "señorita", "srta", "signora", "sigra",
            "signorina", "senhora", "mevr", "mevrouw", "mw", "rouva", "pani",
    };

    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal) { "mr", "mister", "mrs", "ms", "miss" };

    private static readonly HashSet<string> Doctors =
        new(StringComparer.Ordinal) { "dr", "doctor", "dra", "doctora", "docteur", "dott", "dottssa", "dottore", "dottoressa", "dr-ing",
        "dring" };

    private static readonly HashSet<string> Professors =
        new(StringComparer.Ordinal) { "prof", "professor", "profa", "profssa", "professeur", "univ-prof", "univprof" };

    private static readonly HashSet<string> Unsaid = new(StringComparer.Ordinal)
    {
        "hon", "honorable", "honourable", "rt", "ing", "dipl-ing", "diplomingenieur", "dipl-kfm", "dipl-kffr", "dipl-phys", "dipl-psych",
            "dipl-inf", "dipl-wirt-ing", "mag", "di", "bc", "mgr", "pd", "priv-doz",
        "ra", "rain", "komm-rat", "drs", "assoc", "asst", "adj", "univ",
    };

    /// <summary>The titles in English; empty when none is said.</summary>
    /// <param name="titles">As written.</param>
    /// <param name="role">What the person does: a judge is "Judge" where "Hon." was written.</param>
    public static string InEnglish(string titles, string? role = null)
    {
        var words = TitleWords.Spoken(titles).ToList();
        var isLearned = words.Exists(word => Professors.Contains(Bare(word)) || Doctors.Contains(Bare(word)));
        var said = new List<string>();
        foreach (var word in words)
        {
            var bare = Bare(word);
            if (Professors.Contains(bare)) Add(said, bare is "prof" or "professor" ? word : "Prof.");
            else if (Doctors.Contains(bare)) Add(said, bare is "dr" or "doctor" ? word : "Dr.");
            else if (Men.Contains(bare) || Women.Contains(bare)) Add(said, isLearned ? null : Men.Contains(bare) ? "Mr." : "Ms.");
            else if (Plain.Contains(bare)) Add(said, isLearned ? null : word);
            else if (bare is "hon" or "honorable" or "honourable" && Bench(role) is { } judge) Add(said, judge);
            else if (!Unsaid.Contains(bare)) said.Add(word);
        }

        return string.Join(' ', said);
    }

    private static void Add(List<string> said, string? title)
    {
        if (title is not null && !said.Contains(title, StringComparer.Ordinal)) said.Add(title);
    }

    private static string? Bench(string? role) => role is null ? null
        : role.Contains("justice", StringComparison.OrdinalIgnoreCase) ? "Justice"
        : role.Contains("judge", StringComparison.OrdinalIgnoreCase) || role.Contains("magistrate", StringComparison.OrdinalIgnoreCase)
            ? "Judge"
        : null;

    private static string Bare(string word) => word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}
