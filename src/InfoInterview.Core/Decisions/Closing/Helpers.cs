using InfoInterview.Decisions.Texts;
using InfoInterview.Engagements;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Decisions.Closing;

/// <summary>Joins the people of the notes with the histories: everybody once, nobody left out.</summary>
internal sealed class Helpers(ValueList<Interviewee> people, ValueList<Contact> contacts, GiftShelf told, string? news, AskingTexts texts)
{
    private const string NewsField = "seeker.news";
    private const string GivenField = "help.given";

    /// <summary>A letter thanks for so many things at most; the others stand in the list.</summary>
    private const int MostInLetter = 2;

    private readonly CurrentIds ids = new(contacts);

    public ValueList<ClosingHelp> Of(IEnumerable<Engagement> histories)
    {
        var helped = histories.Where(one => one.History.Helped is not null || IsAmongPeople(one.Contact))
            .OrderBy(one => one.Contact.Name.Full, StringComparer.Ordinal).ThenBy(one => one.Id.Value).ToList();
        var byContact = new Dictionary<ContactId, Engagement>();
        foreach (var one in helped)
        {
            if (one.Contact.Id != default) byContact.TryAdd(ids.Current(one.Contact.Id), one);
        }

        var found = new List<ClosingHelp>();
        var seen = new HashSet<Engagement>(ReferenceEqualityComparer.Instance);
        foreach (var person in people)
        {
            var history =
                person.Contact == default ? ByName(helped, person.Name) : byContact.GetValueOrDefault(ids.Current(person.Contact));
            if (history is not null) seen.Add(history);
            found.Add(Help(person, history));
        }

        foreach (var one in helped)
        {
            if (!seen.Contains(one)) found.Add(Help(Interviewee.Of(one.Contact), one));
        }

        return found.ToValueList();
    }

    private bool IsAmongPeople(Contact contact) =>
        contact.Id != default && people.Any(person => ids.Current(person.Contact) == ids.Current(contact.Id));

    private static Engagement? ByName(List<Engagement> histories, string name) =>
        histories.Find(one => one.Contact.Id == default && LooseText.Comparer.Equals(one.Contact.Name.Full, name));

    private ClosingHelp Help(Interviewee who, Engagement? history)
    {
        var gifts = WithNamed(told.Of(who), history);
        var gave = Gave(gifts);
        var fields = new List<OccasionField>();
        if (news is not null) fields.Add(new OccasionField { Name = NewsField, Text = news });
        if (gave is not null) fields.Add(new OccasionField { Name = GivenField, Text = gave });
        return new ClosingHelp
        {
            Who = who,
            Engagement = history?.Id,
            Gifts = gifts,
            Gave = gave,
            Input = new OccasionInput { Purpose = MessagePurpose.ClosingWord, Fields = fields.ToValueList() },
            MayBeWritten = history?.Contact.MayBeContacted ?? MayBeWritten(who),
            IsSent = history?.History.ClosingWord is not null,
        };
    }

    private bool MayBeWritten(Interviewee who) =>
        who.Contact == default || contacts.FirstOrDefault(one => one.Id == who.Contact) is not { MayBeContacted: false };

    /// <summary>Whom they named in a message stands in the history, and in no note.</summary>
    private static ValueList<Gift> WithNamed(ValueList<Gift> gifts, Engagement? history)
    {
        if (history is null) return gifts;
        foreach (var reply in history.Standing.OfType<ReplyReceived>())
        {
            if (string.IsNullOrWhiteSpace(reply.Referred)) continue;
            var name = LooseText.Tidy(reply.Referred);
            if (!gifts.Any(gift => gift.Kind == GiftKind.Name && LooseText.Comparer.Equals(gift.Name, name)))
                gifts = gifts.Add(new Gift { Kind = GiftKind.Name, Name = name });
        }

        return gifts;
    }

    /// <summary>The matter that counts most and one thing besides, or two matters: more is a list and no sentence.</summary>
    private string? Gave(ValueList<Gift> gifts)
    {
        var besides = Besides(gifts);
        var matters = gifts.Where(gift => gift.Kind == GiftKind.Word).Select(gift => gift.Matter!.Value)
            .Take(MostInLetter - (besides is null ? 0 : 1)).ToList();
        if (matters.Count == 0) return besides;
        var word = texts.Word(matters);
        return besides is null ? word : LedgerTexts.For(texts.Language).List([word, besides]);
    }

    private string? Besides(ValueList<Gift> gifts)
    {
        if (gifts.FirstOrDefault(gift => gift.Kind == GiftKind.Name) is { Name: { } name }) return texts.Named(name);
        return gifts.FirstOrDefault(gift => gift.Kind == GiftKind.Tip) is { Name: { } tip } ? texts.Tip(tip) : null;
    }
}
