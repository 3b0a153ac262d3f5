using InfoInterview.Time;

namespace InfoInterview.Host.Steps;

/// <summary>The words and the look of where a moment lies in a window.</summary>
internal static class StatusText
{
    public static string Of(WindowStatus status) => status switch
    {
        WindowStatus.Waiting => Spoken.Of("Not yet"),
        WindowStatus.Open => Spoken.Of("Ready"),
        WindowStatus.PastDue => Spoken.Of("Late"),
        _ => Spoken.Of("Overdue"),
    };

    public static string ClassOf(WindowStatus status) => status switch
    {
        WindowStatus.Waiting => "chip waiting",
        WindowStatus.Open => "chip open",
        WindowStatus.PastDue => "chip pastdue",
        _ => "chip overdue",
    };
}
