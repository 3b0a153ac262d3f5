using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>The times that the contact offered, in an answer or by a proposal.</summary>
internal static class OfferedTimes
{
    public static ValueList<Appointment> In(Fact fact) => fact switch
    {
        ReplyReceived reply => reply.Offered,
        MeetingProposed { By: Side.Contact } proposed => proposed.Times,
        _ => [],
    };
}
