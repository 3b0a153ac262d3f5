using System.Globalization;
using System.Text;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Interviews;

public sealed class PreparationListTests
{
    private static readonly Contact Ruth = new()
    {
        Name = PersonName.Parse("Ruth Halvorsen"),
        Organization = "Northwind Siting",
        Role = "engineer",
        Field = "wind power",
        Admired = "your talk on permitting",
        Zone = "Europe/Oslo",
        Points = [ContactPoint.LinkedIn("https://www.linkedin.com/in/ruth-halvorsen"),
            ContactPoint.Parse(ContactPointKind.Phone, "+47 22 00 00 00")],
    };

    private static readonly Contact Stranger = new() { Name = PersonName.Parse("Ruth Halvorsen") };

    [Fact]
    public void Every_list_reads_well()
    {
        var now = A.At("2026-09-10 10:00");
        var read = new StringBuilder();
        Write("In person, known", PreparationList.For(Preparations.InPerson, Ruth, now));
        Write("In person, nothing known, no time yet",
            PreparationList.For(
                new PreparationFacts { Format = InterviewFormat.InPerson, SeekerZone = "America/Chicago" }, Stranger, now));
        Write("Video, some done",
            PreparationList.For(
                Preparations.InPerson with
                {
                    Format = InterviewFormat.Video,
                    Questions = 3,
                    Done = [PreparationTask.Profile, PreparationTask.News]
                }, Ruth, now));
        Write("Video, with the link",
            PreparationList.For(
                Preparations.InPerson with { Format = InterviewFormat.Video, Link = "https://meet.example/x", Questions = 6 }, Stranger,
                now));
        Write("Phone, nobody knows who calls",
            PreparationList.For(Preparations.InPerson with { Format = InterviewFormat.Phone }, Ruth, now));
        Write("Phone, the seeker calls",
            PreparationList.For(Preparations.InPerson with { Format = InterviewFormat.Phone, Caller = Caller.Seeker }, Ruth, now));
        Write("Phone, the contact calls",
            PreparationList.For(Preparations.InPerson with { Format = InterviewFormat.Phone, Caller = Caller.Contact }, Ruth, now));
        Write("The evening before", PreparationList.For(Preparations.InPerson, Ruth, A.At("2026-09-15 20:00")));
        read.ToString().Verify();

        void Write(string title, PreparationList list)
        {
            read.Append("> ").Append(title).Append(", ").Append(list.Open).Append(" open\n");
            foreach (var item in list.Items)
            {
                read.Append("  ").Append(item).Append(' ').Append(item.Reason).Append('\n');
                foreach (var part in item.Parts) read.Append("    ").Append(part.IsDone ? "[x] " : "[ ] ").Append(part.Text).Append(' ')
                    .Append(part.Reason).Append('\n');
            }

        }
    }

    [Theory]
    [InlineData("2026-09-16 14:00", "2026-09-15")]
    [InlineData("2026-09-14 14:00", "2026-09-11")]
    [InlineData("2026-12-28 14:00", "2026-12-24")]
    public void Confirming_falls_on_the_day_that_the_planner_names(string start, string expected)
    {
        var holidays = new HolidayCalendarBuilder()
            .Add(new PublicHoliday { Region = "NO", Day = new LocalDate(2026, 12, 25), Name = "Christmas Day" }).Build();
        var contact = Ruth with { Region = "NO" };
        var agreed = A.Agreed("2026-09-01 10:00", start);
        var facts = Preparations.InPerson with { Time = agreed.Appointment, AgreedAt = agreed.At };
        var now = A.At("2026-09-02 10:00");

        var item = new PreparationPlanner(PreparationPolicy.Guide, holidays: holidays)
            .Plan(facts, contact, now).Items.Single(one => one.Task == PreparationTask.Confirm);
        var step = new FollowUpPlanner(FollowUpPolicy.Guide, holidays: holidays)
            .Plan(Engagement.Begin(A.Engagement().Seeker, contact).Record(agreed), now)
            .Single(one => string.Equals(one.Rule.Id, RuleIds.ConfirmMeeting, StringComparison.Ordinal));

        item.Window!.Due.Should().Be(TimePoint.OnDay(NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value));
        item.Window.Due.Should().Be(step.Window.Due);
    }

    [Fact]
    public void What_was_agreed_after_the_day_for_confirming_is_not_confirmed_again() =>
        PreparationList.For(Preparations.InPerson with { AgreedAt = A.At("2026-09-16 08:00") }, Ruth, A.At("2026-09-16 09:00")).Items
            .Should().NotContain(item => item.Task == PreparationTask.Confirm);

    [Fact]
    public void What_is_late_says_so_and_what_was_agreed_late_is_not()
    {
        var now = A.At("2026-09-15 20:00");
        var late = PreparationList.For(Preparations.InPerson, Ruth, now).Items.Single(item => item.Task == PreparationTask.Reading);
        late.Status.Should().Be(WindowStatus.Overdue);
        late.ToString().Should().Contain("Overdue");

        var fresh = PreparationList.For(Preparations.InPerson with { AgreedAt = A.At("2026-09-15 19:00") }, Ruth, now).Items.Single(
            item => item.Task == PreparationTask.Reading);
        fresh.Status.Should().Be(WindowStatus.Open);
    }

    [Fact]
    public void No_open_item_is_due_in_the_past_without_saying_so()
    {
        for (var hour = 0; hour < 16 * 24; hour++)
        {
            var now = A.At("2026-09-01 00:00") + Duration.FromHours(hour);
            foreach (var item in PreparationList.For(Preparations.InPerson with { AgreedAt = null }, Ruth, now).Items)
            {
                (item.Window!.DueBy > now || item.Status == WindowStatus.Overdue).Should()
                    .BeTrue(string.Create(CultureInfo.InvariantCulture, $"{item} at {now}"));
            }
        }
    }

    [Fact]
    public void Without_an_agreed_time_no_item_has_a_date_and_the_first_is_to_agree_on_one()
    {
        var items = PreparationList.For(Preparations.InPerson with { Time = null }, Ruth, A.At("2026-09-10 10:00")).Items;
        items.Should().OnlyContain(item => item.Window == null && item.Status == null);
        items[0].Task.Should().Be(PreparationTask.AgreeTime);
    }

    [Fact]
    public void Once_the_talk_has_begun_nothing_is_left_to_prepare() =>
        PreparationList.For(Preparations.InPerson, Ruth, Preparations.Time.StartsAt(DateTimeZoneProviders.Tzdb).Instant).Items.Should()
            .BeEmpty();

    [Theory]
    [InlineData(InterviewFormat.InPerson, 10, 5)]
    [InlineData(InterviewFormat.Video, 5, 2)]
    public void One_is_there_a_few_minutes_early(InterviewFormat format, int first, int last)
    {
        var start = Preparations.Time.StartsAt(DateTimeZoneProviders.Tzdb).Instant;
        var window = PreparationList.For(Preparations.InPerson with { Format = format }, Ruth, A.At("2026-09-10 10:00")).Items.Single(
            item => item.Task == PreparationTask.BeEarly).Window!;
        window.OpensAt.Should().Be(start - Duration.FromMinutes(first));
        window.DueBy.Should().Be(start - Duration.FromMinutes(last));
    }

    [Fact]
    public void The_same_facts_give_an_equal_list() =>
        PreparationList.For(Preparations.InPerson, Ruth, A.At("2026-09-10 10:00")).Should()
            .Be(PreparationList.For(Preparations.InPerson, Ruth, A.At("2026-09-10 10:00")));

    [Fact]
    public void Figures_that_contradict_themselves_are_refused() =>
        FluentActions.Invoking(() => new PreparationPlanner(PreparationPolicy.Guide with { ArriveMinutes = 2 })).Should()
            .Throw<ArgumentException>();

    [Fact]
    public void What_there_is_to_read_is_one_card_that_is_done_when_its_parts_are()
    {
        var now = A.At("2026-09-10 10:00");
        var card =
            PreparationList.For(Preparations.InPerson with { Done = [PreparationTask.News] }, Ruth, now).Items.Single(item =>
            item.Task == PreparationTask.Reading);
        card.IsDone.Should().BeFalse();
        card.Parts.Where(part => part.IsDone).Select(part => part.Task).Should().Equal(PreparationTask.News);
        card.Parts.Count.Should().BeGreaterThanOrEqualTo(3);
        PreparationList.For(Preparations.InPerson with { Done = [PreparationTask.Reading] }, Ruth, now).Items.Single(item =>
            item.Task == PreparationTask.Reading)
            .Should().Match<PreparationItem>(item => item.IsDone && item.Parts.All(part => part.IsDone));
        PreparationList.For(Preparations.InPerson with { Done = card.Parts.Select(part => part.Task).ToValueList() }, Ruth, now).Items
            .Single(item => item.Task == PreparationTask.Reading).IsDone.Should().BeTrue();
    }

    [Fact]
    public void One_prepares_ones_own_thirty_seconds_and_the_answer_to_what_one_looks_for() =>
        PreparationList.For(Preparations.InPerson, Ruth, A.At("2026-09-10 10:00")).Items.Select(item => item.Task).Should()
            .Contain([PreparationTask.Introduction, PreparationTask.LookingFor]);

    [Fact]
    public void A_German_list_has_the_same_items_and_no_English()
    {
        var now = A.At("2026-09-10 10:00");
        foreach (var format in Enum.GetValues<InterviewFormat>())
        {
            var facts = Preparations.InPerson with { Format = format };
            var (english, german) =
                (PreparationList.For(facts, Ruth, now), PreparationList.For(facts with { Language = "de-AT" }, Ruth, now));
            german.Items.Select(item => (item.Task, item.Window, item.Parts.Count)).Should()
                .Equal(english.Items.Select(item => (item.Task, item.Window, item.Parts.Count)));
            german.Items.SelectMany(item => item.Parts.Select(part => part.Text).Append(item.Text)).Should().NotContain(
                text => text.Contains(" the ", StringComparison.Ordinal) || text.Contains("Read ", StringComparison.Ordinal));
        }
    }
    [Theory]
    [InlineData(InterviewFormat.InPerson, null, "Mit der Person klären, wo das Treffen ist.")]
    [InlineData(InterviewFormat.Video, null, "Mit der Person klären, von wem der Link kommt.")]
    [InlineData(InterviewFormat.Phone, null, "Mit der Person klären, wer anruft und unter welcher Nummer.")]
    [InlineData(InterviewFormat.Phone, Caller.Seeker, "Nach der Nummer der Person fragen.")]
    [InlineData(InterviewFormat.Phone, Caller.Contact, "Die eigene Nummer an die Person schicken.")]
    public void A_German_list_stays_right_where_no_name_is_known(InterviewFormat format, Caller? caller, string arranged)
    {
        var facts = new PreparationFacts { Format = format, Caller = caller, SeekerZone = "Europe/Berlin", Language = "de" };
        var list = PreparationList.For(facts, new Contact { Name = new PersonName { Written = "?" } }, A.At("2026-09-10 10:00"));
        list.Items.SelectMany(item => item.Parts.Select(part => part.Text).Append(item.Text)).Should()
            .Contain("Mit der Person einen Termin vereinbaren.")
            .And.Contain("Sich über die Person informieren: eine halbe Stunde genügt.")
            .And.Contain("Das öffentliche Profil der Person finden und lesen.")
            .And.Contain("Herausfinden, wo die Person arbeitet; Website, Neuigkeiten und Projekte ergeben sich daraus.")
            .And.Contain(arranged)
            .And.NotContain(text => text.Contains("dem Kontakt", StringComparison.Ordinal));
    }
}
