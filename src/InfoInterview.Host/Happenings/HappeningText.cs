using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Happenings;

/// <summary>The words for where things stand; those for what happened are <see cref="FactWords"/>.</summary>
internal static class HappeningText
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Preparing => "Not asked yet",
        Stage.AwaitingReply => "Waiting for an answer",
        Stage.Scheduling => "They said yes",
        Stage.Agreed => "Time agreed",
        Stage.Held => "Talked",
        Stage.Declined => "They said no",
        Stage.Complete => "Complete",
        Stage.Postponed => "They said later",
        Stage.Unclear => "Unclear answer",
        Stage.Referred => "They named somebody else",
        _ => "At rest",
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => "E-mail",
        Channel.LinkedIn => "LinkedIn message",
        Channel.LinkedInNote => "LinkedIn note",
        Channel.Phone => "Phone call",
        _ => "Through an introduction",
    };
}
