using InfoInterview.Outreach;

namespace InfoInterview.Host.Ui;

/// <summary>The words for what the checks say; the page's script carries the same.</summary>
internal static class FindingText
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Ready => Spoken.Of("Ready to send."),
        Verdict.NeedsWork => Spoken.Of("Good to have another look."),
        _ => Spoken.Of("Not to be sent like this."),
    };

    public static string OfSeverity(string severity) => severity switch
    {
        "error" => Spoken.Of("Must be fixed"),
        "warning" => Spoken.Of("Better fixed"),
        _ => Spoken.Of("Good to know"),
    };
}
