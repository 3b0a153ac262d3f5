using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>What tells a history from others in a book. Where nothing has an id, each history is itself.</summary>
internal readonly record struct BookPlace(SeekerId Seeker, ContactId Contact, EngagementId Id, Engagement? Itself)
{
    public static BookPlace Of(Engagement engagement)
    {
        var (seeker, contact, id) = (engagement.Seeker.Id, engagement.Contact.Id, engagement.Id);
        return contact != default ? new(seeker, contact, default, null) : id != default ? new(seeker, default, id, null) : new(seeker, default, default, engagement);
    }
}
