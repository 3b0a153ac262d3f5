using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Scheduling;
using InfoInterview.Templates;
using InfoInterview.Tests.Actions;
using InfoInterview.Tests.Engagements;
using InfoInterview.Tests.Interviews;
using InfoInterview.Tests.Notes;
using InfoInterview.Tests.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests.Conventions;

/// <summary>
/// For every rule one case in which it speaks and one in which it is silent; a rule without its pair fails the build. Each speaks through
/// what a host gets by <c>AddInfoInterview()</c>, or through a public function that needs no service.
/// </summary>
public sealed class RuleCaseTests
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(TestBank.Bank)
        .AddSingleton(FollowUpPolicy.Guide with { CapAcrossSeekers = new RequestCap { Requests = 1, Days = 30 } })
        .AddInfoInterview()
        .BuildServiceProvider();

    private static readonly Engagement Awaiting = A.Engagement(A.Sent("2026-09-01 10:00"));
    private static readonly Engagement Accepted = Awaiting.Record(A.Reply(ReplyMeaning.Yes, "2026-09-03 10:00"));
    private static readonly Engagement Refused = Awaiting.Record(A.Reply(ReplyMeaning.No, "2026-09-03 10:00"));
    private static readonly Engagement Agreed = Accepted.Record(A.Agreed("2026-09-04 10:00", "2026-09-16 14:00"));
    private static readonly Engagement Held = Agreed.Record(A.Held("2026-09-16 14:20"));

    private static readonly ContactPoint Bounced = ContactPoint.Email("old@example.com").WithState(PointState.HardBounced);
    private static readonly Engagement Asked = Awaiting.Record(A.FollowUp("2026-09-09 10:00"));
    private static readonly Engagement Referred = Awaiting.Record(A.Reply(ReplyMeaning.Referral, "2026-09-03 10:00"));
    private static readonly Engagement Named = Awaiting.Record(A.Reply(ReplyMeaning.Referral, "2026-09-03 10:00") with { Referred = "Ines Duarte" });
    private static readonly Engagement Promised = Awaiting.Record(new PromiseMade { At = A.At("2026-09-05 10:00"), By = Side.Seeker, What = "the article" });
    private static readonly Engagement Complete = A.Engagement(
        A.Sent("2026-06-01 10:00"), A.Held("2026-06-16 14:20"), A.Thanked("2026-06-16 18:00"), A.Notes("2026-06-16 19:00"));

    private static readonly TemplateSchema<string> Schema = TemplateSchema.For<string>(schema => schema
        .Text("name", x => x)
        .OptionalText("phone", x => x)
        .Value("minutes", _ => 20)
        .List("points", x => new[] { x }, point => point.Text("text", x => x)));

    private static readonly Dictionary<string, (Func<IEnumerable<string>> Speaks, Func<IEnumerable<string>> Silent)> Cases = new(
        StringComparer.Ordinal)
    {
        [RuleIds.DoNotContact] = (
            Person(A.Contact() with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] }),
            Person(A.Contact() with { Points = [Bounced] })),
        [RuleIds.UncertainName] = (Person(A.Contact() with { Name = PersonName.Parse("Zendaya") }), Person(A.Contact())),
        [RuleIds.BouncedAddress] = (
            Person(A.Contact() with { Points = [Bounced] }),
            Person(A.Contact() with { Points = [Bounced, ContactPoint.Email("new@example.com")] })),
        [RuleIds.SharedMailbox] = (
            Person(A.Contact() with { Points = [ContactPoint.Email("info@example.com")] }),
            Person(A.Contact() with { Points = [ContactPoint.Email("ruth@example.com"), ContactPoint.Email("info@example.com")] })),
        [RuleIds.LeftoverPlaceholder] = (Review("Hi {first}"), Review("Hi Ruth")),
        [RuleIds.StatedDuration] = (Review("a quick coffee"), Review("20 minutes")),
        [RuleIds.AsksForJob] = (Review("Could you hire me?"), Review("How do you see the field?")),
        [RuleIds.PersonalReason] = (Review("Hello"), Review("because of your talk on permitting")),
        [RuleIds.ResumeForLater] = (Review("I have attached my résumé."), Review("My profile is linked below.")),
        [RuleIds.Introduction] = (Review("Could we talk?"), Review("My name is Dana, and I study engineering.")),
        [RuleIds.GeneralPraise] = (ReviewFor(null, "I am impressed by your work."),
            ReviewFor(null, "I am impressed by your talk on permitting.")),
        [RuleIds.ClearAsk] = (Review("I like your field."), Review("Could we talk for 20 minutes?")),
        [RuleIds.OneAsk] = (Review("Could we talk for 20 minutes, and could you review my essay?"),
            Review("Could we talk for 20 minutes?")),
        [RuleIds.FitSchedule] = (Review("Could we talk?"), Review("Could we talk whenever it suits you?")),
        [RuleIds.ChoiceOfTimes] = (Review("Can we talk on Tuesday at 3?"), Review("Can we talk on Tuesday at 3 or on Thursday?")),
        [RuleIds.NextStep] = (Review("I would love to talk with you about permitting."), Review("Could we talk about permitting?")),
        [RuleIds.SayThanks] = (Review("Could we talk?"), Review("Thank you for considering it.")),
        [RuleIds.SignName] = (Review("Could we talk next week about your work on permitting?"),
            Review("Could we talk?\n\nKind regards,\nDana Whitcomb")),
        [RuleIds.GreetByName] = (Review("Dear Mr. Castellano,\n\nCould we talk?"), Review("Dear Ms. Halvorsen,\n\nCould we talk?")),
        [RuleIds.FitChannel] = (Review(string.Join(' ', Enumerable.Repeat("word", 201))),
            Review(string.Join(' ', Enumerable.Repeat("word", 200)))),
        [RuleIds.HasSubject] = (Review(new OutreachMessage { Body = "" }), Subject("Question about permitting")),
        [RuleIds.TellingSubject] = (Subject("Quick question"), Subject("Question about permitting wind farms")),
        [RuleIds.CalmSubject] = (Subject("Please reply by Friday"), Subject("Question about permitting")),
        [RuleIds.HonestSubject] = (Subject("Re: our call yesterday"),
            Review(new OutreachMessage { Body = "", Subject = "Re: question about permitting", Purpose = MessagePurpose.FollowUp })),
        [RuleIds.QuietSubject] = (Subject("QUESTION ABOUT PERMITTING"), Subject("Question about permitting")),
        [RuleIds.NoPressure] = (Review("I am still waiting for your answer."), Review("If it does not suit, that is fine.")),
        [RuleIds.ShorterFollowUp] = (FollowUp("Did my note of last week reach you?"), FollowUp("Did it reach you?")),
        [RuleIds.NameFromTalk] = (Thanks("Thank you for your time."), Thanks("Thank you for your advice about permits.")),
        [RuleIds.KeepConfidence] = (Quote("I heard that the whole team will be moved to Bergen in May."),
            Quote("I heard that Bergen is lovely in May.")),
        [RuleIds.OnePerson] = (Review("Dear Sir or Madam,\n\nCould we talk?"), Review("Dear Ms. Halvorsen,\n\nCould we talk?")),
        [RuleIds.AskedForSilence] = (ReviewTo(
            A.Contact() with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] }), ReviewTo(A.Contact())),
        [RuleIds.SendRequest] = (Plan(A.Engagement()), Plan(Awaiting)),
        [RuleIds.CallNow] = (Plan(Said(ReplyRemark.CallNow)), Plan(Accepted)),
        [RuleIds.AcceptTime] = (Plan(Awaiting.Record(A.Proposed(Side.Contact, "2026-09-09 10:00"))), Plan(Accepted)),
        [RuleIds.SendQuestions] = (Plan(Awaiting.Record(A.Reply(ReplyMeaning.Yes, "2026-09-03 10:00") with { Form = ReplyForm.InWriting })), Plan(Accepted)),
        [RuleIds.SendResume] = (Plan(Said(ReplyRemark.ResumeAsked)), Plan(Accepted)),
        [RuleIds.ConfirmEvent] = (Plan(Awaiting.Record(A.Reply(ReplyMeaning.Yes, "2026-09-03 10:00") with { Form = ReplyForm.Event })), Plan(Accepted)),
        [RuleIds.Apologise] = (Plan(Missed(Side.Seeker)), Plan(Missed(Side.Contact))),
        [RuleIds.ThankForReferral] = (Plan(Named), Plan(Referred)),
        [RuleIds.AnswerHandedOn] = (Plan(Referred), Plan(Named)),
        [RuleIds.Congratulate] = (Plan(Complete.Record(new NewsHeard { At = A.At("2026-09-09 10:00") })), Plan(Complete)),
        [RuleIds.RemindOfPromise] = (Plan(Awaiting.Record(new PromiseMade { At = A.At("2026-09-02 10:00"), By = Side.Contact, What = "the address" })), Plan(Promised)),
        [RuleIds.ChooseWayOut] = (Plan(Said(ReplyRemark.PersonalAdvance)), Plan(Accepted)),
        [RuleIds.SendCondolence] = (Plan(Awaiting.Record(new Bereaved { At = A.At("2026-09-02 10:00") })), Plan(Awaiting)),
        [RuleIds.AnswerOffer] = (Plan(Awaiting.Record(new OpeningOffered { At = A.At("2026-09-09 10:00") })), Plan(Awaiting)),
        [RuleIds.DecideOffer] = (Plan(Awaiting.Record(new OpeningOffered { At = A.At("2026-09-09 10:00"), IsTheirs = true })), Plan(Awaiting.Record(new OpeningOffered { At = A.At("2026-09-09 10:00") }))),
        [RuleIds.TellApplied] = (Plan(Complete.Record(new Applied { At = A.At("2026-09-09 10:00") })), Plan(Complete)),
        [RuleIds.SendClosingWord] = (Plan(Complete.Record(new GoalReached { At = A.At("2026-09-09 10:00") })), Plan(Awaiting.Record(new GoalReached { At = A.At("2026-09-09 10:00") }))),
        [RuleIds.OneInAHouse] = (Plan(A.Engagement(), House(A.Sent("2026-09-09 10:00"))), Plan(A.Engagement(), House(A.Sent("2026-08-09 10:00")))),
        [RuleIds.MeetInPublic] = (Kept(Meets(MeetingPlace.Private)), Kept(Meets(MeetingPlace.Public))),
        [RuleIds.FollowUpOnce] = (Plan(Awaiting), Plan(Accepted)),
        [RuleIds.LetItRest] = (Plan(Asked.Record(A.Sent("2026-09-10 09:00"))), Plan(Awaiting)),
        [RuleIds.OfferTimes] = (Plan(Accepted), Plan(Agreed)),
        [RuleIds.ThankForRefusal] = (Plan(Refused), Plan(Refused.Record(new RefusalThanked { At = A.At("2026-09-04 10:00") }))),
        [RuleIds.ConfirmMeeting] = (Plan(Agreed), Plan(Agreed.Record(new MeetingConfirmed { At = A.At("2026-09-05 10:00") }))),
        [RuleIds.HaveConversation] = (Plan(Agreed), Plan(Held)),
        [RuleIds.SendThanks] = (Plan(Held), Plan(Held.Record(A.Thanked("2026-09-16 18:00")))),
        [RuleIds.WriteNotes] = (Plan(Held), Plan(Held.Record(new NotesWritten { At = A.At("2026-09-16 18:00") }))),
        [RuleIds.AskAgain] = (Plan(Awaiting.Record(A.Later("2026-09-02 10:00", "2026-10-12"))), Plan(Accepted)),
        [RuleIds.TryOtherWay] = (Plan(Asked), Plan(Awaiting)),
        [RuleIds.ContactReferral] = (Plan(Named), Plan(Named.Record(new ReferralTakenUp { At = A.At("2026-09-05 10:00") }))),
        [RuleIds.DecideReply] = (Plan(Awaiting.Record(A.Reply(ReplyMeaning.Unclear, "2026-09-03 10:00"))), Plan(Accepted)),
        [RuleIds.RecordTalk] = (Plan(A.Engagement(A.Agreed("2026-09-04 10:00", "2026-09-09 14:00"))), Plan(Agreed)),
        [RuleIds.Prepare] = (Plan(Agreed), Plan(Agreed.Record(new PreparationDone { At = A.At("2026-09-05 10:00") }))),
        [RuleIds.Connect] = (Plan(Held.Record(A.Thanked("2026-09-16 18:00"))), Plan(Held)),
        [RuleIds.KeepPromise] = (Plan(Promised),
            Plan(Promised.Record(new PromiseKept { At = A.At("2026-09-07 10:00"), By = Side.Seeker }))),
        [RuleIds.SendUpdate] = (Plan(Awaiting.Record(new AdviceActedOn { At = A.At("2026-09-05 10:00") })), Plan(Awaiting)),
        [RuleIds.ReportToReferrer] = (Plan(Referred, new Surroundings { Referred = [[A.Held("2026-09-09 10:00")]] }),
            Plan(Referred, new Surroundings { Referred = [[A.Sent("2026-09-09 10:00")]] })),
        [RuleIds.KeepInTouch] = (Plan(Complete), Plan(Held)),
        [RuleIds.GiveBeforeAsking] = (Kept(Complete.Record(A.Sent("2026-12-01 10:00"))),
            Kept(A.Engagement([.. Complete.Facts.Take(4), A.Gave(GoodTurnKind.Update, "2026-09-20 10:00"), A.Sent("2026-12-01 10:00")]))),
        [RuleIds.SpareTheMuchAsked] = (Plan(A.Engagement(), Asks(A.Sent("2026-09-08 10:00"))),
            Plan(A.Engagement(), Asks(A.Sent("2026-07-01 10:00")))),
        [RuleIds.KeepPace] = (Plan(A.Engagement(), Busy(owed: 0, requests: 5)), Plan(A.Engagement(), Busy(owed: 0, requests: 4))),
        [RuleIds.ThankFirst] = (Plan(A.Engagement(), Busy(owed: 3, requests: 0)), Plan(A.Engagement(), Busy(owed: 2, requests: 0))),
        [RuleIds.WaitForReturn] = (Plan(Awaiting.Record(A.Away("2026-09-02 10:00", "2026-09-14"))), Plan(Awaiting)),
        [RuleIds.PlanActions] = (Plan(Held.Record(A.Notes("2026-09-16 18:00"))), Plan(Held)),
        [RuleIds.OneInterviewAtATime] = (Matrix("14:00", "14:10"), Matrix("14:00", "14:45")),
        [RuleIds.KeepBuffer] = (Matrix("14:00", "14:25"), Matrix("14:00", "14:45")),
        [RuleIds.SustainablePace] = (Matrix("10:00", "12:00", "14:00"), Matrix("10:00", "12:00")),
        [RuleIds.TimeToTravel] = (Matrix("14:00 Harbour", "14:45 Town hall"), Matrix("14:00 Harbour", "14:45 Harbour")),
        [RuleIds.TimeThatExists] = (Matrix("2026-03-29 01:30"), Matrix("2026-03-29 02:30")),
        [RuleIds.WhichOfTwoHours] = (Matrix("2026-10-25 01:30"), Matrix("2026-10-25 02:30")),
        [RuleIds.BatchSimilarTasks] = (Batch("Ruth"), Batch()),
        [RuleIds.MostValuableFirst] = (Batch("Ruth"), Batch()),
        [RuleIds.FitTheAgreedTime] = (Cuts(20), Cuts(60)),
        [RuleIds.DropWhatServesLeast] = (Cuts(20), Cuts(22)),
        [RuleIds.LongEnough] = (Agenda(9), Agenda(10)),
        [RuleIds.ShortEnough] = (Agenda(121), Agenda(120)),
        [RuleIds.LeaveSpareTimeOpen] = (Agenda(86), Agenda(85)),
        [RuleIds.AskBeforeUsingMore] = (Clock("2026-09-16 14:00"), Clock()),
        [RuleIds.ServeTheObjectives] = (Questions(A.Contact()),
            Questions(A.Contact() with { CareerStage = CareerStage.Early }, minutes: 5)),
        [RuleIds.AskOnce] = (Questions(A.Contact(), asked: A.Contact().Id),
            Questions(A.Contact(), asked: new ContactId(new Guid("11111111-0000-0000-0000-000000000000")))),
        [RuleIds.AskWhatIsUnknown] = (Questions(A.Contact(), known: KnownFacts.WayIn), Questions(A.Contact(), known: KnownFacts.Culture)),
        [RuleIds.WaitForTrust] = (() => PassedOver(hasTalked: false), () => PassedOver(hasTalked: true)),
        [RuleIds.AskInOneLanguage] = (() => InLanguage("fr"), () => InLanguage("de")),
        [RuleIds.SuitThePerson] = (Questions(A.Contact() with { CareerStage = CareerStage.Early }), Questions(A.Contact())),
        [RuleIds.BuildOnAnswer] = (Climb("Patience is key.", []), Climb("Patience is key.", ProbingLadder.For("Patience is key.").Rungs)),
        [RuleIds.FollowMention] = (Climb("I ran the station rebuild.", []), Climb("Patience is key.", [])),
        [RuleIds.SteerGently] = (Redirect(null), Redirect(RuleIds.SteerGently)),
        [RuleIds.AskForReferral] = (Redirect(null), Redirect(RuleIds.AskForReferral)),
        [RuleIds.BeEarly] = (Ready("2026-09-10 10:00"), Ready("2026-09-16 20:05")),
        [RuleIds.SettleLogistics] = (Ready("2026-09-10 10:00"), Ready("2026-09-16 20:05")),
        [RuleIds.KnowThem] = (Ready("2026-09-10 10:00"), Ready("2026-09-16 20:05")),
        [RuleIds.BringQuestions] = (Ready("2026-09-10 10:00"), Ready("2026-09-16 20:05")),
        [RuleIds.ListenWell] = (Prompts(null), Prompts(RuleIds.ListenWell)),
        [RuleIds.GiveADay] = (Board(AnAction.Due(null)), Board(AnAction.Due("2026-10-10"))),
        [RuleIds.OverdueFirst] = (Board(AnAction.Due("2026-09-09")), Board(AnAction.Due("2026-09-10"))),
        [RuleIds.PromisesFirst] = (Board(AnAction.Due("2026-09-11") with { IsPromise = true }), Board(AnAction.Due("2026-09-11"))),
        [RuleIds.DueSoon] = (Board(AnAction.Due("2026-09-13")), Board(AnAction.Due("2026-09-14"))),
        [RuleIds.KeepOffClosedDays] = (Deadline("2026-09-05"), Deadline("2026-09-07")),
        [RuleIds.OpenQuestion] = (Question("Do you like your job?"), Question("What do you like about your job?")),
        [RuleIds.NeutralQuestion] = (Question("Isn't the new law a mess?"), Question("What do you make of the new law?")),
        [RuleIds.OneQuestion] = (Question("How did you start, and what are your plans?"),
            Question("How do you and your team plan a season, and why?")),
        [RuleIds.NoJobQuestion] = (Question("Could you pass my CV to your boss?"), Question("How are new people usually hired?")),
        [RuleIds.PrivateMatters] = (Question("How much do you earn?"), Question("What do people usually earn in the first years?")),
        [RuleIds.PublicPages] = (Question("When was your company founded?"),
            Question("Why was your company founded so far from the sea?")),
        [RuleIds.ShortQuestion] = (Question("How " + string.Join(' ', Enumerable.Repeat("very", QuestionReviewer.MostWords)) + "?"),
            Question("How very?")),
        [RuleIds.TactfulQuestion] = (Question("Did you only get the job because you're a woman?"),
            Question("How has the industry changed for women since you started?")),
        [RuleIds.InformationalPlan] = (Intent("I want a job at your firm"), Intent("I want to know how the work feels")),
        [RuleIds.AskMorePeople] = (Synthesis("Ana pay", "Ben pay"), Synthesis("Ana pay", "Ben pay", "Cem pay")),
        [RuleIds.CountPeople] = (Synthesis("Ana pay pay pay"), Synthesis("Ana pay pay pay", "Ben pay")),
        [RuleIds.HearBothSides] = (Synthesis("Ana degree:yes", "Ben degree:no"), Synthesis("Ana degree:yes", "Ben degree:yes")),
        [RuleIds.MarkWhatIsThere] = (Synthesis(true, "Ana pay"), Synthesis("Ana pay")),
        [RuleIds.CloseGap] = (Gaps("Ana Excel", "Ben Excel"), Gaps("Ana Excel", "Ben Camtasia")),
        [RuleIds.RethinkGoal] = (Synthesis("Ana goal-shaken"), Synthesis("Ana goal-confirmed")),
        [RuleIds.DecideProposals] = (Synthesis("Ana pay?"), Synthesis("Ana pay")),
        [RuleIds.HearItFirstHand] = (Synthesis("Ana (pay)"), Synthesis("Ana (pay)", "Ben pay")),
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

    private static Func<IEnumerable<string>> Cuts(int minutes) =>
        () => Services.GetRequiredService<AgendaPlanner>().Plan(minutes, Flow.Detailed, []).Cuts.Select(cut => cut.Rule.Id);

    private static Func<IEnumerable<string>> Agenda(int minutes) =>
        () => Services.GetRequiredService<AgendaPlanner>().Plan(minutes, Flow.Detailed, []).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Questions(Contact contact, int minutes = 20, ContactId? asked = null, string? known = null) =>
        () =>
    {
        var selection = Services.GetRequiredService<QuestionPlanner>().Select(new QuestionRequest
        {
            Agenda = Services.GetRequiredService<AgendaPlanner>().Plan(minutes, []),
            Contact = contact,
            Asked = asked is { } who ? [new() { Contact = who, Key = "role.plain" }] : [],
            Known = known is null ? [] : [new() { Name = known, From = KnownFrom.Notes }],
        });
        return [.. selection.Questions.Select(question => question.Rule.Id), .. selection.PassedOver.Select(question => question.Rule.Id)];
    };

    private static Func<IEnumerable<string>> Clock(params string[] starts) => () => starts
        .Select(start => Services.GetRequiredService<AgendaPlanner>().Plan(20, []).On(A.Agreed("2026-09-01 10:00", start).Appointment, DateTimeZoneProviders.Tzdb))
        .SelectMany(table => new[] { table.WrapUp.Rule.Id, table.StopEarly.Rule.Id });

    private static Func<IEnumerable<string>> Person(Contact contact) =>
        () => Services.GetRequiredService<ContactReviewer>().Review(contact).Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Review(string body) => Review(new OutreachMessage { Body = body, To = A.Contact() });

    private static Func<IEnumerable<string>> ReviewFor(string? admired, string body) =>
        Review(new OutreachMessage { Body = body, To = A.Contact() with { Admired = admired } });

    private static Func<IEnumerable<string>> Subject(string subject) => Review(new OutreachMessage { Body = "", Subject = subject });

    private static Func<IEnumerable<string>> Thanks(string body) =>
        Review(new OutreachMessage { Body = body, Purpose = MessagePurpose.ThankYou });

    private static Func<IEnumerable<string>> FollowUp(string body) => Review(
        new OutreachMessage { Body = body, Purpose = MessagePurpose.FollowUp },
        new ReviewContext { Request = new OutreachMessage { Body = "Could we talk about permitting?" } });

    private static Func<IEnumerable<string>> Quote(string body) => Review(
        new OutreachMessage { Body = body, To = A.Contact() },
        new ReviewContext
        {
            Confidences = [new ConfidentialText { Text = "Nobody knows yet that the whole team will be moved to "
            + "Bergen." }]
        });

    private static Func<IEnumerable<string>> Review(OutreachMessage message, ReviewContext? context = null) =>
        () => Services.GetRequiredService<MessageReviewer>().Review(message, context ?? ReviewContext.None).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> ReviewTo(Contact contact) =>
        () => Services.GetRequiredService<MessageReviewer>().Review(new OutreachMessage { Body = "Hello", To = contact }).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Kept(Engagement engagement) =>
        () => Services.GetRequiredService<EngagementReviewer>().Review(engagement).Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Plan(Engagement engagement, Surroundings? surroundings = null) => () =>
        Services.GetRequiredService<FollowUpPlanner>()
            .Plan(engagement, surroundings ?? Surroundings.None, A.At("2026-09-10 10:00"))
            .SelectMany(step => new[] { step.Rule.Id, step.Hold?.Rule?.Id ?? "" });

    private static Engagement Said(ReplyRemark remark) => Awaiting.Record(A.Reply(ReplyMeaning.Yes, "2026-09-03 10:00") with { Remarks = [remark] });

    private static Engagement Missed(Side by) => Accepted.Record(A.Agreed("2026-09-04 10:00", "2026-09-09 14:00")).Record(A.Missed(by, "2026-09-09 14:20"));

    private static Engagement Meets(MeetingPlace place) =>
        A.Engagement(A.Seeker() with { IsMinor = true }, A.Contact(), A.Agreed("2026-09-04 10:00", "2026-09-16 14:00") with { Place = place });

    private static Surroundings House(params Fact[] facts) => new() { Colleagues = [new Colleague { Name = PersonName.Parse("Ines Duarte"), Facts = facts.ToValueList() }] };

    private static Surroundings Asks(params Fact[] others) => new() { Others = [others.ToValueList()] };

    private static Surroundings Busy(int owed, int requests) =>
        new() { Load = new SeekerLoad { Owed = owed, Requests = Enumerable.Repeat(A.At("2026-09-09 10:00"), requests).ToValueList() } };

    private static Func<IEnumerable<string>> Question(string text) => () => Services.GetRequiredService<QuestionReviewer>().Review(text).Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Intent(string goal) =>
        () => Services.GetRequiredService<InformationalCheck>().Check(new InterviewIntent { Goals = [goal] }).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Matrix(params string[] talks) =>
        () => Services.GetRequiredService<ConflictFinder>().Find(AMatrix.Of(talks), MatrixPolicy.For("Europe/London")).Select(conflict => conflict.Finding.Rule.Id);

    private static Func<IEnumerable<string>> Batch(params string[] names) =>
        () => Services.GetRequiredService<TaskBatcher>().Group(names.Select(name => new MessageTask { ContactName = name, Kind = MessageTaskKind.Outreach, Signs = [ContactSign.SameSchool] }))
            .SelectMany(block => block.Tasks.Select(ranked => ranked.Value > 0 ? RuleIds.MostValuableFirst : "").Append(block.Rule.Id));

    private static Func<IEnumerable<string>> Board(ActionItem item) =>
        () => ActionBoard.Of([item], A.Day("2026-09-10")).Select(card => card.Rule?.Id ?? "");

    private static Func<IEnumerable<string>> Deadline(string written) =>
        () => [Deadlines.Propose(ActionKind.Research, A.Day(written), AnAction.Calendar).Rule.Id];

    private static Func<IEnumerable<string>> Climb(string answer, ValueList<ProbingRung> asked) =>
        () => ProbingLadder.For(answer, asked).Rungs.Select(rung => rung.Rule.Id);

    private static Func<IEnumerable<string>> Redirect(string? without) => () =>
        Redirection.For(new RedirectionFacts { Misfit = Misfit.KnowsLittle, Interest = "wind-farm siting" }, Without(without))
            .Select(phrase => phrase.Rule.Id);

    private static Func<IEnumerable<string>> Prompts(string? without) =>
        () => ConductPrompts.For(InterviewFormat.Phone, 20, Without(without)).Select(prompt => prompt.Rule.Id);

    private static Func<IEnumerable<string>> Ready(string now) =>
        () => Services.GetRequiredService<PreparationPlanner>().Plan(Preparations.InPerson, A.Contact(), A.At(now)).Items.Select(item => item.Rule.Id);

    private static RuleSettings Without(string? rule) => rule is null ? RuleSettings.Default : RuleSettings.Default.Without(rule);

    private static Func<IEnumerable<string>> Synthesis(params string[] talks) => Synthesis(false, talks);

    private static Func<IEnumerable<string>> Synthesis(bool isCutShort, params string[] talks) => () => ANote.Synthesis(ANote.Book(
        [.. talks.Select((talk, day) => ANote.Talk(talk, day))
            .Select(note => isCutShort ? note with { Text = "" } : note)])).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Gaps(params string[] talks) => () => Services.GetRequiredService<SkillGapAnalysis>().Analyze(ANote.Synthesis(ANote.Book(
        [.. talks.Select((talk, day) => ANote.Of(talk.Split(' ')[0], ANote.March(day), ANote.Needs(talk.Split(' ')[1])))])), []).Findings.Select(finding => finding.Rule.Id);

    private static Func<IEnumerable<string>> Compile(string text) => () => Problems(text, TemplateContent.Plain);

    private static Func<IEnumerable<string>> CompileHeader(string text) => () => Problems(text, TemplateContent.HeaderLine);

    private static IEnumerable<string> Problems(string text, TemplateContent content)
    {
        var partials = TemplatePartials.None.With("loop", "{{>loop}}").With("leaf", "x");
        return Template.TryCompile(text, Schema, new TemplateOptions { Content = content, Partials = partials }, out _, out var problems)
            ? []
            : problems.Select(problem => problem.Rule.Id).ToArray();
    }

    private static IEnumerable<string> PassedOver(bool hasTalked) =>
        new QuestionPlanner().Select(FirstTalk() with { HasTalkedBefore = hasTalked }).PassedOver.Select(passed => passed.Rule.Id);

    private static IEnumerable<string> InLanguage(string language)
    {
        var request = FirstTalk() with { Language = language };
        return new QuestionPlanner().Review(request, new QuestionPlanner().Select(request)).Select(finding => finding.Rule.Id);
    }

    private static QuestionRequest FirstTalk() => new() { Agenda = new AgendaPlanner().Plan(20, []), Contact = A.Contact() };
}
