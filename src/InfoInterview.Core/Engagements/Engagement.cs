using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using InfoInterview.Engagements.Folding;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// One seeker's dealings with one contact, as a history of facts that is only ever added to. Immutable: recording gives a new engagement.
/// Facts may arrive late and in any order; the same set of facts always gives the same stage.
/// </summary>
/// <example>
/// <code>
/// var dana = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
/// var ruth = new Contact { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Zone = "Europe/Oslo" };
/// var engagement = Engagement.Begin(dana, ruth)
///     .Record(new OutreachSent { At = Instant.FromUtc(2026, 3, 2, 14, 0), By = Channel.Email });
/// Console.WriteLine(engagement.Stage); // AwaitingReply
/// var thanks = new ThankYouSent { At = Instant.FromUtc(2026, 3, 3, 9, 0) };
/// if (!engagement.TryRecord(thanks, now: null, out _, out var refusal)) Console.WriteLine(refusal.Reason);
/// </code>
/// </example>
public sealed class Engagement
{
    private readonly History history;

    private Engagement(EngagementId id, Seeker seeker, Contact contact, ValueList<Fact> facts, in History history)
    {
        Id = id;
        Seeker = seeker;
        Contact = contact;
        Facts = facts;
        this.history = history;
    }

    /// <summary>Tells this engagement from others; <c>default</c> where the caller needs no id.</summary>
    public EngagementId Id { get; }

    /// <summary>Who asks.</summary>
    public Seeker Seeker { get; }

    /// <summary>Who is asked.</summary>
    public Contact Contact { get; }

    /// <summary>What happened, in the order of time.</summary>
    public ValueList<Fact> Facts { get; }

    /// <summary>Where it stands.</summary>
    public Stage Stage => history.Stage;

    /// <summary>What happened and was not taken back, in the order of time; what counts towards caps and paces.</summary>
    public ValueList<Fact> Standing
    {
        get
        {
            if (!history.HasTakenBack) return Facts;
            var taken = TakenBack.In(Facts.AsSpan())!;
            return Facts.Where(fact => fact is not FactTakenBack && !taken.Holds(fact)).ToValueList();
        }
    }

    /// <summary>The rules of time zones that agreed times are read by.</summary>
    internal IDateTimeZoneProvider Zones => history.Zones;

    internal ref readonly History History => ref history;

    /// <summary>The start of something: no fact yet.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="id">Tells it from others.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <returns>The engagement.</returns>
    /// <exception cref="ArgumentNullException">One of the two people is missing.</exception>
    public static Engagement Begin(Seeker seeker, Contact contact, EngagementId id = default, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        return new Engagement(id, seeker, contact, [], History.Begin(zones ?? DateTimeZoneProviders.Tzdb));
    }

    /// <summary>
    /// A history as it was kept. Its facts were judged when they were recorded and are not judged again, so that a stricter version
    /// still reads what an older one wrote; a date that nobody can mean counts as the nearest that one can.
    /// </summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="facts">The facts, in any order.</param>
    /// <param name="id">Tells it from others.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <returns>The engagement.</returns>
    /// <exception cref="ArgumentNullException">The facts or one of the two people are missing.</exception>
    public static Engagement Restore(Seeker seeker, Contact contact, IEnumerable<Fact> facts, EngagementId id = default, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var begun = Begin(seeker, contact, id, zones);
        var all = FactSet.Of([], facts);
        return begun.Holding(all, History.Kept(all, begun.Zones));
    }

    /// <summary>Records a fact; a fact that is there already changes nothing.</summary>
    /// <param name="fact">What happened.</param>
    /// <returns>The engagement with the fact; the same one when it was there already.</returns>
    /// <exception cref="FactRefusedException">The fact cannot have happened given the others; see <see cref="TryRecord"/>.</exception>
    /// <exception cref="ArgumentNullException">The fact is <c>null</c>.</exception>
    public Engagement Record(Fact fact) =>
        TryRecord(fact, now: null, out var next, out var refusal) ? next : throw new FactRefusedException(refusal);

    /// <summary>
    /// Records facts that are known together, in any order: each is judged by all that happened before it, and not by when it arrived.
    /// </summary>
    /// <param name="facts">What happened.</param>
    /// <returns>The engagement with the facts.</returns>
    /// <exception cref="FactRefusedException">A fact cannot have happened given the others.</exception>
    /// <exception cref="ArgumentNullException">The facts are <c>null</c>.</exception>
    public Engagement Record(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var more = facts.ToArray();
        var all = FactSet.Of(Facts, more);
        foreach (var fact in more)
        {
            if (Unacceptable(fact, all) is { } unacceptable) throw new FactRefusedException(unacceptable);
        }

        return History.Fold(all, Zones, out var folded) is { } refusal ? throw new FactRefusedException(refusal) : Holding(all, in folded);
    }

    /// <summary>
    /// The fact as it is recorded now: behind what was recorded before it for the same instant and what it undoes, where the order of
    /// the process would put it before. Who keeps facts keeps this one.
    /// </summary>
    /// <param name="fact">What happened.</param>
    /// <returns>The fact, with its sequence where it needs one.</returns>
    /// <exception cref="ArgumentNullException">The fact is <c>null</c>.</exception>
    public Fact Placed(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Sequence == 0 ? FactPlace.Behind(fact, Facts) : fact;
    }

    /// <summary>Records a fact, or says why it cannot have happened: thanks before any talk, a talk held in the future.</summary>
    /// <param name="fact">What happened.</param>
    /// <param name="now">The moment of recording, so that facts from the future are refused; <c>null</c> does not ask.</param>
    /// <param name="next">The engagement with the fact; the same one when the fact was there already.</param>
    /// <param name="refusal">Why not, and which fact is in the way.</param>
    /// <returns>Whether it is recorded.</returns>
    /// <exception cref="ArgumentNullException">The fact is <c>null</c>.</exception>
    public bool TryRecord(Fact fact, Instant? now, [NotNullWhen(true)] out Engagement? next, [NotNullWhen(false)] out FactRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(fact);
        next = Holds(fact) ? this : null;
        refusal = null;
        if (next is not null) return true;
        if (fact.At > now)
        {
            refusal = Impossible.Because(fact, fact is MeetingHeld ? history.Agreement : null, "It lies in the future; record it when it has happened.");
            return false;
        }

        fact = Placed(fact);
        var facts = Inserted(fact, out var isLast);
        refusal = Unacceptable(fact, facts);
        if (refusal is not null) return false;
        var folded = history;
        refusal = isLast && !history.HasTakenBack && fact is not FactTakenBack ? folded.Next(fact) : History.Fold(facts, Zones, out folded);
        if (refusal is null) next = Holding(facts, in folded);
        else if (!ReferenceEquals(refusal.Refused, fact)) refusal = Impossible.Because(fact, refusal.Refused, $"It does not fit what is recorded for later. {refusal.Reason}");
        return next is not null;
    }

    /// <summary>
    /// This history and another with the same person in one, with every fact of both once. Refused when the two cannot both have
    /// happened with one person, such as two conversations; then both stay as they are.
    /// </summary>
    /// <param name="other">The other history.</param>
    /// <param name="joined">This engagement with the facts of both.</param>
    /// <param name="refusal">Which fact cannot have happened given the others, and why.</param>
    /// <returns>Whether the two are one.</returns>
    /// <exception cref="ArgumentNullException">The other history is <c>null</c>.</exception>
    public bool TryJoin(Engagement other, [NotNullWhen(true)] out Engagement? joined, [NotNullWhen(false)] out FactRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(other);
        var facts = FactSet.Of(Facts, other.Facts);
        refusal = History.Fold(facts, Zones, out var folded);
        joined = refusal is null ? Holding(facts, in folded) : null;
        return joined is not null;
    }

    /// <summary>The same history with what is now known of the two people.</summary>
    /// <param name="seeker">Who asks, as known now.</param>
    /// <param name="contact">Who is asked, as known now.</param>
    /// <returns>The engagement, with the same facts.</returns>
    /// <exception cref="ArgumentNullException">One of the two is <c>null</c>.</exception>
    public Engagement With(Seeker seeker, Contact contact)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        return new Engagement(Id, seeker, contact, Facts, in history);
    }

    private Engagement Holding(Fact[] facts, in History folded) =>
        new(Id, Seeker, Contact, ImmutableCollectionsMarshal.AsImmutableArray(facts).ToValueList(), in folded);

    /// <summary>What no history makes possible: a date beyond the bounds, or taking back what a message was sent on.</summary>
    private static FactRefusal? Unacceptable(Fact fact, ReadOnlySpan<Fact> all)
    {
        if (FactBounds.Beyond(fact) is { } place)
        {
            return new FactRefusal
            {
                Refused = fact,
                Place = place,
                Reason = string.Create(CultureInfo.InvariantCulture, $"A date lies outside {DateBounds.First.Year} to {DateBounds.Last.Year}; look at '{place}' once more."),
            };
        }

        return fact is FactTakenBack back ? TakenBack.Why(back, all) : null;
    }

    private bool Holds(Fact fact)
    {
        foreach (var known in Facts)
        {
            if (known.IsSameAs(fact)) return true;
        }

        return false;
    }

    private Fact[] Inserted(Fact fact, out bool isLast)
    {
        var facts = new Fact[Facts.Count + 1];
        var at = Facts.Count;
        while (at > 0 && FactOrder.Instance.Compare(Facts[at - 1], fact) > 0) at--;
        Facts.AsSpan()[..at].CopyTo(facts);
        facts[at] = fact;
        Facts.AsSpan()[at..].CopyTo(facts.AsSpan(at + 1));
        isLast = at == Facts.Count;
        return facts;
    }
}
