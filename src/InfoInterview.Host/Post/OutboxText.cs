namespace InfoInterview.Host.Post;

/// <summary>The outbox in words.</summary>
internal static class OutboxText
{
    public static string Of(OutboxState state) => state switch
    {
        OutboxState.Waiting => Spoken.Of("Waiting"),
        OutboxState.OnItsWay => Spoken.Of("On its way"),
        OutboxState.Sent => Spoken.Of("Sent"),
        OutboxState.Failed => Spoken.Of("Not sent"),
        OutboxState.Unknown => Spoken.Of("Nobody knows whether it arrived"),
        OutboxState.Stopped => Spoken.Of("Stopped before it was sent"),
        OutboxState.Withdrawn => Spoken.Of("Taken back"),
        OutboxState.NotArrived => Spoken.Of("Did not arrive, you said"),
        _ => "",
    };
}
