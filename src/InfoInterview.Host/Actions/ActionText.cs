using InfoInterview.Actions;
using InfoInterview.Host.Weeks;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>The words of what there is to do.</summary>
internal static class ActionText
{
    public static string Of(ActionKind kind) => kind switch
    {
        ActionKind.Research => Spoken.Of("Find out"),
        ActionKind.ReachOut => Spoken.Of("Write to somebody"),
        ActionKind.UpdateResume => Spoken.Of("Update the résumé"),
        ActionKind.Practise => Spoken.Of("Practise"),
        ActionKind.Send => Spoken.Of("Send"),
        ActionKind.Read => Spoken.Of("Read or watch"),
        _ => Spoken.Of("Follow advice"),
    };

    public static string Of(LocalDate? due) => due is { } day ? Spoken.Of($"by {WeekText.Of(day)}") : Spoken.Of("no day yet");
}
