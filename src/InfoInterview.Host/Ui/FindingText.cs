using InfoInterview.Outreach;

namespace InfoInterview.Host.Ui;

/// <summary>The words for what the checks say; the page's script carries the same.</summary>
internal static class FindingText
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "Ready to send.",
        Verdict.NeedsWork => "Good to have another look.",
        _ => "Not to be sent like this.",
    };

    public static string OfSeverity(string severity) => severity switch
    {
        "error" => "Must be fixed",
        "warning" => "Better fixed",
        _ => "Good to know",
    };
}
