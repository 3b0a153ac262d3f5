using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class FollowUpPlannerTests
{
    private static readonly FollowUpPlanner Planner = new();

    private static string[] Plan(Engagement engagement, string now, FollowUpPlanner? planner = null) =>
        (planner ?? Planner).Plan(engagement, A.At(now)).Select(step => $"{step.Status} {step}").ToArray();

    [Theory]
    [InlineData("2026-03-06 12:00", "Waiting")]
    [InlineData("2026-03-08 23:59", "Waiting")]
    [InlineData("2026-03-09 00:00", "Open")]
    [InlineData("2026-03-16 23:59", "Open")]
    [InlineData("2026-03-17 00:00", "PastDue")]
    [InlineData("2026-03-24 00:00", "Overdue")]
    public void A_request_without_an_answer_is_followed_up_once_after_one_to_two_weeks(string now, string status) =>
        Plan(A.Engagement(A.Sent("2026-03-02 10:00")), now).Should().Equal(
            $"{status} Follow up once: from Mon 9 March, due Mon 16 March (II301: one to two weeks without an answer)");

    [Theory]
    [InlineData("Europe/Oslo", "Tue 10 March", "Tue 17 March")]
    [InlineData("America/Chicago", "Mon 9 March", "Mon 16 March")]
    [InlineData("Pacific/Kiritimati", "Tue 10 March", "Tue 17 March")]
    public void Days_are_the_recipients_days(string zone, string opens, string due)
    {
        var engagement = A.Engagement(A.Seeker("America/Chicago"), A.Contact(zone), A.Sent("2026-03-02 23:30"));
        Planner.Plan(engagement, A.At("2026-03-03 12:00")).Single().Window.ToString().Should().Be($"from {opens}, due {due}");
    }

    [Fact]
    public void Where_the_contacts_zone_is_not_known_the_seekers_stands_in()
    {
        var engagement = A.Engagement(A.Seeker("Asia/Tokyo"), A.Contact(zone: null), A.Sent("2026-03-02 23:30"));
        Planner.Plan(engagement, A.At("2026-03-03 12:00")).Single().Window.Zone.Id.Should().Be("Asia/Tokyo");
    }

    [Fact]
    public void A_closed_day_moves_to_the_next_open_one_and_says_so() =>
        Plan(A.Engagement(A.Sent("2026-05-31 10:00")), "2026-06-01 10:00").Should().Equal(
            "Waiting Follow up once: from Mon 8 June, due Mon 15 June (II301: one to two weeks without an answer; on Mon 8 June instead of Sun 7 June (week-end))");

    [Fact]
    public void A_holiday_of_the_recipient_moves_the_day()
    {
        var holidays = HolidayCalendar.Of([new(new LocalDate(2026, 5, 25), "Whit Monday")]);
        var planner = new FollowUpPlanner(FollowUpPolicy.Guide, holidays: holidays);
        Plan(A.Engagement(A.Sent("2026-05-18 10:00")), "2026-05-20 10:00", planner).Should().Equal(
            "Waiting Follow up once: from Tue 26 May, due Mon 1 June (II301: one to two weeks without an answer; on Tue 26 May instead of Mon 25 May (Whit Monday))");
    }

    [Theory]
    [InlineData("AE", "Mon 9 March")]
    [InlineData("SA", "Sun 8 March")]
    [InlineData(null, "Sun 8 March")]
    public void The_week_end_is_the_one_of_the_contacts_region(string? region, string opens)
    {
        var engagement = A.Engagement(A.Seeker(), A.Contact("Asia/Riyadh", region), A.Sent("2026-03-01 12:00", "Asia/Riyadh"));
        Planner.Plan(engagement, A.At("2026-03-02 12:00")).Single().Window.Opens.ToString().Should().Be(opens);
    }

    [Fact]
    public void After_the_follow_up_one_other_way_is_tried_and_then_it_rests()
    {
        var silent = A.Engagement(A.Sent("2026-06-01 09:00"), A.FollowUp("2026-06-09 09:00"));
        Plan(silent, "2026-06-10 09:00").Should().Equal(
            "Waiting Try one other way: from Tue 16 June, due Tue 23 June (II347: no answer to the request and the follow-up; try another channel or a colleague, once)");
        Plan(silent.Record(A.Sent("2026-06-17 09:00") with { By = Channel.LinkedIn }), "2026-06-18 09:00").Should().Equal(
            "Waiting Let it rest: from Wed 24 June, due Wed 1 July (II308: no answer to the request and the follow-up)");
    }

    [Fact]
    public void A_yes_asks_for_times_within_two_days() =>
        Plan(A.Engagement(A.Sent("2026-09-01 10:00"), A.Reply(ReplyMeaning.Yes, "2026-09-07 15:00")), "2026-09-08 09:00").Should().Equal(
            "Open Offer times: due Wed 9 September (II302: they said yes; offer two or three times within two days)");

    [Fact]
    public void A_no_is_thanked_for_and_then_there_is_silence()
    {
        var refused = A.Engagement(A.Sent("2026-09-01 10:00"), A.Reply(ReplyMeaning.No, "2026-09-02 11:00"));
        Plan(refused, "2026-09-03 09:00").Should()
            .Equal("Open Thank them for answering: due Fri 4 September (II307: they said no; thank them for answering)");

        var thanked = refused.Record(new RefusalThanked { At = A.At("2026-09-03 09:00") });
        thanked.Stage.Should().Be(Stage.Closed);
        Plan(thanked, "2026-09-20 09:00").Should().BeEmpty();
    }

    [Fact]
    public void Who_asks_not_to_be_written_to_is_never_written_to() =>
        Plan(A.Engagement(A.Sent("2026-09-01 10:00"), A.Reply(ReplyMeaning.DoNotContact, "2026-09-01 18:00")), "2027-09-01 10:00").Should().BeEmpty();

    [Fact]
    public void An_agreed_meeting_is_confirmed_the_day_before_and_then_held() =>
        Plan(A.Engagement(A.Sent("2026-09-01 10:00"), A.Agreed("2026-09-04 10:00", "2026-09-16 14:00")), "2026-09-08 10:00").Should().Equal(
            "Waiting Prepare the conversation: from Sun 13 September, due Tue 15 September (II351: read up on them and write open questions)",
            "Waiting Confirm the meeting: due Tue 15 September (II304: confirm place or link, date and time the day before)",
            "Waiting Have the conversation: due Wed 16 September 14:20 (II306: be there a few minutes early, and keep to the agreed time)");

    [Fact]
    public void A_meeting_on_a_Monday_is_confirmed_on_the_Friday_before() =>
        Plan(A.Engagement(A.Agreed("2026-09-04 10:00", "2026-09-14 14:00")), "2026-09-08 10:00")[0].Should().Be(
            "Waiting Confirm the meeting: due Fri 11 September (II304: confirm place or link, date and time the day before; on Fri 11 September instead of Sun 13 September (week-end))");

    [Fact]
    public void A_moved_meeting_leaves_one_set_of_duties() =>
        Plan(A.Engagement(A.Agreed("2026-09-02 10:00", "2026-09-10 14:00"), A.Agreed("2026-09-08 10:00", "2026-09-17 15:00")), "2026-09-09 09:00").Should().HaveCount(3)
            .And.Contain(step => step.Contains("due Wed 16 September", StringComparison.Ordinal))
            .And.Contain(step => step.Contains("due Thu 17 September 15:20", StringComparison.Ordinal));

    [Theory]
    [InlineData("2026-06-05 18:00", "Open")]
    [InlineData("2026-06-06 16:29", "Open")]
    [InlineData("2026-06-06 16:30", "PastDue")]
    [InlineData("2026-06-07 16:29", "PastDue")]
    [InlineData("2026-06-07 16:30", "Overdue")]
    public void Thanks_are_due_within_24_hours_and_overdue_at_48_whatever_the_week_end(string now, string status) =>
        Plan(A.Engagement(A.Agreed("2026-06-01 10:00", "2026-06-05 16:10"), A.Held("2026-06-05 16:30")), now).Should().Contain(step =>
            step.StartsWith($"{status} Send your thanks: due Sat 6 June 16:30 (II303: thanks", StringComparison.Ordinal));

    [Fact]
    public void Twenty_four_hours_are_elapsed_time_across_a_clock_change() =>
        Planner.Plan(A.Engagement(A.Held("2026-03-28 12:00")), A.At("2026-03-28 13:00"))
            .Single(step => step.Kind == NextStepKind.SendThanks).Window.ToString().Should().Be("due Sun 29 March 13:00");

    [Fact]
    public void Notes_are_due_on_the_day_of_the_talk_where_the_seeker_is()
    {
        var engagement = A.Engagement(A.Seeker("Asia/Tokyo"), A.Contact(), A.Held("2026-06-05 16:30"));
        Planner.Plan(engagement, A.At("2026-06-05 17:00")).Single(step => step.Kind == NextStepKind.WriteNotes)
            .Window.ToString().Should().Be("due Sat 6 June");
    }

    [Fact]
    public void When_thanks_and_notes_are_done_nothing_is_owed()
    {
        var engagement = A.Engagement(A.Held("2026-06-04 11:20"), A.Thanked("2026-06-04 19:00"), new NotesWritten { At = A.At("2026-06-04 20:00") });
        engagement.Stage.Should().Be(Stage.Complete);
        Planner.Plan(engagement, A.At("2026-06-09 10:00")).Select(step => step.Kind).Should().Equal(NextStepKind.PlanActions, NextStepKind.Connect, NextStepKind.KeepInTouch);
        Planner.Plan(engagement, A.At("2026-08-01 10:00")).Select(step => step.Kind).Should().Equal(NextStepKind.KeepInTouch);
    }

    [Fact]
    public void Before_anything_is_sent_the_request_waits_for_a_working_day() =>
        Plan(A.Engagement(), "2026-11-21 10:00").Should().Equal(
            "Waiting Send the request: due Mon 23 November (II305: the request is not sent yet, and goes out on a day the contact works; on Mon 23 November instead of Sat 21 November (week-end))");

    [Fact]
    public void A_rule_that_is_switched_off_takes_its_step_out_of_the_plan()
    {
        var planner = new FollowUpPlanner(FollowUpPolicy.Guide, RuleSettings.Default.Without(RuleIds.ConfirmMeeting));
        planner.Plan(A.Engagement(A.Agreed("2026-09-04 10:00", "2026-09-16 14:00")), A.At("2026-09-08 10:00"))
            .Select(step => step.Kind).Should().Equal(NextStepKind.Prepare, NextStepKind.HaveConversation);
    }

    [Fact]
    public void A_policy_that_contradicts_itself_is_refused_with_every_problem()
    {
        var policy = new FollowUpPolicy { FollowUpOpens = Wait.OfDays(20), ThanksDue = Wait.OfElapsed(Duration.FromHours(72)) };
        var building = () => new FollowUpPlanner(policy);
        building.Should().Throw<ArgumentException>().WithMessage("*due (14 days) before it opens (20 days)*overdue (48 hours) before they are due (72 hours)*");
    }

    [Fact]
    public void Doubt_about_holidays_holds_a_message_back()
    {
        var planner = new FollowUpPlanner(FollowUpPolicy.Guide, holidays: new KnowsNothing());
        var step = planner.Plan(A.Engagement(A.Sent("2026-03-02 10:00")), A.At("2026-03-10 10:00")).Single();
        step.Moved!.Because.Should().Be("holidays not known");
    }

    private sealed class KnowsNothing : IHolidayCalendar
    {
        public HolidayAnswer On(LocalDate day, string? region) => new HolidayAnswer.Unknown { Reason = "The feed failed." };
    }
}
