using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Interchange.Archives;

/// <summary>
/// What of an archive is about each contact, found once for all of them: looking through all of it for each would take time out of all
/// proportion.
/// </summary>
internal sealed class ArchiveParts(SeekerArchive archive)
{
    private readonly ILookup<ContactId, ArchivedHistory> histories = archive.Histories.ToLookup(history => history.Contact);
    private readonly ILookup<ContactId, InterviewNote> notes = archive.Notes.ToLookup(note => note.With.Contact);
    private readonly ILookup<ContactId, InterviewPlan> plans = archive.Plans.ToLookup(plan => plan.Contact.Id);
    private readonly ILookup<ContactId, ActionItem> actions = archive.Actions.ToLookup(action => action.For.GetValueOrDefault());
    private readonly ILookup<NoteId, ActionItem> followed = archive.Actions.ToLookup(action => action.Source?.Note ?? default);
    private readonly ILookup<ContactId, MessageDraft> drafts = archive.Drafts.ToLookup(draft => draft.Contact);
    private readonly ILookup<ContactId, SentCopy> sent = archive.Sent.ToLookup(copy => copy.Contact);
    private readonly ILookup<ContactId, ReceivedText> received = archive.Received.ToLookup(text => text.Contact);
    private readonly ILookup<ContactId, ArchivedItem> beside = archive.Beside.ToLookup(item => item.Contact.GetValueOrDefault());
    private readonly ILookup<ContactId, Contact> referred = archive.Contacts.ToLookup(contact => contact.ReferredBy.GetValueOrDefault());

    /// <summary>The part of the archive in which something is held about a contact.</summary>
    public SeekerArchive About(Contact contact)
    {
        var ids = contact.FormerIds.Add(contact.Id).Where(id => id != default).Distinct().ToList();
        var noted = ids.SelectMany(id => notes[id]).ToValueList();
        return new SeekerArchive
        {
            Seeker = archive.Seeker,
            Contacts = ids.SelectMany(id => referred[id]).ToValueList(),
            Histories = ids.SelectMany(id => histories[id]).ToValueList(),
            Notes = noted,
            Plans = ids.SelectMany(id => plans[id]).ToValueList(),
            Drafts = ids.SelectMany(id => drafts[id]).ToValueList(),
            Sent = ids.SelectMany(id => sent[id]).ToValueList(),
            Received = ids.SelectMany(id => received[id]).ToValueList(),
            Beside = ids.SelectMany(id => beside[id]).ToValueList(),
            Actions = ids.SelectMany(id => actions[id]).Concat(noted.SelectMany(note => followed[note.Id])).Distinct().ToValueList(),
        };
    }
}
