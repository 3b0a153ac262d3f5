using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>
/// From the document of an engagement to what it says: here its facts are judged, as those of a file that anybody may have written.
/// </summary>
internal static class EngagementMapper
{
    public static Engagement? FromDocument(DocumentReader reader, string path, EngagementDocument? document)
    {
        if (!reader.Has(path, document) || document is null || !IsOurVersion(reader, path, document)) return null;
        reader.NothingUnknown(path, document);
        var id = new EngagementId(reader.Id($"{path}.id", document.Id));
        var seeker = reader.NeededPart<Seeker>($"{path}.seeker", document.Seeker);
        var contact = reader.NeededPart<Contact>($"{path}.contact", document.Contact);
        var facts = Facts(reader, $"{path}.facts", document.Facts);
        return reader.HasProblems || seeker is null || contact is null
            ? null
            : Recorded(reader, $"{path}.facts", Engagement.Begin(seeker, contact, id), facts);
    }

    private static bool IsOurVersion(DocumentReader reader, string path, EngagementDocument document)
    {
        if (!reader.Has($"{path}.version", document.Version)) return false;
        if (document.Version == EngagementJson.Version) return true;
        reader.Say($"{path}.version", string.Create(CultureInfo.InvariantCulture, $"Version {document.Version} is not known; version {EngagementJson.Version} is."));
        return false;
    }

    private static List<Fact> Facts(DocumentReader reader, string path, List<JsonElement>? documents)
    {
        var facts = new List<Fact>();
        if (documents?.Count > JsonLimits.MaxFacts)
        {
            reader.Say(path, string.Create(CultureInfo.InvariantCulture, $"More than {JsonLimits.MaxFacts} facts are not read."));
            return facts;
        }

        for (var i = 0; i < (documents?.Count ?? 0) && !reader.IsFull; i++)
        {
            if (reader.NeededPart<Fact>(At(path, i), documents![i]) is not { } fact) continue;
            if (KnownKind.ProblemOf(fact) is { } problem) reader.Say(At(path, i) + problem.Path[1..], problem.Message);
            facts.Add(fact);
        }

        return facts;
    }

    private static Engagement Recorded(DocumentReader reader, string path, Engagement engagement, List<Fact> facts)
    {
        try
        {
            return engagement.Record(facts);
        }
        catch (FactRefusedException)
        {
            return Refused(reader, path, engagement, facts);
        }
    }

    private static Engagement Refused(DocumentReader reader, string path, Engagement engagement, List<Fact> facts)
    {
        // A file that people wrote may list facts in any order; only in the order of time can each be judged by those before it.
        foreach (var (fact, i) in facts.Select((fact, i) => (fact, i)).OrderBy(entry => entry.fact.At))
        {
            if (engagement.TryRecord(fact, now: null, out var next, out var refusal)) engagement = next;
            else reader.Say(refusal.Place is { } part ? $"{At(path, i)}.{part}" : At(path, i), refusal.Reason);
        }

        return engagement;
    }

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
