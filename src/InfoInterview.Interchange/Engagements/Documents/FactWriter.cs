using InfoInterview.Engagements;
using InfoInterview.People;
using NodaTime;
using NodaTime.Text;
using static InfoInterview.Interchange.Engagements.Documents.Vocabulary;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>From a fact to its document. What the first version could say is written as it said it, so that it can still read it.</summary>
internal static class FactWriter
{
    public static FactDocument ToDocument(Fact fact)
    {
        var document = new FactDocument { Kind = FactKinds.NameOf(fact), At = InstantPattern.ExtendedIso.Format(fact.At), Key = fact.Key };
        switch (fact)
        {
            case OutreachSent sent: (document.By, document.To) = (Channels[sent.By], Points(sent.To)); break;
            case FollowUpSent sent: (document.By, document.To) = (Channels[sent.By], Points(sent.To)); break;
            case ThankYouSent { By: { } by }: document.By = Channels[by]; break;
            case OwnCopySeen { By: { } by }: document.By = Channels[by]; break;
            case Connected { By: { } by }: document.By = Channels[by]; break;
            case MessageApproved approved: (document.Purpose, document.Fingerprint) = (Purposes[approved.Purpose], approved.Fingerprint.ToString()); break;
            case DeliveryFailed failed: (document.Bounce, document.Address) = (Bounces[failed.Kind], failed.Address is { } point ? PointMapper.ToDocument(point) : null); break;
            case ReplyReceived reply: Reply(reply, document); break;
            case StepDismissed dismissed: document.Step = Steps[dismissed.Step]; break;
            case StepDeferred deferred: (document.Step, document.Until) = (Steps[deferred.Step], Day(deferred.Until)); break;
            case ReferralTakenUp taken: (document.Contact, document.Name) = (taken.Contact?.ToString(), taken.Name); break;
            default: Write(fact, document); break;
        }

        document.Version = IsFirst(document) ? null : FactJson.Version;
        return document;
    }

    private static void Write(Fact fact, FactDocument document)
    {
        switch (fact)
        {
            case MeetingAgreed agreed: (document.Appointment, document.Form) = (AppointmentMapper.ToDocument(agreed.Appointment), Word(agreed.Format, Forms)); break;
            case MeetingMoved moved: (document.Appointment, document.Form, document.Who) = (AppointmentMapper.ToDocument(moved.Appointment), Word(moved.Format, Forms), Word(moved.By, Sides)); break;
            case MeetingProposed proposed:
                document.Who = Sides[proposed.By];
                document.Times = proposed.Times.IsEmpty ? null : [.. proposed.Times.Select(AppointmentMapper.ToDocument)];
                break;
            case MeetingCancelled cancelled: document.Who = Sides[cancelled.By]; break;
            case MeetingMissed missed: document.Who = Sides[missed.By]; break;
            case PromiseMade made: (document.Who, document.What, document.Due) = (Sides[made.By], made.What, Day(made.Due)); break;
            case PromiseKept kept: (document.Who, document.What) = (Sides[kept.By], kept.What); break;
            case GoodTurn turn: (document.Who, document.Turn) = (Sides[turn.By], Turns[turn.Kind]); break;
            case AdviceActedOn acted: document.What = acted.What; break;
        }
    }

    private static void Reply(ReplyReceived reply, FactDocument document)
    {
        document.Meaning = Meanings[reply.Meaning];
        document.By = Word(reply.By, Channels);
        document.Until = Day(reply.Until);
        document.Referred = reply.Referred;
    }

    private static bool IsFirst(FactDocument document) =>
        FactKinds.First.Contains(document.Kind!)
        && document.Meaning is null or "yes" or "no" or "doNotContact"
        && document.Parts().All(part => part.Value is null || FactParts.First.HasFlag(part.Part));

    private static string? Word<T>(T? value, Words<T> words)
        where T : struct, Enum => value is { } known ? words[known] : null;

    private static string? Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;

    private static List<PointDocument?>? Points(ValueList<ContactPoint> points) => points.IsEmpty ? null : [.. points.Select(PointMapper.ToDocument)];
}
