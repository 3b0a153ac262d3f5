using InfoInterview.People;

namespace InfoInterview.Outreach.Channels;

/// <summary>An open way with its weight: how well it works at all, and what the history takes from that.</summary>
internal sealed record Way(ChannelAdvice Advice, int Weight)
{
    private const int VeryHigh = 40;
    private const int High = 30;
    private const int Moderate = 20;
    private const int Low = 10;

    /// <summary>How far a sure or unsure address, or a shared connection, moves a way.</summary>
    private const int Step = 4;

    /// <summary>An address that was worked out falls behind LinkedIn.</summary>
    private const int Guess = -15;

    /// <summary>More than the whole scale: what was tried in vain comes after what was not, and what did not arrive comes last.</summary>
    private const int SilentDrop = -100;
    private const int UndeliveredDrop = -200;
    private const int AnsweredRise = 100;

    public static IEnumerable<Way> OpenTo(Contact contact, ValueList<ChannelAttempt> history)
    {
        if (Introduction(contact) is { } introduction) yield return introduction.After(history);
        if (Choose(contact, ContactPointKind.Email, history) is { } address) yield return Email(address).After(history);
        if (Choose(contact, ContactPointKind.LinkedIn, history) is { } profile) yield return LinkedIn(contact, profile).After(history);
        if (Choose(contact, ContactPointKind.Phone, history) is { } number) yield return Phone(number).After(history);
    }

    private static Way? Introduction(Contact contact)
    {
        var through = contact.SharedConnections.Select(FieldText.OneLine).FirstOrDefault(name => name is not null);
        if (through is null && contact.ReferredBy is null) return null;
        var who = through ?? "Whoever referred you";
        var way = Of(
            Channel.WarmIntroduction,
            null,
            VeryHigh,
            $"{who} could introduce you: a word from somebody they know opens doors best.",
            "Ask first, and write the note to pass on: it is the connector's good name that you borrow.");
        return way with { Advice = way.Advice with { Through = through } };
    }

    private static Way Email(ContactPoint address) => address.FoundVia switch
    {
        PointSource.FromThem => Of(Channel.Email, address, High + Step, "They gave you this address themselves."),
        PointSource.MutualConnection => Of(Channel.Email, address, High + Step, "The address came from somebody whom both of you know; say so."),
        PointSource.PublicPage => Of(Channel.Email, address, High + Step, "The address is public, so they expect to be written to there."),
        PointSource.Guessed => Of(Channel.Email, address, High + Guess, "The address is a guess; it may reach nobody, or somebody else."),
        _ => Of(Channel.Email, address, High, "E-mail is read by most, if it is short and personal."),
    };

    private static Way LinkedIn(Contact contact, ContactPoint profile)
    {
        var (channel, reason) = contact.ConnectedOn is null
            ? (Channel.LinkedInNote, "You are not connected yet: send the invitation with a note of at most 300 characters.")
            : (Channel.LinkedIn, "You are connected on LinkedIn; it depends on how often they look there.");
        return contact.SharedConnections.IsEmpty
            ? Of(channel, profile, Moderate, reason)
            : Of(channel, profile, Moderate + Step, reason, "You have connections in common, which LinkedIn shows them.");
    }

    private static Way Phone(ContactPoint number) =>
        Of(Channel.Phone, number, Low, "A call can come at a bad moment: ring only where other ways have failed, and begin very briefly.");

    private static Way Of(Channel channel, ContactPoint? point, int weight, params ReadOnlySpan<string> reasons) =>
        new(new ChannelAdvice { Channel = channel, Point = point, Reasons = ValueList.Create(reasons) }, weight);

    /// <summary>The first usable address at which nothing failed to arrive; where all failed, the first.</summary>
    private static ContactPoint? Choose(Contact contact, ContactPointKind kind, ValueList<ChannelAttempt> history)
    {
        foreach (var point in contact.Points)
        {
            if (point.Kind == kind && point.IsUsable && !history.Any(attempt => attempt.Outcome == AttemptOutcome.NotDelivered && point.Equals(attempt.Point))) return point;
        }

        return contact.Point(kind);
    }

    private Way After(ValueList<ChannelAttempt> history)
    {
        var latest = history.Where(Concerns).MaxBy(attempt => attempt.At);
        return latest?.Outcome switch
        {
            null => this,
            AttemptOutcome.Answered => Moved(AnsweredRise, "They answered here before."),
            AttemptOutcome.NotDelivered => Moved(UndeliveredDrop, "A message did not arrive here: look for another address or number first."),
            _ => Moved(SilentDrop, "A message here stayed without an answer; another way may reach them."),
        };
    }

    private bool Concerns(ChannelAttempt attempt) =>
        IsSame(attempt.Channel, Advice.Channel) && (attempt.Point is null || attempt.Outcome != AttemptOutcome.NotDelivered || attempt.Point.Equals(Advice.Point));

    /// <summary>A note and a message arrive in the same place.</summary>
    private static bool IsSame(Channel left, Channel right) => left == right || (IsLinkedIn(left) && IsLinkedIn(right));

    private static bool IsLinkedIn(Channel channel) => channel is Channel.LinkedIn or Channel.LinkedInNote;

    private Way Moved(int by, string reason) => new(Advice with { Reasons = Advice.Reasons.Add(reason) }, Weight + by);
}
