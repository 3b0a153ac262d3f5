namespace InfoInterview.Engagements.Drawing;

/// <summary>The stages in the words of the picture.</summary>
internal static class StageWords
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Preparing => "Preparing",
        Stage.AwaitingReply => "Waiting for an answer",
        Stage.Scheduling => "Finding a time",
        Stage.Agreed => "Time agreed",
        Stage.Held => "Talked",
        Stage.Complete => "Keeping in touch",
        Stage.Declined => "They said no",
        Stage.Postponed => "They said later",
        Stage.Unclear => "Unclear answer",
        Stage.Referred => "Referred",
        _ => "At rest",
    };
}
