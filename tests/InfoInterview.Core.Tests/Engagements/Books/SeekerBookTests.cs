using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Engagements.Books;

public sealed class SeekerBookTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 9, 14, 0);
    private static readonly Seeker Dana = new() { Id = new SeekerId(Id(900)), Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
    private static readonly Seeker Omar = Dana with { Id = new SeekerId(Id(901)), Name = PersonName.Parse("Omar Haddad") };

    [Fact]
    public void The_load_is_that_of_the_others()
    {
        var asked = With(Dana, 1, Sent(0));
        var book = new SeekerBook([asked, With(Dana, 2, Sent(1), Yes(2), Held(3)), With(Dana, 3), With(Omar, 4, Sent(5))]);

        book.Around(asked).Load.Should().Be(new SeekerLoad { Owed = 2, Requests = [Day(1)] });
        book.Around(With(Dana, 5)).Load.Should().Be(new SeekerLoad { Owed = 2, Requests = [Day(0), Day(1)] });
        book.LoadOf(Omar.Id).Should().Be(new SeekerLoad { Requests = [Day(5)] });
        book.LoadOf(default).Should().Be(new SeekerLoad());
    }

    [Fact]
    public void A_history_that_is_added_again_takes_its_place()
    {
        var book = new SeekerBook([With(Dana, 1, Sent(0), Yes(1), Held(2))]);
        book.OwedBy(Dana.Id).Select(owed => owed.Kind).Should().Equal(NextStepKind.SendThanks, NextStepKind.WriteNotes);

        book.Add(With(Dana, 1, Sent(0), Yes(1), Held(2), new ThankYouSent { At = Day(3) }));

        book.Count.Should().Be(1);
        book.OwedBy(Dana.Id).Should().ContainSingle().Which.Kind.Should().Be(NextStepKind.WriteNotes);
        book.LoadOf(Dana.Id).Requests.Should().Equal(Day(0));
        book.Remove(With(Dana, 1)).Should().BeTrue();
        book.LoadOf(Dana.Id).Should().Be(new SeekerLoad());
        book.Remove(With(Dana, 1)).Should().BeFalse();
    }

    [Fact]
    public void Referrals_colleagues_and_others_are_found()
    {
        var referrer = With(Dana, 1, Sent(0));
        var merged = Engagement.Begin(Dana, Person(8) with { FormerIds = [new ContactId(Id(1))] });
        var named = Engagement.Begin(Dana, Person(2) with { ReferredBy = new ContactId(Id(1)), Organization = "Northwind" }).Record(Sent(1));
        var colleague = Engagement.Begin(Dana, Person(3) with { Organization = " northwind " });
        var other = With(Omar, 1, Sent(4));
        var book = new SeekerBook([referrer, named, colleague, other]);

        book.ReferralsOf(referrer).Should().Equal(named);
        book.ReferralsOf(merged).Should().Equal(named);
        book.ReferrerOf(named).Should().BeSameAs(referrer);
        book.ColleaguesAsked(colleague).Should().Equal(named);
        book.ColleaguesAsked(named).Should().BeEmpty();
        (book.RankOf(named), book.RankOf(colleague), book.RankOf(referrer)).Should().Be((0, 1, null));
        book.Around(referrer).Referred.Should().ContainSingle().Which.Should().Equal(named.Facts);
        book.Around(referrer).Others.Should().ContainSingle().Which.Should().Equal(other.Facts);
    }

    [Fact]
    public void Only_the_latest_requests_surround_a_history()
    {
        var book = new SeekerBook(Enumerable.Range(0, 300).Select(i => With(Dana, i + 10, Sent(i))));

        book.Around(With(Dana, 1)).Load!.Requests.Should().Equal(Enumerable.Range(200, 100).Select(Day));
    }

    [Fact]
    public void Without_ids_each_history_is_itself()
    {
        var nobody = Dana with { Id = default };
        var ruth = new Contact { Name = PersonName.Parse("Ruth Halvorsen") };
        var book = new SeekerBook([Engagement.Begin(nobody, ruth).Record(Sent(0)), Engagement.Begin(nobody, ruth).Record(Sent(1))]);

        book.Count.Should().Be(2);
        book.LoadOf(default).Requests.Should().Equal(Day(0), Day(1));
    }

    [Fact]
    public void A_book_that_grew_says_the_same_as_one_made_at_once()
    {
        var all = Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? With(Dana, i + 1, Sent(i), Yes(i), Held(i)) : With(Dana, i + 1, Sent(60 - i))).ToList();
        var grown = new SeekerBook(all.Select(one => Engagement.Begin(one.Seeker, one.Contact)));
        foreach (var one in Enumerable.Reverse(all)) grown.Add(one);
        var whole = new SeekerBook(all);

        foreach (var one in all) grown.Around(one).Should().Be(whole.Around(one));
        grown.OwedBy(Dana.Id).Select(owed => (owed.Kind, owed.Since)).Should().BeEquivalentTo(whole.OwedBy(Dana.Id).Select(owed => (owed.Kind, owed.Since)));
    }

    private static Engagement With(Seeker seeker, int contact, params Fact[] facts) => Engagement.Begin(seeker, Person(contact)).Record(facts);

    private static Contact Person(int number) => new() { Id = new ContactId(Id(number)), Name = PersonName.Parse("Ruth Halvorsen") };

    private static Instant Day(int day) => Monday + Duration.FromDays(day);

    private static OutreachSent Sent(int day) => new() { At = Day(day), By = Channel.Email };

    private static ReplyReceived Yes(int day) => new() { At = Day(day) + Duration.FromHours(1), Meaning = ReplyMeaning.Yes };

    private static MeetingHeld Held(int day) => new() { At = Day(day) + Duration.FromHours(2) };

    private static Guid Id(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
