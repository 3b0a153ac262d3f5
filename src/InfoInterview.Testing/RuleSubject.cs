using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>What a rule check must know of a kind of subject.</summary>
/// <param name="Describe">A subject in a few words.</param>
/// <param name="Fresh">The same subject, safe to hand to a rule on another thread.</param>
/// <param name="Review">What the reviewer of such subjects says under settings, with a host's rule or without.</param>
/// <param name="TextOf">The text of a named part; <c>null</c> where there is no such part.</param>
/// <param name="Odd">Valid subjects that are unlike the usual ones.</param>
internal sealed record RuleSubject<T>(
    Func<T, string> Describe,
    Func<T, T> Fresh,
    Func<T, RuleSettings, IRule<T>?, ValueList<Finding>> Review,
    Func<T, string, string?> TextOf,
    ValueList<T> Odd);

/// <summary>The kinds of subjects that a host's rules may look at.</summary>
internal static class RuleSubject
{
    private const int MostLetters = 60;

    public static RuleSubject<MessageSubject> Message { get; } = new(
        subject => Quoted(subject.Message.Body.Length == 0 ? subject.Message.Subject ?? "" : subject.Message.Body),
        subject => MessageSubject.Read(subject.Message, subject.Context),
        (subject, settings, own) => new MessageReviewer(settings, More(own)).Review(subject.Message, subject.Context).Findings,
        (subject, part) => part switch
        {
            OutreachMessage.BodyPart => subject.Message.Body,
            OutreachMessage.SubjectPart => subject.Message.Subject ?? "",
            _ => null,
        },
        OddSubjects.Messages.Select(message => MessageSubject.Read(message)).ToValueList());

    public static RuleSubject<QuestionSubject> Question { get; } = new(
        subject => Quoted(subject.Draft.Text),
        subject => QuestionSubject.Read(subject.Draft),
        (subject, settings, own) => new QuestionReviewer(settings, More(own)).Review(subject.Draft),
        (subject, part) => part is QuestionDraft.Part ? subject.Draft.Text : null,
        OddSubjects.Questions.Select(QuestionSubject.Read).ToValueList());

    public static RuleSubject<Contact> Contact { get; } = new(
        subject => Quoted(subject.Name.Full),
        subject => subject,
        (subject, settings, own) => new ContactReviewer(settings, More(own)).Review(subject),
        (_, _) => null,
        OddSubjects.Contacts);

    public static RuleSubject<Engagement> Engagement { get; } = new(
        subject => subject.Facts.IsEmpty ? "a history without a fact"
            : string.Create(
                CultureInfo.InvariantCulture, $"a history up to {subject.Facts[^1].GetType().Name} on {subject.Facts[^1].At}"),
        subject => subject,
        (subject, settings, own) => new EngagementReviewer(settings, More(own)).Review(subject),
        (_, _) => null,
        OddSubjects.Engagements);

    public static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length == 0 ? "nothing" : $"'{(line.Length <= MostLetters ? line : line[..MostLetters] + "…")}'";
    }

    private static IRule<T>[] More<T>(IRule<T>? own) => own is null ? [] : [own];
}
