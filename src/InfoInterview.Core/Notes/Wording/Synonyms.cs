using System.Collections.Frozen;

namespace InfoInterview.Notes.Wording;

/// <summary>Words of working life that stand for one another in notes; of no field in particular.</summary>
internal static class Synonyms
{
    private static readonly string[] Groups =
    [
        "pay salary wage earning income rate money compensation bonus pension raise benefit hourly dollar stipend paycheck",
        "hour overtime shift crunch weekend evening burnout pace deadline tired exhausted workload caseload stress zombie busy",
        "degree master bachelor diploma credential licence license certificate certification exam qualification msw mba phd",
        "ai automate automation robot generate chatbot algorithm llm gpt machine drone",
        "remote hybrid office onsite commute home campus",
        "freelance contract contractor gig freelancer",
        "portfolio sample showreel reel",
        "paperwork document documentation form chart charting record file notes bureaucracy",
        "outlook future trend forecast growth shrink shrinking layoff demand",
        "entry entrance start begin apprenticeship apprentice intern internship trainee foot hire hiring",
        "culture atmosphere climate team colleague coworker lunch together",
        "boss manager supervisor lead",
        "customer client patient student user public",
        "measure metric evidence result impact evaluate evaluation track count number",
        "write draft sentence text wording",
        "advice tip recommend suggest",
        "community chapter association network meetup club",
        "software tool app program system",
        "law legal regulation compliance rule policy",
        "outdoors outside field weather",
    ];

    private static readonly FrozenDictionary<string, string> ByStem = Index();

    /// <summary>The stem that stands for its group; the stem itself when it is in none.</summary>
    public static string Of(string stem) => ByStem.GetValueOrDefault(stem, stem);

    private static FrozenDictionary<string, string> Index()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Groups)
        {
            var first = "=" + group[..group.IndexOf(' ', StringComparison.Ordinal)];
            foreach (var word in group.Split(' ')) index.TryAdd(word[..Stemmer.Stem(word)], first);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
