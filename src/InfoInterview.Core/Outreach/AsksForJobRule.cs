using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II203: an informational interview is never a request for a job (G1.1, G2.1).</summary>
internal sealed class AsksForJobRule : IRule<OutreachMessage>
{
    /// <summary>What asking for work sounds like, in lower case with straight apostrophes.</summary>
    private static readonly string[] Phrases =
    [
        "open position", "any openings", "any open ", "job opening", "any vacancies", "any positions", "any roles available", "are you hiring", "is your company hiring",
        "is your team hiring", "consider me for", "i am looking for a job", "i'm looking for a job", "i am looking for an internship", "i'm looking for an internship",
        "refer me", "submit a referral", "submitting a referral", "keep me in mind for", "put in a good word", "pass on my resume", "pass on my résumé", "pass my resume", "pass my résumé", "pass along my resume", "pass along my résumé",
        "forward my resume", "forward my résumé", "forward my cv", "pass on my cv", "pass my cv", "offer me a", "hire me", "apply for a position", "apply for the position",
        "give me a job", "give me an internship", "find me a job", "get a job at", "get a job with", "a job at your", "a job in your", "a position at your", "a position in your",
        "an internship at your", "an internship in your", "any jobs", "any internships", "job opportunities at your", "am available to start", "can start immediately",
        "help me get a job", "help me find a job", "help me get an internship", "get me an interview",
    ];

    private static readonly string[] Denials = ["not ", "n't ", "never ", "rather than ", "without "];

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.AsksForJob,
        Title = "Ask for advice, never for a job",
        DefaultSeverity = Severity.Error,
        Guide = "G1.1",
    };

    public void Check(OutreachMessage subject, ref FindingCollector findings)
    {
        if (subject.Subject is not null) Check(subject.Subject, OutreachMessage.SubjectPart, ref findings);
        Check(subject.Body, OutreachMessage.BodyPart, ref findings);
    }

    private void Check(string text, string part, ref FindingCollector findings)
    {
        var folded = text.Replace('’', '\'');
        foreach (var phrase in Phrases)
        {
            var at = folded.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || IsDenied(folded, at)) continue;
            var span = new TextSpan(at, phrase.TrimEnd().Length);
            findings.Report(
                Descriptor,
                $"\"{span.Of(text)}\" asks for a job, and this is a request for advice.",
                new TextLocation(part, span),
                "Ask how they see the field, or what they would do in your place. Work may come of it later, never in the first message.");
            return;
        }
    }

    /// <summary>Whether the sentence up to the phrase denies it: "I am not asking you to refer me".</summary>
    private static bool IsDenied(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny('.', '!', '?') + 1;
        var before = text.AsSpan(start, at - start);
        foreach (var denial in Denials)
        {
            if (before.Contains(denial, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
