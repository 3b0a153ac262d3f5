using InfoInterview.Language;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach.Messages;

/// <summary>What a message is rendered from: who writes to whom, why, and in which language dates are written.</summary>
internal sealed class Letter
{
    /// <summary>Words of so many letters carry what a short text says.</summary>
    private const int LongWord = 8;

    /// <summary>So many words about oneself are said on the telephone before a question, and not more.</summary>
    private const int LongestSpoken = 14;

    private readonly IDateTimeZoneProvider zones;
    private readonly SalutationLanguage greetings;
    private readonly DateWords words;
    private readonly string language;
    private readonly Dictionary<string, ReadFact> slots = new(StringComparer.Ordinal);
    private IReadOnlyList<string>? times;
    private int wording = -1;

    public Letter(Seeker seeker, Contact contact, Occasion occasion, MessageStyle style, string language, SalutationLanguage greetings, IDateTimeZoneProvider zones)
    {
        Seeker = seeker;
        Contact = contact;
        Occasion = occasion;
        Style = style;
        this.greetings = greetings;
        this.zones = zones;
        this.language = language;
        IsGerman = LanguageTag.Primary(language) is "de";
        IsAmerican = LanguageTag.Primary(language) is "en" && AmericanZones.IsAmerican(style.LanguageFor(contact), seeker.Zone);
        words = DateWords.For(language, IsAmerican);
        SeekerName = WithCapitals(seeker.Name.Full.TrimEnd('!', '?', ' '));
    }

    public Seeker Seeker { get; }

    public Contact Contact { get; }

    public Occasion Occasion { get; }

    public MessageStyle Style { get; }

    public string SeekerName { get; }

    /// <summary>Whether it is in a language whose facts are read for their shape.</summary>
    public bool IsRead => LanguageTag.Primary(language) is "en" or "de";

    /// <summary>Whether it is written as Americans write: dates, hours, closings, spellings.</summary>
    public bool IsAmerican { get; }

    private bool IsFormalEnglish => string.Equals(Style.Tone, Tones.Formal, StringComparison.Ordinal) && LanguageTag.Primary(language) is "en";

    private bool IsFormalGerman => IsGerman && string.Equals(Style.Tone, Tones.Formal, StringComparison.Ordinal);

    /// <summary>How the two address each other.</summary>
    public Formality Address => Style.AddressFor(Contact);

    /// <summary>Whether it is written in German, where titles have words and cases of their own.</summary>
    public bool IsGerman { get; }

    public Ask? Ask => Occasion switch
    {
        Occasion.Request request => request.Ask,
        Occasion.Introduction introduction => introduction.Ask,
        Occasion.FollowUp followUp => followUp.Ask,
        Occasion.AskAgain again => again.Ask,
        Occasion.OtherWay other => other.Ask,
        Occasion.HandedOn handedOn => handedOn.Ask,
        _ => null,
    };

    /// <summary>Who suggested writing.</summary>
    public PersonName? ReferredBy => Occasion switch
    {
        Occasion.Request request => request.ReferredBy,
        Occasion.OtherWay other => other.ReferredBy,
        _ => null,
    };

    /// <summary>The third person of whom the message speaks.</summary>
    public Contact? Person => Occasion switch
    {
        Occasion.Introduction introduction => introduction.Person,
        Occasion.ReferralThanks thanks => thanks.Person,
        Occasion.ReferrerReport report => report.Person,
        _ => null,
    };

    /// <summary>Who reads it for the contact; <c>null</c> when they read it themselves.</summary>
    public PersonName? Through => Occasion switch
    {
        Occasion.OfferTimes offer => offer.Through,
        Occasion.AcceptTime accepted => accepted.Through,
        Occasion.Reschedule moved => moved.Through,
        _ => null,
    };

    /// <summary>The one time of which the message speaks.</summary>
    public Appointment? Meeting => Occasion switch
    {
        Occasion.Confirmation confirmation => confirmation.Appointment,
        Occasion.AcceptTime accepted => accepted.Appointment,
        _ => null,
    };

    /// <summary>Where the two meet at that time.</summary>
    public string? Place => Occasion switch
    {
        Occasion.Confirmation confirmation => confirmation.Place,
        Occasion.AcceptTime accepted => accepted.Place,
        _ => null,
    };

    /// <summary>The link to that call.</summary>
    public string? Link => Occasion switch
    {
        Occasion.Confirmation confirmation => confirmation.Link,
        Occasion.AcceptTime accepted => accepted.Link,
        _ => null,
    };

    /// <summary>What the conversation is about, where times for it are agreed on.</summary>
    public string? Topic => Occasion switch
    {
        Occasion.OfferTimes offer => offer.Topic,
        Occasion.Confirmation confirmation => confirmation.Topic,
        Occasion.AcceptTime accepted => accepted.Topic,
        Occasion.Reschedule moved => moved.Topic,
        Occasion.TakeUpAgain again => again.Topic,
        Occasion.ResumeAsAsked resume => resume.Topic,
        _ => null,
    };

    /// <summary>The times from which the reader may choose.</summary>
    public ValueList<Appointment> OfferedTimes => Occasion switch
    {
        Occasion.OfferTimes offer => offer.Times,
        Occasion.AskAgain again => again.Times,
        Occasion.Apology apology => apology.Times,
        Occasion.Reschedule moved => moved.Times,
        Occasion.TakeUpAgain again => again.Times,
        Occasion.ResumeAsAsked resume => resume.Times,
        _ => [],
    };

    /// <summary>Whether the channel shows a subject line.</summary>
    public bool HasSubject => Style.Channel is Channel.Email or Channel.WarmIntroduction;

    /// <summary>A profile link is no news to somebody who reads on LinkedIn.</summary>
    public bool IsOnLinkedIn => Style.Channel is Channel.LinkedIn or Channel.LinkedInNote;

    /// <summary>A third person's name, with capitals.</summary>
    public string? PersonName => Person is { } person ? WithCapitals(person.Name.Full) : null;

    public IReadOnlyList<string> Times => times ??= [.. OfferedTimes.Select(When)];

    /// <summary>The questions to be answered in writing, each on one line.</summary>
    public IReadOnlyList<string> Questions => Occasion is Occasion.WrittenQuestions { Questions: var asked }
        ? [.. asked.Select(FieldText.Name).OfType<string>().Select(question => IsGerman && Address == Formality.Informal
            ? GermanAddress.Turned(question, Address) : question)] : [];

    /// <summary>Which of three wordings they read: by their rank in the organisation, and then by who the two are.</summary>
    public int Wording => wording >= 0 ? wording : wording =
        WordingChoice.Of(Seeker, Contact, Style.Rank, (Occasion as Occasion.Request)?.AskedColleague);

    /// <summary>Where one studies or works; <c>null</c> where the status says it already.</summary>
    public string? Affiliation =>
        Slot("seeker.affiliation", SlotKind.Organization, x => x.Seeker.Affiliation).Phrase is { } place
        && !(FieldText.Name(Seeker.Status) is { } status && EnglishNames.IsNamedIn(status, place)) ? place : null;

    /// <summary>
    /// Where one studies or works, as it stands after the status: " at Ohio State", and ", currently at Wells Fargo" where the status is
    /// longer than a word for what one is, or nothing that one is at a place.
    /// </summary>
    public string? Where
    {
        get
        {
            if (Affiliation is not { } place || Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is not { } status) return null;
            var placed = EnglishSelf.Placed(status, place);
            return placed.StartsWith(status, StringComparison.Ordinal) ? placed[status.Length..] : $", currently at {place}";
        }
    }

    /// <summary>What was typed under a name, read once.</summary>
    public ReadFact Slot(string name, SlotKind kind, Func<Letter, string?> typed)
    {
        if (slots.TryGetValue(name, out var slot)) return slot;
        slot = Read(name, kind, typed(this));
        if (IsFormalGerman && kind is SlotKind.Own or SlotKind.Outcome or SlotKind.Learned or SlotKind.Thought
            && slot.Sentence is { } sentence
            && sentence.Split(' ').Any(word => GermanWords.Casual.Contains(GermanWords.Bare(word)))) slot = ReadFact.Doubt(null,
                FactDoubt.Slang);
        if (IsFormalEnglish && kind is not (SlotKind.Organization or SlotKind.At or SlotKind.Where or SlotKind.Said)) slot = EnglishFormal.Of(slot);
        slots.Add(name, slot);
        return slot;
    }

    /// <summary>Somebody of whom the reader should know at once who it is: the title, and the name in full.</summary>
    public string Titled(PersonName written)
    {
        var name = IsGerman ? GermanTitles.Proper(written) : written;
        if (!IsGerman) name = NameRemark.Without(name);
        return Titles(name) is { Length: > 0 } title ? $"{title} {WithCapitals(name.Full)}" : OfMine(WithCapitals(name.Full));
    }

    /// <summary>"me uncle Pakie", as a sentence begins with him.</summary>
    private static string OfMine(string name) =>
        name.StartsWith("me ", StringComparison.Ordinal) || name.StartsWith("my ", StringComparison.Ordinal) ? "My " + name[3..] : name;

    /// <summary>The contact, as somebody else speaks of them: "Ms. Halvorsen".</summary>
    public string ContactTitled(bool isDative) => IsGerman ? Mentioned(Contact.Name, isDative)
        : Contact.Name is { Title: not null, Family: { } family } && Titles(Contact.Name) is { Length: > 0 } titles ? $"{titles} {family}"
        : Contact.Name.Full;

    /// <summary>A third person in German: "Frau Dr. Sommer", and "Herrn Lechner" after a preposition; without a title the whole
    /// name.</summary>
    public string Mentioned(PersonName name, bool isOblique) => IsGerman ? GermanTitles.Mentioned(name, isOblique) : Titled(name);

    /// <summary>Somebody to whom something was given; <c>null</c> where what was typed is no name.</summary>
    public string? InDative(PersonName name) => !IsGerman ? Titled(name)
        : char.IsLower(name.Written[0]) ? null
        : GermanTitles.Mentioned(name, isOblique: true);

    /// <summary>"von der IHK Köln" behind the name of the third person; <c>null</c> where the name says it: "Familie Hansen" of "Hof
    /// Hansen".</summary>
    public string? FromOrganization => Person is { Organization: { } place } other && FieldText.Name(place) is { } named
        && !(other.Name.Family is { } family && named.Contains(family, StringComparison.OrdinalIgnoreCase))
        && !EnglishNames.IsNamedIn(other.Name.Written, named)
            ? IsGerman ? GermanAt.From(GermanMending.Mend(named)) : named : null;

    /// <summary>Whether the house bears their name, so that it is no employer of theirs.</summary>
    public bool IsTheirOwn => IsGerman && Contact is { Organization: { } house, Name.Family: { } family }
        && house.Split([' ', '-', '&', ',']).Contains(family, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the writer is, and where: "Landwirtin auf dem Hof Petersen".</summary>
    public string? StatusPlaced
    {
        get
        {
            if (Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is not { } status) return null;
            if (!IsGerman) return EnglishSelf.Placed(status, Affiliation);
            if (Affiliation is null
                || Slot("seeker.where", SlotKind.Where, x => x.Seeker.Affiliation).Phrase is not { } where) return status;
            var next = status.IndexOf(" und ", StringComparison.Ordinal);
            var comma = status.IndexOf(", ", StringComparison.Ordinal);
            var end = next < 0 ? comma : comma < 0 ? next : Math.Min(next, comma);
            return end < 0 ? $"{status} {where}" : $"{status[..end]} {where}{status[end..]}";
        }
    }

    /// <summary>The first thing that the writer is, for a note of few words.</summary>
    public string? StatusShort => Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is { } status
        ? status.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? status[..comma] : status : null;

    /// <summary>What the writer is, where it is a noun that may stand after the name on the telephone; <c>null</c> for "returning to
    /// work".</summary>
    public string? StatusNamed => Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is { } status
        && !EnglishSelf.IsState(status) ? status : null;

    /// <summary>What the writer is, as a sentence short enough to be said before "Is this a bad time?".</summary>
    public string? StatusSpoken
    {
        get
        {
            var status = Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status);
            var sentence = status.Sentence ?? (status.Phrase is { } phrase && EnglishSelf.IsState(phrase)
                ? (IsFormalEnglish ? "I am " : "I'm ") + phrase + "." : null);
            return sentence?.Count(sign => sign == ' ') < LongestSpoken ? sentence : null;
        }
    }

    /// <summary>Whether the clocks of the two differ, so that neither will come to the other.</summary>
    public bool IsFarApart
    {
        get
        {
            if (Contact.Zone is not { } theirs || string.Equals(theirs.Id, Seeker.Zone.Id, StringComparison.Ordinal)) return false;
            if ((Meeting ?? (OfferedTimes.IsEmpty ? null : OfferedTimes[0])) is not { } time) return true;
            var start = time.StartsAt(zones).Instant;
            return start.InZone(theirs.In(zones)).Offset != start.InZone(Seeker.Zone.In(zones)).Offset;
        }
    }

    /// <summary>Whether a time that was typed beside a place may be the one of the appointment, on either clock.</summary>
    public bool Agrees(StatedTime time, Appointment meeting)
    {
        var start = meeting.StartsAt(zones).Instant;
        return time.Agrees(start.InZone((Contact.Zone ?? meeting.Zone).In(zones)).LocalDateTime,
            start.InZone(Seeker.Zone.In(zones)).LocalDateTime);
    }

    /// <summary>What the writer is and asks about, after "ich bin".</summary>
    public string? StatusAsking
    {
        get
        {
            var status = Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase;
            var asking = Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic).Predicate;
            if (status is null || asking is null) return null;
            return status.Contains(", ", StringComparison.Ordinal) || status.Contains(" und ", StringComparison.Ordinal)
                ? $"{status}. Ich {asking}" : $"{status} und {asking}";
        }
    }

    /// <summary>Less stiff than "Sehr geehrte Frau": "Guten Tag, Frau Krüger". In English those who have talked, and of whom no title is
    /// known, write "Dear Ruth".</summary>
    public string WarmGreeting => Greeting(Address) is var greeting && !IsGerman ? FirstName(greeting)
        : greeting.Replace("Sehr geehrte Frau ", "Guten Tag, Frau ", StringComparison.Ordinal)
            .Replace("Sehr geehrter Herr ", "Guten Tag, Herr ", StringComparison.Ordinal);

    /// <summary>For sad days, on which nobody says "Guten Tag" or "Hallo".</summary>
    public string QuietGreeting => Greeting(Address) is var greeting && !IsGerman ? FirstName(greeting)
        : !greeting.StartsWith("Hallo ", StringComparison.Ordinal) ? greeting
        : (GermanTitles.IsLady(Contact.Name), GermanTitles.IsGentleman(Contact.Name)) switch
        {
            (true, _) => "Liebe ",
            (_, true) => "Lieber ",
            _ => "Guten Tag, ",
        } + greeting["Hallo ".Length..];

    /// <summary>"Dear Ruth" for "Dear Ruth Halvorsen": a whole name after a talk reads like a circular. Only where the greeting is the
    /// whole name of one person, whose given name is known.</summary>
    private string FirstName(string greeting) => LanguageTag.Primary(language) is "en" && Through is null
        && Contact.Name is { Title: null, Given: { Length: > 1 } given, Family: not null } && !given.EndsWith('.')
        && string.Equals(greeting, "Dear " + Contact.Name.Full, StringComparison.Ordinal) ? "Dear " + WithCapitals(given) : greeting;

    /// <summary>The text as the writer's country spells it; names stay as they are written.</summary>
    public string Spelled(string text) => !IsSwiss ? text : GermanSpelling.Swiss(text,
        [SeekerName, Seeker.Name.Family, Contact.Name.Full, Contact.Name.Family, Person?.Name.Full, Person?.Name.Family, Link]);

    private bool IsSwiss => IsGerman
        && (SwissPlaces.IsSwiss(Seeker.Zone, region: null) || SwissPlaces.IsSwiss(Contact.Zone, Contact.Region));

    /// <summary>The greeting of whoever reads it first.</summary>
    public string Greeting(Formality address) => Through is { } name ? Salutation.For(name, address, greetings) : Greeting(Contact, address);

    public string Greeting(Contact person, Formality address) => Salutation.For(person, address, greetings);

    public string? Day(LocalDate? day) => day is { } given ? words.Day(given) : null;

    public string? Month(LocalDate? day) => day is { } given ? words.Month(given) : null;

    public string? MonthName(LocalDate? day) => day is { } given ? words.MonthName(given) : null;

    public string When(Appointment appointment)
    {
        var start = appointment.StartsAt(zones).Instant;
        return words.Moment(start, Contact.Zone, appointment.Zone, Seeker.Zone, zones);
    }

    /// <summary>A fact in the address of whoever is spoken to; a third person is one that nobody says du to.</summary>
    private ReadFact Read(string name, SlotKind kind, string? typed)
    {
        if (typed is null || !IsRead) return SlotReader.Read(kind, typed, language);
        if (!IsGerman) return EnglishBeside.Read(this, name, typed, SlotReader.Read(kind, typed, language));
        var address = name.StartsWith("person.", StringComparison.Ordinal) ? Formality.Formal : Address;
        var fact = SlotReader.Read(kind, GermanAddress.Turned(typed, address), language);
        // A goal in the words of the topic has been said.
        if (name is "goal" && fact.Phrase is { } goal && FieldText.Name(Ask?.Topic) is { } topic
            && IsSaidIn(goal, topic)) return ReadFact.OfPhrase("");
        // "ein Artikel" is "er", and "das" would be something else.
        if (name is "offer.why" && fact.Sentence is { } why && why.StartsWith("Das ", StringComparison.Ordinal)
            && !typed.StartsWith("das ", StringComparison.OrdinalIgnoreCase)
            && (Occasion as Occasion.Offer)?.What is { } what && SlotReader.Read(SlotKind.Gift, what, language).Subject is { } gift
            && gift.StartsWith("ein ", StringComparison.Ordinal) && GermanNoun.Read(
                gift)?.Gender is GermanGender.Masculine) fact = fact with { Sentence = "Er " + why[4..] };
        fact = GermanBeside.Read(this, name, typed, fact);
        return address == Formality.Informal ? fact.Turned(text => GermanAddress.Turned(text, address)) : fact;
    }

    private static bool IsSaidIn(string text, string other) =>
        text.Split(' ').Where(word => word.Length >= LongWord).ToList() is { Count: > 0 } words
        && words.TrueForAll(word => other.Contains(word[..(LongWord - 1)], StringComparison.OrdinalIgnoreCase));

    /// <summary>A name that was typed without any capital.</summary>
    private static string WithCapitals(string name)
    {
        var isShouted = name.Count(char.IsUpper) > name.Count(char.IsLower) && name.Length > 4;
        return name.Any(char.IsUpper) && !isShouted ? name
            : string.Join(' ', name.Split(' ').Select(word => word.Length < 2 ? word
                : char.ToUpperInvariant(word[0]) + (isShouted && word.Length > 2 ? word[1..].ToLowerInvariant() : word[1..])));
    }

    private string Titles(PersonName name) => name.Title is not { } title ? ""
        : IsGerman ? GermanTitles.Nominative(title)
        : language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? SpokenTitles.InEnglish(title, ReferenceEquals(name, Contact.Name) ? Contact.Role : null)
        : title;
}
