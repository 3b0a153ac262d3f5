using System.Buffers.Binary;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Host.Weeks;

/// <summary>
/// Reads from the facts which conversations were agreed. Nothing of it is stored, so that it can never disagree with them.
/// </summary>
internal static class Meetings
{
    /// <summary>The conversations in the order of their agreement; one that was moved is still the same one.</summary>
    public static IReadOnlyList<Meeting> Of(Engagement engagement)
    {
        var meetings = new List<Meeting>();
        foreach (var fact in engagement.Standing)
        {
            var open = meetings.Count > 0 && !meetings[^1].IsHeld ? meetings[^1] : null;
            switch (fact)
            {
                case MeetingAgreed agreed: Place(agreed.Appointment, agreed.Format); break;
                case MeetingMoved moved: Place(moved.Appointment, moved.Format); break;
                case MeetingCancelled { Appointment: var named } when open is { IsCancelled: false } && (named is null || named == open.Appointment): meetings[^1] = open with { IsCancelled = true, Changes = open.Changes + 1 }; break;
                case MeetingHeld when open is not null: meetings[^1] = open with { IsHeld = true }; break;
                default: break;
            }

            void Place(Appointment appointment, InterviewFormat? format)
            {
                if (open is null) meetings.Add(First(engagement, meetings.Count, appointment, format));
                else meetings[^1] = open with { Appointment = appointment, Format = format ?? open.Format, Changes = open.Changes + 1, IsCancelled = false };
            }
        }

        return meetings;
    }

    /// <summary>The conversation that is still ahead or was called off; <c>null</c> when none was agreed, or it took place.</summary>
    public static Meeting? OpenOf(Engagement engagement) => Of(engagement) is [.., { IsHeld: false } last] ? last : null;

    /// <summary>The id of the latest conversation, agreed or not: it keeps it once it is agreed.</summary>
    public static InterviewId CurrentIdOf(Engagement engagement) => Of(engagement) is [.., var last] ? last.Id : IdOf(engagement.Contact.Id, 0);

    private static Meeting First(Engagement engagement, int before, Appointment appointment, InterviewFormat? format) =>
        new() { Seeker = engagement.Seeker, Contact = engagement.Contact, Id = IdOf(engagement.Contact.Id, before), Appointment = appointment, Format = format };

    /// <summary>The contact's id, counted on by one for each conversation that took place before.</summary>
    private static InterviewId IdOf(ContactId contact, int before)
    {
        Span<byte> bytes = stackalloc byte[16];
        contact.Value.TryWriteBytes(bytes);
        var end = bytes[^sizeof(int)..];
        BinaryPrimitives.WriteInt32BigEndian(end, unchecked(BinaryPrimitives.ReadInt32BigEndian(end) + before));
        return new InterviewId(new Guid(bytes));
    }
}
