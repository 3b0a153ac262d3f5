using InfoInterview.Actions;
using InfoInterview.Host.Weeks;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>The words of what there is to do.</summary>
internal static class ActionText
{
    public static string Of(ActionKind kind) => kind switch
    {
        ActionKind.Research => "Find out",
        ActionKind.ReachOut => "Write to somebody",
        ActionKind.UpdateResume => "Update the résumé",
        ActionKind.Practise => "Practise",
        ActionKind.Send => "Send",
        ActionKind.Read => "Read or watch",
        _ => "Follow advice",
    };

    public static string Of(LocalDate? due) => due is { } day ? $"by {WeekText.Of(day)}" : "no day yet";
}
