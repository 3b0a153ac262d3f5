using System.Collections.Frozen;

namespace InfoInterview.People.Names;

/// <summary>
/// The titles that stand before names in many languages. Words that are common given names, such as Dean or Justice, are left out.
/// </summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> Titles = NameWords.Set(
        "mr", "mister", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "madam", "master", "messrs",
        "dr", "doctor", "drs", "prof", "professor", "profs", "assoc", "asst", "adj", "phdr", "judr", "mudr", "rndr", "thdr", "mvdr", "mgr", "bc", "doc", "inż", "hab",
        "rev", "revd", "reverend", "fr", "father", "sr", "sister", "br", "bro", "brother", "pastor", "deacon", "bishop", "archbishop", "cardinal", "canon", "msgr", "monsignor", "rabbi", "rebbetzin", "imam",
        "sheikh", "shaykh", "sheikha", "mufti", "ayatollah", "ven", "venerable", "swami", "elder", "chaplain", "cantor", "rt", "archdeacon",
        "hon", "honorable", "honourable", "judge", "sen", "senator", "rep", "representative", "congressman", "congresswoman", "gov", "governor", "mayor", "amb", "ambassador", "cllr", "councillor",
        "president", "chancellor", "provost", "minister", "attorney", "adv", "advocate", "atty", "nurse", "coach", "chef", "detective", "officer", "inspector", "constable",
        "capt", "captain", "col", "colonel", "lt", "lieutenant", "ltc", "ltcol", "maj", "gen", "general", "sgt", "sergeant", "ssgt", "msgt", "tsgt", "cpl", "corporal", "pvt", "cadet", "brig", "brigadier",
        "adm", "admiral", "radm", "vadm", "cdr", "cmdr", "commander", "commodore", "ens", "ensign", "lcdr", "cpt", "1lt", "2lt", "1sg",
            "sfc", "csm", "wo", "cwo", "maestro",
        "herr", "herrn", "frau", "fräulein", "hr", "fru", "ing", "dipl-ing", "dipl-kfm", "dipl-kffr", "dipl-phys", "dipl-psych",
            "dipl-inf", "dipl-wirt-ing", "dr-ing", "univ-prof", "priv-doz", "pd", "mag", "di", "komm-rat", "ra", "rain",
        "m", "mme", "mlle", "mmes", "monsieur", "madame", "mademoiselle", "docteur", "professeur", "maître", "me", "abbé", "père", "sœur", "soeur",
        "señor", "señora", "señorita", "srta", "sra", "doña", "dña", "dra", "lic", "licda", "lcda", "lcdo", "ldo", "lda", "mtro", "mtra", "arq", "profa", "ingra", "doctora", "doctor", "padre",
        "senhor", "senhora", "eng", "enga", "sor", "dom", "sig", "signor", "signore", "signora", "sigra", "signorina", "dott", "dottssa", "dottoressa", "dottore", "avv", "profssa", "arch", "geom", "rag", "cav", "onorevole",
        "dhr", "mevr", "mw", "mevrouw", "meneer", "ir", "herra", "rouva", "pani", "shri", "smt", "shrimati", "pandit", "ustad", "kumari", "sayın", "datuk", "dato", "datin", "tun", "haji", "hajji", "engr", "barr");

    /// <summary>What is said with a doctor's title and left out when the person is greeted: "Dr. med.", "Dr. h.c.".</summary>
    private static readonly FrozenSet<string> Qualifiers = NameWords.Set(
        "med", "phil", "rer", "nat", "jur", "iur", "hc", "h", "c", "mult", "habil", "pol", "oec", "ing", "vet", "dent", "theol", "sc", "techn", "agr", "soc", "publ", "paed", "psych", "pharm", "hum", "biol", "univ", "eh", "e", "math", "hab", "inż");

    private static readonly FrozenSet<string> Before = NameWords.Set("the", "rt", "right", "most", "very", "his", "her", "assoc", "asst", "associate", "assistant", "adjunct", "emeritus", "univ");

    private static readonly FrozenSet<string> Ennobled = NameWords.Set("rev", "revd", "reverend", "hon", "honorable", "honourable", "prof", "professor", "excellency", "honor", "honour", "rt", "very", "most", "right", "ven", "venerable");

    /// <summary>Titles that are a role as often: in a column of its own, "President" is what somebody works as.</summary>
    private static readonly FrozenSet<string> AlsoRoles = NameWords.Set(
        "master", "president", "chancellor", "provost", "minister", "attorney", "adv", "advocate", "nurse", "coach", "chef", "detective", "officer", "inspector", "constable", "judge", "governor", "mayor", "councillor", "commander", "chaplain", "cantor", "pastor", "canon", "deacon",
        "general", "rep", "representative", "eng", "ing", "arch", "lic", "arq", "mag", "di", "pd", "ra", "doc", "bc", "mgr", "gen", "adj", "assoc", "asst", "captain", "elder", "brother", "sister", "father", "swami", "maestro", "me", "m", "wo", "professor", "professeur", "doctor", "senator", "engr", "ir");

    /// <summary>Every title, in small letters.</summary>
    public static IEnumerable<string> All => Titles;

    /// <summary>How many of the first words are titles; at least one word is always left for the name.</summary>
    public static int Count(List<string> words)
    {
        var count = 0;
        while (count < words.Count - 1)
        {
            var word = words[count];
            if (!IsTitle(word) && !(count > 0 && IsQualifier(word)) && !IsBefore(words, count)) break;
            count++;
        }

        return count;
    }

    /// <summary>Whether all words of the text are titles or what is said with one, and the first is one.</summary>
    public static bool IsHonorific(string text, bool mayBeRole)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        var hasSure = false;
        for (var i = 0; i < words.Length; i++)
        {
            var bare = NameWords.Bare(words[i]);
            var isTitle = IsTitle(words[i]);
            if (!isTitle && !(i > 0 && IsQualifier(words[i])) && !Before.Contains(bare)) return false;
            hasSure |= isTitle && (mayBeRole || words[i].EndsWith('.') || !AlsoRoles.Contains(bare));
        }

        return hasSure;
    }

    /// <summary>The titles that one says in a greeting: each once, without what only tells the faculty.</summary>
    public static IEnumerable<string> Spoken(string titles)
    {
        string? last = null;
        foreach (var word in titles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "The" or "the" || (last is not null && IsQualifier(word)) || string.Equals(word, last, StringComparison.OrdinalIgnoreCase)) continue;
            yield return last = word;
        }
    }

    /// <summary>A title is written as one: "Dr", "Dr." or "DR.", not as the middle of a name in which it would be an initial.</summary>
    public static bool IsTitle(string word)
    {
        var bare = NameWords.Bare(word);
        if (bare is "m") return word is "M.";
        if (bare is "me") return word is "Me" or "Me.";
        if (bare is "di" or "pd" or "ra" or "wo") return word.All(letter => letter == '.' || char.IsUpper(letter));
        return Titles.Contains(bare) || bare.StartsWith("dipl-", StringComparison.Ordinal);
    }

    private static bool IsQualifier(string word) => char.IsLower(word[0]) && Qualifiers.Contains(NameWords.Bare(word));

    private static bool IsBefore(List<string> words, int at) =>
        at < words.Count - 2 && Before.Contains(NameWords.Bare(words[at])) && Ennobled.Contains(NameWords.Bare(words[at + 1]));
}
