using System.Collections.Frozen;
using System.Text;

namespace InfoInterview.People.Names;

/// <summary>The words that are parts of a written name without being the name, and how a word is told to be one.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Suffixes = Set("jr", "sr", "jnr", "snr", "junior", "jun", "sen", "ii", "iii", "iv", "2nd", "3rd", "4th", "5th", "fils");

    private static readonly FrozenSet<string> Letters = Set(
        "phd", "dphil", "md", "do", "dds", "dmd", "dvm", "dnp", "dpt", "od", "pharmd", "psyd", "drph", "dba", "jd", "llm", "llb", "esq", "esquire", "mba", "emba", "ma", "ms", "msc", "mphil", "mres", "mtech", "ba", "bsc", "bs", "bba",
        "beng", "meng", "btech", "barch", "march", "med", "edd", "eds", "mfa", "bfa", "mdiv", "mlis", "mls", "mpa", "mph", "mpp", "mpa", "msw", "msn", "bsn", "mhsa", "mha", "mim", "msf", "mcom", "bcom", "mbbs", "mbchb", "mrcp",
        "frcs", "frcp", "frcpc", "facs", "facp", "faan", "ccp", "cpa", "cfa", "caia", "frm", "cfp", "cma", "cia", "cisa", "cism", "ea",
            "acca", "fcca", "fia", "ffa", "fiaa", "rdh", "mrpharms", "frpharms", "mrtpi", "frtpi", "cphys", "cchem", "mrsc", "frsc",
            "fciob", "fcim", "qts", "npqh", "cphil", "fias", "rgn", "rmn",
        "fca", "aca", "acma", "cgma", "fcma", "asa", "fsa", "cpcu", "chfc", "clu", "cams", "pmp", "pmi-acp",
        "csm", "cspo", "cissp", "ccna", "ccnp", "ccie", "oscp", "ceh", "itil", "pe", "peng", "ceng", "ieng", "eit", "se", "rn", "bcba", "np", "aprn", "crna", "fnp", "fnp-c", "fnp-bc", "pa-c", "rd", "rdn", "ldn", "ot", "otr/l", "pt", "slp", "ccc-slp", "rph", "lcsw", "lmsw", "lpc",
        "lmft", "lmhc", "ncc", "shrm-cp", "shrm-scp", "phr", "sphr", "gphr", "chrp", "chrl", "aia", "faia", "riba", "ncarb", "asla", "aicp", "leed", "cipd", "fcipd", "mcipd", "frsa", "frs", "fba", "obe", "mbe", "cbe", "kbe", "dbe", "cvo",
        "qc", "kc", "sc", "mp", "msp", "mla", "mep", "mdb", "td", "usn", "usaf", "usmc", "usa", "ret", "cpp", "cfe", "cbap", "cphq", "cscp", "cpim", "cpsm", "cips", "mcips", "mrics", "frics", "mciob", "mcim", "csp", "cih", "six", "lssbb", "sj", "osb", "op", "ofm");

    /// <summary>Letters that are names too, and so are taken for letters only when nothing else is written in capitals.</summary>
    private static readonly FrozenSet<string> AlsoNames = Set("do", "ma", "ba", "med", "march", "sen", "jun", "se", "ot", "ms", "bs", "pt", "ea", "op", "td", "sc", "usa", "ret", "six", "od", "asa", "sj", "pe", "np");

    private static readonly FrozenSet<string> Particles = Set(
        "van", "von", "vom", "der", "den", "de", "del", "dela", "della", "dello", "degli", "dei", "di", "da", "das", "dos", "do", "du", "des", "la", "las", "los", "le", "les", "ter", "ten", "te", "tot", "tho", "thoe", "op", "het", "'t", "zu", "zum", "zur", "und",
        "af", "av", "bin", "binti", "bint", "ibn", "ben", "bat", "al", "el", "abu", "st", "st.", "ste", "san", "santa", "mac", "mc", "ó", "ní", "nic", "uí", "ua", "ap", "y", "e", "i", "lo", "li", "freiherr", "freifrau", "graf", "gräfin", "baron", "edler", "ritter", "vander", "auf", "im", "am");

    /// <summary>Particles that are names when they begin with a capital.</summary>
    private static readonly FrozenSet<string> LowerParticles = Set("ben", "bat", "e", "y", "i", "do", "li", "lo", "am", "im", "op", "te", "auf", "und", "al", "san", "santa", "graf", "baron", "ritter", "ap", "ua");

    private static readonly FrozenSet<string> Pronouns = Set("she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "zir", "xe", "xem", "sie", "er", "ihr", "ihn", "elle", "il", "iel", "ella", "él", "any", "all");

    /// <summary>What people are, where it stands after a comma in place of a name.</summary>
    private static readonly FrozenSet<string> Jobs = Set(
        "recruiter", "realtor", "author", "speaker", "consultant", "coach", "engineer", "manager", "director", "founder", "cofounder", "co-founder", "ceo", "cto", "cfo", "coo", "vp", "president", "hiring", "retired", "designer", "developer", "analyst",
        "student", "attorney", "lawyer", "nurse", "teacher", "professor", "writer", "editor", "entrepreneur", "architect", "scientist", "specialist", "partner", "lead", "head", "senior", "chief", "owner", "executive", "advisor", "investor", "she/her", "he/him", "they/them");

    /// <summary>Every word that is something of its own, in small letters.</summary>
    public static IEnumerable<string> All => [.. Suffixes, .. Letters, .. Particles];

    public static bool IsSuffix(string word) => Suffixes.Contains(Bare(word)) && (Bare(word) is not ("sen" or "jun") || word.EndsWith('.'));

    /// <summary>
    /// Letters after a name are told by being listed and not written as a name would be: "PhD", "MBA", never "Do" or "Ma".
    /// </summary>
    public static bool IsPostNominal(string word, bool isAllCapitals = false)
    {
        var bare = Bare(word);
        if (bare is "esq" or "esquire") return true;
        return Letters.Contains(bare) && word.Skip(1).Any(char.IsUpper) && !(isAllCapitals && AlsoNames.Contains(bare));
    }

    /// <summary>Whether what stands after a comma has the look of letters although they are not listed: "FHEA", "P.Eng.".</summary>
    public static bool LooksLikeLetters(string word) =>
        word.Length <= 10 && word.Count(char.IsUpper) >= 2 && word.Count(char.IsLower) <= word.Count(char.IsUpper) + 1;

    public static bool IsJob(string part) => Jobs.Contains(Bare(part.Split(' ')[0])) || Jobs.Contains(Bare(part.Split(' ')[^1]));

    public static bool IsPronouns(string word) => word.Contains('/', StringComparison.Ordinal) && word.Split('/').All(part => Pronouns.Contains(Bare(part)));

    public static bool IsParticle(string word)
    {
        var bare = Bare(word);
        return Particles.Contains(bare) && (!LowerParticles.Contains(bare) || char.IsLower(word[0]));
    }

    /// <summary>Whether the particle joins two family names: "Ortega y Gasset".</summary>
    public static bool IsJoining(string word) => word is "y" or "e" or "i";

    public static bool IsInitial(string word) => word.Count(char.IsLetter) == 1;

    public static bool IsAllCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    public static bool IsLatin(string text) => text.Where(char.IsLetter).All(letter => letter < 0x250 || letter is >= '\u1E00' and <= '\u1EFF');

    /// <summary>Whether the name is written in a script that puts the family name first and no blank between.</summary>
    public static bool IsUnspaced(string? name)
    {
        if (string.IsNullOrEmpty(name)) return false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsEastAsian(rune)) return false;
        }

        return true;
    }

    public static bool IsKana(char letter) => letter is >= '\u3041' and <= '\u30FF';

    internal static string Bare(string word) => word.Replace(".", "", StringComparison.Ordinal).Trim(',').ToLowerInvariant();

    internal static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static bool IsEastAsian(Rune rune) => rune.Value is
        (>= 0x3041 and <= 0x3096) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) or 0x3005;
}
