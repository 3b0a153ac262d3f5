using System.Collections.Frozen;
using InfoInterview.Language;

namespace InfoInterview.Outreach.Slots;

/// <summary>The word lists of the English slots.</summary>
internal static class EnglishWords
{
    private static readonly WordLists Lists = WordLists.Embedded("InfoInterview.Outreach.Slots.en.words");

    public static FrozenSet<string> Determiner { get; } = Set("determiner");

    public static FrozenSet<string> Subject { get; } = Set("subject");

    public static FrozenSet<string> Wh { get; } = Set("wh");

    public static FrozenSet<string> Preposition { get; } = Set("preposition");

    public static FrozenSet<string> Adverb { get; } = Set("adverb");

    public static FrozenSet<string> Auxiliary { get; } = Set("auxiliary");

    public static FrozenSet<string> Relative { get; } = Set("relative");

    public static FrozenSet<string> Past { get; } = Set("past");

    public static FrozenSet<string> LonePast { get; } = Set("lone-past");

    public static FrozenSet<string> Third { get; } = Set("third");

    public static FrozenSet<string> Base { get; } = Set("base");

    public static FrozenSet<string> Command { get; } = Set("command");

    public static FrozenSet<string> WorkOfTheirs { get; } = Set("work-of-theirs");

    public static FrozenSet<string> CountHead { get; } = Set("count-head");

    public static FrozenSet<string> PlaceToFill { get; } = Set("place-to-fill");

    public static FrozenSet<string> FoundHead { get; } = Set("found-head");

    public static FrozenSet<string> NoName { get; } = Set("no-name");

    public static FrozenSet<string> OnIt { get; } = Set("on-it");

    public static FrozenSet<string> ItsVerb { get; } = Set("its-verb");

    public static FrozenSet<string> Kin { get; } = Set("kin");

    public static FrozenSet<string> Passing { get; } = Set("passing");

    public static FrozenSet<string> LettersWithAn { get; } = Set("letters-an");

    public static FrozenSet<string> SoundsWithAn { get; } = Set("sound-an");

    public static FrozenSet<string> SoundsWithA { get; } = Set("sound-a");

    public static FrozenSet<string> ProperIng { get; } = Set("proper-ing");

    public static FrozenSet<string> OfNames { get; } = Set("of-names");

    /// <summary>Last words of names that have an article: "the Canada Revenue Agency".</summary>
    public static FrozenSet<string> TheNames { get; } = Set("the-names");

    public static FrozenSet<string> Slang { get; } = Set("slang");

    public static FrozenSet<string> Interjection { get; } = Set("interjection");

    public static FrozenSet<string> TheirDoing { get; } = Set("their-doing");

    public static FrozenSet<string> NoPlaceOf { get; } = Set("no-place-of");

    public static FrozenSet<string> Telling { get; } = Set("telling");

    public static FrozenSet<string> Senses { get; } = Set("senses");

    public static FrozenSet<string> Common { get; } = Set("common");

    public static FrozenSet<string> Person { get; } = Set("person");

    public static FrozenSet<string> Title { get; } = Set("title");

    /// <summary>Words by which a clause leads up to another: "if", "when".</summary>
    public static FrozenSet<string> Leading { get; } = Set("leading");

    /// <summary>Kinds of places, which are often a part of a name: "St James Hospital".</summary>
    public static FrozenSet<string> PlaceNoun { get; } = Set("place-noun");

    /// <summary>Words that are names as well: "Grace", "Excel".</summary>
    public static FrozenSet<string> NameToo { get; } = Set("name-too");

    /// <summary>Verbs that are told from nouns by the plural before them: "doctors change".</summary>
    public static FrozenSet<string> ManyVerb { get; } = Set("many-verb");

    /// <summary>What one does not say of the reader: "complained".</summary>
    public static FrozenSet<string> Unkind { get; } = Set("unkind");

    /// <summary>Offices that one comes into: "president", "chief".</summary>
    public static FrozenSet<string> Office { get; } = Set("office");

    /// <summary>Words that are short for others, in notes only.</summary>
    public static FrozenSet<string> ShortForm { get; } = Set("short-form");

    public static FrozenSet<string> PlainVerb { get; } = Set("plain-verb");

    /// <summary>Past forms that no verb has beside "did" or "to".</summary>
    public static FrozenSet<string> OldPast { get; } = Set("old-past");

    /// <summary>Nouns that are verbs as well: "call", "visit".</summary>
    public static FrozenSet<string> VerbToo { get; } = Set("verb-too");

    /// <summary>Nouns of which there can be one, and that have an article then.</summary>
    public static FrozenSet<string> Countable { get; } = Set("countable");

    /// <summary>Pairs in which such a noun has none: "at school", "by phone".</summary>
    public static FrozenSet<string> Idiom { get; } = Phrases("idiom");

    /// <summary>Words that people shout in the middle of a text that is no shout.</summary>
    public static FrozenSet<string> Emphasis { get; } = Set("emphasis");

    /// <summary>Words that are too easy for a formal letter.</summary>
    public static FrozenSet<string> Casual { get; } = Set("casual");

    /// <summary>Stretches that no speaker of English from birth would write.</summary>
    public static FrozenSet<string> Slip { get; } = Phrases("slip");

    public static FrozenDictionary<string, string> Brand { get; } = Pairs("brand");

    public static FrozenDictionary<string, string> Spelt { get; } = Pairs("spelt");

    /// <summary>The word as the lists know it: small, without what hangs on at its ends, with a plain apostrophe.</summary>
    public static string Bare(string word) => word.Trim(',', ';', ':', '.', '!', '?', '(', ')', '"', '“', '”').Replace('’', '\'')
        .ToLowerInvariant();

    private static FrozenSet<string> Set(string name) => Lists[name].ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Phrases(string name) => Lists[name].Select(one =>
        one.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string name) => Lists[name]
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1].Replace('_', ' '), StringComparer.Ordinal);
}
