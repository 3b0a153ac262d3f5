using InfoInterview.Language;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach.Messages;

/// <summary>What a message is rendered from: who writes to whom, why, and in which language dates are written.</summary>
internal sealed partial class Letter
{
    /// <summary>Words of so many letters carry what a short text says.</summary>
    private const int LongWord = 8;

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
        // "murat yildiz" is taken apart with its capitals; a name without a blank stays whole.
        SeekerFirstName = SeekerName.Contains(' ', StringComparison.Ordinal) && People.PersonName.TryParse(SeekerName, out var own)
            && own is { Given: { Length: > 1 } given, Family: not null } && !given.EndsWith('.') ? given : SeekerName;
    }

    public Seeker Seeker { get; }

    public Contact Contact { get; }

    public Occasion Occasion { get; }

    public MessageStyle Style { get; }

    public string SeekerName { get; }

    /// <summary>As they sign to somebody whom they call du; the whole name where no given name is known.</summary>
    public string SeekerFirstName { get; }

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

    /// <summary>Whether the channel shows a subject line.</summary>
    public bool HasSubject => Style.Channel is Channel.Email or Channel.WarmIntroduction;

    /// <summary>A profile link is no news to somebody who reads on LinkedIn.</summary>
    public bool IsOnLinkedIn => Style.Channel is Channel.LinkedIn or Channel.LinkedInNote;

    public IReadOnlyList<string> Times => times ??= [.. OfferedTimes.Select(When)];

    /// <summary>The questions to be answered in writing, each on one line.</summary>
    public IReadOnlyList<string> Questions => Occasion is Occasion.WrittenQuestions { Questions: var asked }
        ? [.. asked.Select(FieldText.Name).OfType<string>().Select(question => IsGerman && Address == Formality.Informal
            ? GermanAddress.Turned(question, Address) : question)] : [];

    /// <summary>Which of three wordings they read: by their rank in the organisation, and then by who the two are.</summary>
    public int Wording => wording >= 0 ? wording : wording =
        WordingChoice.Of(Seeker, Contact, Style.Rank, (Occasion as Occasion.Request)?.AskedColleague);

    /// <summary>What was typed under a name, read once.</summary>
    public ReadFact Slot(string name, SlotKind kind, Func<Letter, string?> typed)
    {
        if (slots.TryGetValue(name, out var slot)) return slot;
        slot = Read(name, kind, typed(this));
        if (IsFormalGerman && kind is SlotKind.Own or SlotKind.Outcome or SlotKind.Learned or SlotKind.Thought or SlotKind.OfIt
                or SlotKind.Gift
            && (slot.Sentence ?? slot.Phrase) is { } sentence
            && sentence.Split(' ').Any(word => GermanWords.Casual.Contains(GermanWords.Bare(word)))) slot = ReadFact.Doubt(null,
                FactDoubt.Slang);
        if (IsRead && !IsGerman && !IsAmerican && kind is not (SlotKind.Organization or SlotKind.At or SlotKind.Where or SlotKind.Said))
            slot = slot.With(EnglishSpelling.OnDays);
        if (IsFormalEnglish && kind is not (SlotKind.Organization or SlotKind.At or SlotKind.Where or SlotKind.Said)) slot = EnglishFormal.Of(slot);
        // "Please accept my congratulations on getting" is said across a table.
        if (IsFormalEnglish && kind is SlotKind.Honor && slot.Phrase is { } honor
            && honor.StartsWith("getting ", StringComparison.Ordinal))
            slot = slot with { Phrase = "receiving" + honor["getting".Length..] };
        slots.Add(name, slot);
        return slot;
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

    /// <summary>The text as the writer's country spells it; names stay as they are written.</summary>
    public string Spelled(string text) => !IsSwiss ? text : GermanSpelling.Swiss(text,
        [SeekerName, Seeker.Name.Family, Contact.Name.Full, Contact.Name.Family, Person?.Name.Full, Person?.Name.Family, Link]);

    private bool IsSwiss => IsGerman
        && (SwissPlaces.IsSwiss(Seeker.Zone, region: null) || SwissPlaces.IsSwiss(Contact.Zone, Contact.Region));

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
}
