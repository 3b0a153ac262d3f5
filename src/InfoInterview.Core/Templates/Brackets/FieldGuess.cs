namespace InfoInterview.Templates.Brackets;

/// <summary>
/// Proposes the field that a placeholder stands for, by its wording first and by its context where the wording leaves it open.
/// </summary>
internal static class FieldGuess
{
    private static readonly HashSet<string> SeekerWords = Set("your", "my", "sender", "student", "applicant", "seeker", "yourself", "own", "me");

    private static readonly HashSet<string> ContactWords = Set(
        "contact", "contacts", "their", "recipient", "recipients", "professional", "professionals", "his", "her", "alum", "alumni", "alumna", "alumnus", "interviewee",
        "person", "employee", "prospect", "professor", "mentor", "addressee", "them", "they", "addressed", "hiring", "manager", "mr", "ms", "dr", "expert", "receiver", "target");

    private static readonly HashSet<string> ConnectorWords = Set(
        "mutual", "connector", "referrer", "referral", "referred", "connection", "connections", "friend", "acquaintance", "introducer", "introduced", "colleague", "referring", "shared");

    public static string? Of(string wording, BracketContext context)
    {
        if (wording.Length == 0) return BlankGuess.Of(context);
        var words = Words(wording);
        if (words.Length == 0 || wording.Any(char.IsDigit) && !wording.Any(char.IsLetter)) return "ask.duration";
        var person = Owner(words);
        if (NameGuess.Of(words, person, context, out var name)) return name;
        foreach (var (field, seekerField, any) in Wordings.Table)
        {
            if (!any.Any(phrase => Has(words, phrase))) continue;
            var isSeeker = person == Person.Seeker || (person == Person.Unclear && context.IsAboutSeeker);
            return isSeeker ? seekerField : field;
        }

        return null;
    }

    private static Person Owner(string[] words)
    {
        // "Your mutual connection" is the connector, "something you like about them" the contact.
        if (words.Any(ConnectorWords.Contains)) return Person.Connector;
        if (Has(words, "contact information") || Has(words, "contact info") || Has(words, "contact details") || Has(words, "contact number")) return Person.Seeker;
        if (words.Any(SeekerWords.Contains)) return Person.Seeker;
        return words.Any(ContactWords.Contains) ? Person.Contact : Person.Unclear;
    }

    /// <summary>Whether the words of a phrase stand one after the other.</summary>
    public static bool Has(string[] words, string phrase)
    {
        var wanted = phrase.Split(' ');
        for (var i = 0; i + wanted.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, wanted.Length).SequenceEqual(wanted)) return true;
        }

        return false;
    }

    private static string[] Words(string wording)
    {
        var spaced = new System.Text.StringBuilder(wording.Length + 8);
        for (var i = 0; i < wording.Length; i++)
        {
            var c = wording[i];
            if (c is '\'' or '’') continue;
            if (i > 0 && char.IsUpper(c) && char.IsLower(wording[i - 1])) spaced.Append(' ');
            spaced.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.Ordinal);
}
