namespace InfoInterview.Host.Post;

/// <summary>The outbox in words.</summary>
internal static class OutboxText
{
    public static string Of(OutboxState state) => state switch
    {
        OutboxState.Waiting => "Waiting",
        OutboxState.OnItsWay => "On its way",
        OutboxState.Sent => "Sent",
        OutboxState.Failed => "Not sent",
        OutboxState.Unknown => "Nobody knows whether it arrived",
        OutboxState.Stopped => "Stopped before it was sent",
        OutboxState.Withdrawn => "Taken back",
        OutboxState.NotArrived => "Did not arrive, you said",
        _ => "",
    };
}
