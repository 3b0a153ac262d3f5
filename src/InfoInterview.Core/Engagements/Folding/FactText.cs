using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Engagements.Folding;

/// <summary>A fact as one line that is the same on every machine, for ordering equals and for fingerprints; never shown to people.</summary>
internal static class FactText
{
    public static string Of(Fact fact)
    {
        var (kind, parts) = Parts(fact);
        return $"{kind}|{InstantPattern.ExtendedIso.Format(fact.At)}|{fact.Key}|{parts}";
    }

    private static (string Kind, string Parts) Parts(Fact fact) => fact switch
    {
        MessageApproved x => (nameof(MessageApproved), $"{x.Purpose}|{x.Fingerprint}"),
        OutreachSent x => (nameof(OutreachSent), $"{x.By}|{Of(x.To)}"),
        FollowUpSent x => (nameof(FollowUpSent), $"{x.By}|{Of(x.To)}"),
        DeliveryFailed x => (nameof(DeliveryFailed), $"{x.Kind}|{x.Address?.Identity}"),
        ReplyReceived x => (nameof(ReplyReceived), $"{x.Meaning}|{x.By}|{Of(x.Until)}|{x.Referred}"),
        MeetingProposed x => (nameof(MeetingProposed), $"{x.By}|{string.Join(',', x.Times.Select(Of))}"),
        MeetingAgreed x => (nameof(MeetingAgreed), $"{Of(x.Appointment)}|{x.Format}"),
        MeetingMoved x => (nameof(MeetingMoved), $"{Of(x.Appointment)}|{x.By}|{x.Format}"),
        MeetingCancelled x => (nameof(MeetingCancelled), $"{x.By}"),
        MeetingMissed x => (nameof(MeetingMissed), $"{x.By}"),
        ThankYouSent x => (nameof(ThankYouSent), $"{x.By}"),
        PromiseMade x => (nameof(PromiseMade), $"{x.By}|{x.What}|{Of(x.Due)}"),
        PromiseKept x => (nameof(PromiseKept), $"{x.By}|{x.What}"),
        AdviceActedOn x => (nameof(AdviceActedOn), $"{x.What}"),
        GoodTurn x => (nameof(GoodTurn), $"{x.By}|{x.Kind}"),
        Connected x => (nameof(Connected), $"{x.By}"),
        OwnCopySeen x => (nameof(OwnCopySeen), $"{x.By}"),
        ReferralTakenUp x => (nameof(ReferralTakenUp), $"{x.Contact?.ToString()}|{x.Name}"),
        StepDismissed x => (nameof(StepDismissed), $"{x.Step}"),
        StepDeferred x => (nameof(StepDeferred), $"{x.Step}|{Of(x.Until)}"),
        UnknownFact x => (nameof(UnknownFact), $"{x.Kind}|{x.Content}"),
        _ => (Plain(fact), ""),
    };

    /// <summary>The kinds that say nothing but that they happened.</summary>
    private static string Plain(Fact fact) => fact switch
    {
        RefusalThanked => nameof(RefusalThanked),
        MeetingConfirmed => nameof(MeetingConfirmed),
        PreparationDone => nameof(PreparationDone),
        MeetingHeld => nameof(MeetingHeld),
        NotesWritten => nameof(NotesWritten),
        ActionsPlanned => nameof(ActionsPlanned),
        OutreachWithdrawn => nameof(OutreachWithdrawn),
        EngagementClosed => nameof(EngagementClosed),
        EngagementReopened => nameof(EngagementReopened),
        _ => throw new System.Diagnostics.UnreachableException($"{fact.GetType().Name} has no text yet; give it one here."),
    };

    private static string Of(ValueList<ContactPoint> points) => string.Join(',', points.Select(point => point.Identity));

    private static string Of(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "";

    private static string Of(Appointment appointment) =>
        string.Create(CultureInfo.InvariantCulture, $"{LocalDateTimePattern.ExtendedIso.Format(appointment.Start.WithCalendar(CalendarSystem.Iso))} {appointment.Zone.Id} {appointment.Minutes}");
}
