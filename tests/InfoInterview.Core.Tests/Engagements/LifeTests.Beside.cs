using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Engagements;

/// <content>What happens beside the talks.</content>
public sealed partial class LifeTests
{
    private static Fact[] Done => [Talk, A.Thanked("2026-09-10 19:00"), .. Written, new Connected { At = A.At("2026-09-11 09:00") }];

    [Theory]
    [InlineData("You have beautiful eyes ;) drinks instead?", ReplyRemark.PersonalAdvance)]
    [InlineData("Get lost, you filthy foreigner.", ReplyRemark.HostileRemark)]
    public void S20_not_about_the_talk(string answer, ReplyRemark remark)
    {
        var book = new SeekerBook();
        var life = Life.With(Life.Ruth, book, Asked)
            .Hear(answer, "2026-09-03 11:00", reply => reply.Remarks.Contains(remark) ? reply : reply with
            {
                Remarks = [.. reply.Remarks,
            remark]
            });
        life.Engagement.Stage.Should().NotBe(Stage.Scheduling, "it is never counted as a yes");
        var step = life.Step("2026-09-03 12:00", "ChooseWayOut Open 2026-09-03 11:00..2026-09-07");
        step.Message.Should().BeNull();
        life.Plan("2026-09-03 12:00").Should().HaveCount(1, "nothing is owed beside it");
        life.Record(new FeltUnsafe { At = A.At("2026-09-03 12:30"), What = "for me alone" });
        life.Plan("2027-09-03 12:00").Should().BeEmpty();
        life.WhySilent("2026-09-04 12:00").Should().Contain("nothing is owed").And.Contain("block them").And.Contain("centre");

        var omar = Life.With(Life.Dana with { Id = new SeekerId(Life.Id(901)), Name = PersonName.Parse("Omar Haddad") }, Life.Ruth, book);
        omar.Plan("2026-09-04 12:00").Should().BeEmpty("nothing is proposed to them in any history of the book");
        omar.WhySilent("2026-09-04 12:00").Should().NotContain("Dana").And.NotContain("unsafe", "what she told stays with her");
        life.Record(new FactTakenBack { At = A.At("2026-09-05 12:30"), Taken = life.Engagement.Facts[^1].Reference });
        omar.Plan("2026-09-05 13:00").Should().HaveCount(1, "a fact that was taken back holds nobody");
    }

    /// <summary>Somebody may name a person in two answers; found by a long run of the properties.</summary>
    [Fact]
    public void Who_is_named_twice_is_written_to_once()
    {
        var first = new ReplyReceived { At = A.At("2026-09-03 11:00"), Meaning = ReplyMeaning.Referral, Referred = "Ines Duarte" };
        var life = Life.Begin(Asked, first, first with { At = A.At("2026-09-03 11:00"), Meaning = ReplyMeaning.Yes },
            first with { At = A.At("2026-09-05 11:00"), Referred = "ines duarte" });
        life.Plan("2026-09-06 12:00").Where(step => step.StartsWith("ContactReferral", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().Contain("2026-09-03 11:00", "the first naming begins the time");
        life.Record(new ReferralTakenUp { At = A.At("2026-09-06 13:00"), Name = "Ines Duarte" }, first with { At = A.At("2026-09-08 11:00") })
            .Plan("2026-09-09 12:00").Should().NotContain(step => step.StartsWith("ContactReferral", StringComparison.Ordinal));
    }

    [Fact]
    public void S21_the_seeker_applies_there()
    {
        var life = Life.Begin([.. Done, new Applied { At = A.At("2026-09-15 10:00"), What = "the post of junior planner" }]);
        var step = life.Step("2026-09-15 12:00", "TellApplied Open 2026-09-15 10:00..2026-09-16");
        life.Letter(step)
            .Should().Contain("I've applied for the post of junior planner at Northwind Siting.")
            .And.Contain("There's nothing you need to do about it.").And.NotContain("?");
        life.Do(step, "2026-09-15 13:00").Plan("2026-09-15 14:00").Should().ContainSingle().Which.Should().StartWith("KeepInTouch");
    }

    [Fact]
    public void S22_they_offer_an_internship()
    {
        var life = Life.Begin([.. Done, new OpeningOffered { At = A.At("2026-09-15 10:00"), What = "the summer internship",
            IsTheirs = true, AnswerBy = A.Day("2026-09-30") }]);
        var step = life.Step("2026-09-15 12:00", "AnswerOffer Open 2026-09-15 10:00..2026-09-16");
        life.Letter(step).Should().Contain("Thank you for offering me the summer internship;")
            .And.Contain("you'll hear from me by Wednesday 30 September");
        life.Do(step, "2026-09-15 13:00");
        life.Step("2026-09-20 12:00", "DecideOffer Open 2026-09-15 10:00..2026-09-30").Message.Should().BeNull("that is decided oneself");
        life.Record(new OpeningAnswered { At = A.At("2026-09-20 13:00") });
        var no = life.Step("2026-09-20 14:00", "DeclineOffer Open 2026-09-20 13:00..2026-09-21");
        life.Letter(no).Should().Contain("the summer internship");
        life.Do(no, "2026-09-21 10:00").Plan("2026-09-21 11:00").Should().ContainSingle().Which.Should().StartWith("KeepInTouch");
    }

    [Fact]
    public void S23_the_seeker_got_a_job()
    {
        var book = new SeekerBook();
        var ruth = Life.With(Life.Ruth, book, [.. Done, new PromiseMade { At = A.At("2026-09-10 11:20"), By = Side.Contact,
            What = "an introduction to Kim Larsen" }, new PromiseKept { At = A.At("2026-09-12 10:00"), By = Side.Contact,
            What = "an introduction to Kim Larsen" }]);
        var ines = Life.With(Life.Ruth with
        {
            Id = new ContactId(Life.Id(3)),
            Name = PersonName.Parse("Ms. Ines Duarte"),
            Organization = "Fjord Consult"
        }, book, Done);
        var asked = Life.With(Life.Ruth with
        {
            Id = new ContactId(Life.Id(4)),
            Name = PersonName.Parse("Tom Reed"),
            Organization = "Jutland Wind"
        }, book, Asked);
        ruth.Record(new GoalReached { At = A.At("2026-09-15 10:00"), What = "In June I start as a planner in Dane County." });

        foreach (var (life, given, said) in new[] { (ruth, "giving me an introduction to Kim Larsen", ((string, string)[])[]), (ines,
            "your advice on noise maps", [("help.given", "your advice on noise maps")]) })
        {
            var step = life.Step("2026-09-15 12:00", "SendClosingWord Open 2026-09-15 10:00..2026-09-22");
            life.Letter(step, said).Should().Contain("In June I start as a planner in Dane County.")
                .And.Contain($"Thank you again for {given}. I haven't forgotten how much you helped.");
            life.Do(step, "2026-09-16 10:00").Plan("2026-09-17 12:00").Should().ContainSingle().Which
                .Should().StartWith("KeepInTouch Waiting");
        }

        asked.Plan("2026-09-16 12:00").Should().ContainSingle("who was asked in vain is asked no more").Which
            .Should().StartWith("LetItRest");
    }

    [Fact]
    public void S24_twelve_talks_in_one_week()
    {
        var book = new SeekerBook();
        var talks = Enumerable.Range(0, 12).Select(i => Life.With(
            Life.Ruth with { Id = new ContactId(Life.Id(100 + i)), Organization = string.Create(CultureInfo.InvariantCulture, $"House {i}") },
            book,
            A.Held(string.Create(CultureInfo.InvariantCulture, $"2026-09-0{7 + (i % 3)} {10 + i}:00")))).ToList();
        var next = Life.With(Life.Ruth with { Organization = "House of its own" }, book);
        next.Step("2026-09-11 12:00", "SendRequest Waiting 2026-09-14..2026-09-14").Reason
            .Should().Contain("thanks and notes that you owe to others come first");
        book.OwedBy(Life.Dana.Id).Should().HaveCount(24);

        foreach (var talk in talks) talk.Record(A.Thanked("2026-09-12 10:00"), A.Notes("2026-09-12 11:00"));
        book.LoadOf(Life.Dana.Id).Should().Be(new InfoInterview.Engagements.SeekerLoad { ClearedAt = A.At("2026-09-12 11:00") });
        next.Plan("2026-09-14 12:00").Should().Equal("SendRequest Open 2026-09-14..2026-09-14");
    }

    [Fact]
    public void S25_a_mother_passed_away()
    {
        var life = Life.Begin(Asked)
            .Hear("My mother passed away, please forgive the silence", "2026-09-03 11:00",
                reply => reply with { Meaning = ReplyMeaning.Later }).Record(new Bereaved { At = A.At("2026-09-03 11:00") });
        life.Plan("2026-09-10 12:00").Should().Equal("SendCondolence Waiting 2026-10-15..2026-10-29");
        var step = life.Step("2026-10-15 12:00", "SendCondolence Open 2026-10-15..2026-10-29");
        life.Letter(step, ("loss", "the death of your mother")).Should().Contain("I'm so sorry about the death of your mother.")
            .And.NotContain("?");
        life.Do(step, "2026-10-15 12:00").Plan("2027-03-01 12:00").Should().BeEmpty();
        life.WhySilent("2027-03-01 12:00").Should().Contain("only you can decide");
    }

    [Theory]
    [InlineData(true, MeetingPlace.Private, true)]
    [InlineData(true, MeetingPlace.Public, false)]
    [InlineData(false, MeetingPlace.Private, false)]
    public void S26_a_minor_is_asked_to_a_home(bool isMinor, MeetingPlace place, bool isWarned)
    {
        var seeker = SeekerKept(Life.Dana with { IsMinor = isMinor });
        var life = Life.With(seeker, Life.Ruth, new SeekerBook(), Agreed with { Place = place });
        var warnings = new EngagementReviewer().Review(life.Engagement)
            .Where(finding => string.Equals(finding.Rule.Id, RuleIds.MeetInPublic, StringComparison.Ordinal)).ToList();
        (warnings.Count > 0).Should().Be(isWarned);
        if (!isWarned) return;
        var warning = warnings.Single();
        warning.Severity.Should().Be(Severity.Warning);
        $"{warning.Message} {warning.Suggestion}".Should().Contain("public").And.Contain("video").And.Contain("parent")
            .And.Contain("centre");
    }

    /// <summary>The seeker as a store gives them back.</summary>
    private static Seeker SeekerKept(Seeker seeker)
    {
        InfoInterviewJson.TryRead<Seeker>(InfoInterviewJson.Write(seeker), out var kept, out _).Should().BeTrue();
        return kept!;
    }
}
