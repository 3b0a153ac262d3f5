using InfoInterview.Host.Messages;
using InfoInterview.Interchange.Calendars;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>An agreed conversation as a file that calendar programs take in, and replace when it comes again.</summary>
internal sealed class InvitationDownload(IClock clock, IDateTimeZoneProvider zones)
{
    public FileContentHttpResult Of(Meeting meeting) => TypedResults.File(
        InvitationFile.Write(meeting.Invitation, clock.GetCurrentInstant(), zones),
        BusyTimes.MediaType,
        MessageFile.NameFor(meeting.Contact, meeting.IsCancelled ? "cancellation-for" : "invitation-for", BusyTimes.Extension));
}
