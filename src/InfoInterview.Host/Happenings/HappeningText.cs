using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Happenings;

/// <summary>The words for where things stand; those for what happened are <see cref="FactWords"/>.</summary>
internal static class HappeningText
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Preparing => Spoken.Of("Not asked yet"),
        Stage.AwaitingReply => Spoken.Of("Waiting for an answer"),
        Stage.Scheduling => Spoken.Of("They said yes"),
        Stage.Agreed => Spoken.Of("Time agreed"),
        Stage.Held => Spoken.Of("Talked"),
        Stage.Declined => Spoken.Of("They said no"),
        Stage.Complete => Spoken.Of("All done"),
        Stage.Postponed => Spoken.Of("They said later"),
        Stage.Unclear => Spoken.Of("Unclear answer"),
        Stage.Referred => Spoken.Of("They named somebody else"),
        _ => Spoken.Of("At rest"),
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => Spoken.Of("E-mail"),
        Channel.LinkedIn => Spoken.Of("LinkedIn message"),
        Channel.LinkedInNote => Spoken.Of("LinkedIn note"),
        Channel.Phone => Spoken.Of("Phone call"),
        _ => Spoken.Of("Through an introduction"),
    };
}
