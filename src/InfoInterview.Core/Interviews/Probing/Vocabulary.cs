using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>The English words by which spoken sentences are taken apart. Words that other languages share are not enough to call a text English.</summary>
internal static class Vocabulary
{
    public const int LongestWord = 24;

    private static readonly (WordKinds Kinds, string Words)[] Lists =
    [
        (WordKinds.Subject, "i we you they he she it there people everyone everybody anyone one this that someone somebody these those i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll it's it'll that's there's he's she's everything nothing nobody"),
        (WordKinds.Determiner, "the a an my our your their his her its this that these those some any every each all most many few several both no one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand half another other more less much enough such what"),
        (WordKinds.Auxiliary, "is are was were am be been being has have had having will would can could should must may might do does did shall isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't don't doesn't didn't gets get got"),
        (WordKinds.Preposition, "in on at of for with from by about into over under through between among across against without within around towards toward near behind beyond during inside outside to onto off up down out per like away back"),
        (WordKinds.Stop, "because so but that which who whom whose when where while if although though since unless until than then as before after whether or even except rather instead yet whereas"),
        (WordKinds.Stop | WordKinds.Asking, "what how why"),
        (WordKinds.Adverb, "really just recently also then slowly finally basically actually eventually all both even definitely absolutely already now always quickly completely only first once usually mostly often still generally truly probably certainly gradually simply quite currently later soon suddenly totally fully mainly largely sometimes together personally ultimately obviously essentially typically constantly pretty very literally kinda kind sort rapidly deeply steadily clearly increasingly"),
        (WordKinds.Filler, "well so and but honestly look yeah yes yep sure okay ok oh um uh hmm er ah actually basically frankly anyway also right hm personally listen mm nah luckily sadly obviously ultimately plus first second third secondly firstly"),
        (WordKinds.Negation, "not never no nobody none nothing neither nor hardly barely isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't don't doesn't didn't without rarely seldom ain't"),
        (WordKinds.Number, "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion half third thirds quarter quarters percent percentage twice dozen dozens"),
        (WordKinds.Dependent, "if when unless although though while whenever because since as whether once until before after whereas"),
        (WordKinds.Empty, "it that this those these them things thing stuff something someone somebody everything anything nothing one ones so much more it's lot lots bit kind sort"),
        (WordKinds.When, "now today lately recently nowadays anymore currently really though too also obviously basically actually mostly always honestly again already sometimes often usually probably early yesterday tomorrow tonight ago eventually everyday yet still first"),
        (WordKinds.Asking, "who which when where whose"),
        (WordKinds.None, "to and or not us me him them mine ours yours theirs myself ourselves yourself themselves plus want wants need needs needed know"),
        (WordKinds.Noun, "people clients customers students teachers managers engineers developers designers researchers analysts doctors nurses companies employers recruiters applicants candidates graduates juniors seniors leaders colleagues users patients teams projects budgets prices costs salaries jobs skills tools meetings deadlines work writing culture data trust communication networking experience patience curiosity empathy technology software automation regulation money time marketing sales finance education research politics success failure hiring growth quality safety listening teaching everyone half most nine eight seven ten two three four five six twelve twenty thirty forty fifty about around roughly nearly almost over under maybe perhaps mostly today nowadays recently back nearly today sometimes usually often lots plenty last"),
        (WordKinds.Finite, "is are was were am has have had will would can could should must may might do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll it's it'll that's there's he's she's"),
        (WordKinds.Verb, "taught made got took came went saw said told gave kept showed shows makes takes goes comes gets keeps feels seems happens knows thinks eats earns became means pays depends said says gave tells loves hates gone became happened learned learnt lost won sold bought sells buys brings brought teaches taught"),
        (WordKinds.PerhapsVerb, "trust want need make take get come go give feel seem happen say earn pay work works hire hires use uses like love hate prefer expect ask asks leave leaves read reads wants needs sit know think see mean start starts stop stops run runs help helps count counts matter matters fail fails sell buy teach learn win lose"),
        (WordKinds.PerhapsVerb | WordKinds.Noun, "trust"),
    ];

    /// <summary>Words that other languages have as well.</summary>
    private static readonly FrozenSet<string> Shared = "team job jobs marketing software data project start test in on an am also so was will most over all me no it to do die de la un a i per we he after under for et half by may of at".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly SpanTable<(string Word, WordKinds Kinds)> All = Read();

    /// <summary>The known word of the given letters, in lower case; <c>null</c> when it is not known.</summary>
    public static string? Find(ReadOnlySpan<char> lower, out WordKinds kinds)
    {
        var found = All.TryGetValue(lower, out var entry);
        kinds = entry.Kinds;
        return found ? entry.Word : null;
    }

    /// <summary>Whether a word, once found, speaks for English.</summary>
    public static bool IsEnglish(string known) => !Shared.Contains(known);

    private static SpanTable<(string Word, WordKinds Kinds)> Read()
    {
        var all = new Dictionary<string, (string Word, WordKinds Kinds)>(StringComparer.Ordinal);
        foreach (var (kinds, words) in Lists)
        {
            foreach (var word in words.Split(' ')) Add(word, kinds);
        }

        foreach (var word in CueWords.All) Add(word, WordKinds.None);
        foreach (var word in VerbForms.All) Add(word, WordKinds.None);
        return new(all);

        void Add(string word, WordKinds kinds)
        {
            all.TryGetValue(word, out var known);
            all[word] = (known.Word ?? word, known.Kinds | kinds);
        }
    }
}
