using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Rules;
using InfoInterview.Scheduling;
using InfoInterview.Templates;
using InfoInterview.Tests.Engagements;
using InfoInterview.Tests.Scheduling;

namespace InfoInterview.Tests.Conventions;

/// <summary>For every rule one case in which it speaks and one in which it is silent; a rule without its pair fails the build.</summary>
public sealed class RuleCaseTests
{
    private static readonly Engagement Awaiting = A.Engagement(A.Sent("2026-09-01 10:00"));
    private static readonly Engagement Accepted = Awaiting.Record(A.Reply(ReplyMeaning.Yes, "2026-09-03 10:00"));
    private static readonly Engagement Refused = Awaiting.Record(A.Reply(ReplyMeaning.No, "2026-09-03 10:00"));
    private static readonly Engagement Agreed = Accepted.Record(A.Agreed("2026-09-04 10:00", "2026-09-16 14:00"));
    private static readonly Engagement Held = Agreed.Record(A.Held("2026-09-16 14:20"));

    private static readonly TemplateSchema<string> Schema = TemplateSchema.For<string>(schema => schema
        .Text("name", x => x)
        .OptionalText("phone", x => x)
        .Value("minutes", _ => 20)
        .List("points", x => new[] { x }, point => point.Text("text", x => x)));

    private static readonly Dictionary<string, (Func<IEnumerable<string>> Speaks, Func<IEnumerable<string>> Silent)> Cases = new(StringComparer.Ordinal)
    {
        [RuleIds.LeftoverPlaceholder] = (Review("Hi {first}"), Review("Hi Ruth")),
        [RuleIds.StatedDuration] = (Review("a quick coffee"), Review("20 minutes")),
        [RuleIds.AsksForJob] = (Review("Could you hire me?"), Review("How do you see the field?")),
        [RuleIds.PersonalReason] = (Review("Hello"), Review("because of your talk on permitting")),
        [RuleIds.SendRequest] = (Plan(A.Engagement()), Plan(Awaiting)),
        [RuleIds.FollowUpOnce] = (Plan(Awaiting), Plan(Accepted)),
        [RuleIds.LetItRest] = (Plan(Awaiting.Record(A.FollowUp("2026-09-09 10:00"))), Plan(Awaiting)),
        [RuleIds.OfferTimes] = (Plan(Accepted), Plan(Agreed)),
        [RuleIds.ThankForRefusal] = (Plan(Refused), Plan(Refused.Record(new RefusalThanked { At = A.At("2026-09-04 10:00") }))),
        [RuleIds.ConfirmMeeting] = (Plan(Agreed), Plan(Agreed.Record(new MeetingConfirmed { At = A.At("2026-09-05 10:00") }))),
        [RuleIds.HaveConversation] = (Plan(Agreed), Plan(Held)),
        [RuleIds.SendThanks] = (Plan(Held), Plan(Held.Record(A.Thanked("2026-09-16 18:00")))),
        [RuleIds.WriteNotes] = (Plan(Held), Plan(Held.Record(new NotesWritten { At = A.At("2026-09-16 18:00") }))),
        [RuleIds.OneInterviewAtATime] = (Matrix("14:00", "14:10"), Matrix("14:00", "14:45")),
        [RuleIds.KeepBuffer] = (Matrix("14:00", "14:25"), Matrix("14:00", "14:45")),
        [RuleIds.SustainablePace] = (Matrix("10:00", "12:00", "14:00"), Matrix("10:00", "12:00")),
        [RuleIds.TimeToTravel] = (Matrix("14:00 Harbour", "14:45 Town hall"), Matrix("14:00 Harbour", "14:45 Harbour")),
        [RuleIds.TimeThatExists] = (Matrix("2026-03-29 01:30"), Matrix("2026-03-29 02:30")),
        [RuleIds.WhichOfTwoHours] = (Matrix("2026-10-25 01:30"), Matrix("2026-10-25 02:30")),
        [RuleIds.BatchSimilarTasks] = (Batch("Ruth"), Batch()),
        [RuleIds.MostValuableFirst] = (Batch("Ruth"), Batch()),
        [RuleIds.UnknownTemplateName] = (Compile("{{nome}}"), Compile("{{name}}")),
        [RuleIds.OptionalOutsideSection] = (Compile("{{phone}}"), Compile("{{#phone}}{{phone}}{{/phone}}")),
        [RuleIds.UnclosedSection] = (Compile("{{#phone}}"), Compile("{{#phone}}{{/phone}}")),
        [RuleIds.CrossedSections] = (Compile("{{#phone}}{{#points}}{{/phone}}{{/points}}"), Compile("{{#phone}}{{/phone}}")),
        [RuleIds.UnexpectedClose] = (Compile("{{/phone}}"), Compile("{{#phone}}{{/phone}}")),
        [RuleIds.UnclosedTag] = (Compile("{{name"), Compile("{{name}}")),
        [RuleIds.EmptyTagName] = (Compile("{{}}"), Compile("{{name}}")),
        [RuleIds.BadDelimiters] = (Compile("{{=x}}"), Compile("{{=<% %>=}}<%name%>")),
        [RuleIds.MissingPartial] = (Compile("{{>sign}}"), Compile("{{name}}")),
        [RuleIds.CyclicPartial] = (Compile("{{>loop}}"), Compile("{{>leaf}}")),
        [RuleIds.NotASection] = (Compile("{{#minutes}}x{{/minutes}}"), Compile("{{#phone}}x{{/phone}}")),
        [RuleIds.TemplateLimitPassed] = (Compile(string.Concat(Enumerable.Repeat("{{#phone}}", 5000))), Compile("{{name}}")),
        [RuleIds.NotPrintable] = (Compile("{{points}}"), Compile("{{name}}")),
        [RuleIds.ControlInHeader] = (CompileHeader("a\nb"), CompileHeader("a b")),
    };

    public static TheoryData<string> Ids => RuleConventionTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_speaks_in_one_case_and_is_silent_in_another(string id)
    {
        Cases.Should().ContainKey(id);
        Cases[id].Speaks().Should().Contain(id);
        Cases[id].Silent().Should().NotContain(id);
    }

    private static Func<IEnumerable<string>> Review(string body) =>
        () => new MessageReviewer().Review(new OutreachMessage { Body = body, To = A.Contact() }).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Plan(Engagement engagement) =>
        () => new FollowUpPlanner().Plan(engagement, A.At("2026-09-10 10:00")).Select(step => step.Rule.Id);

    private static Func<IEnumerable<string>> Matrix(params string[] talks) =>
        () => new ConflictFinder().Find(AMatrix.Of(talks), MatrixPolicy.For("Europe/London")).Select(conflict => conflict.Finding.Rule.Id);

    private static Func<IEnumerable<string>> Batch(params string[] names) =>
        () => new TaskBatcher().Group(names.Select(name => new MessageTask { ContactName = name, Kind = MessageTaskKind.Outreach, Signs = [ContactSign.SameSchool] }))
            .SelectMany(block => block.Tasks.Select(ranked => ranked.Value > 0 ? RuleIds.MostValuableFirst : "").Append(block.Rule.Id));

    private static Func<IEnumerable<string>> Compile(string text) => () => Problems(text, TemplateContent.Plain);

    private static Func<IEnumerable<string>> CompileHeader(string text) => () => Problems(text, TemplateContent.HeaderLine);

    private static IEnumerable<string> Problems(string text, TemplateContent content)
    {
        var partials = TemplatePartials.None.With("loop", "{{>loop}}").With("leaf", "x");
        return Template.TryCompile(text, Schema, new TemplateOptions { Content = content, Partials = partials }, out _, out var problems)
            ? []
            : problems.Select(problem => problem.Rule.Id).ToArray();
    }
}
