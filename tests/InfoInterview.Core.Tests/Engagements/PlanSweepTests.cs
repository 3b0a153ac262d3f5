using InfoInterview.Engagements;
using InfoInterview.Time;

namespace InfoInterview.Tests.Engagements;

public sealed class PlanSweepTests
{
    private static readonly FollowUpPlanner Planner = new();

    [Fact]
    public void A_sweep_gives_every_plan_in_the_order_of_reading_and_reads_no_further_than_needed()
    {
        var read = 0;
        IEnumerable<Engagement> Read()
        {
            for (read = 0; read < 3 * PlanSweep.PieceLength; read++) yield return read % 2 == 0 ? A.Engagement() : A.Engagement(A.Sent("2026-09-01 10:00"));
        }

        var now = A.At("2026-09-08 10:00");
        var sweep = new PlanSweep(Planner).Over(Read(), now);
        read.Should().Be(0);
        sweep.Take(4).Select(planned => planned.Steps.Single().Kind).Should().Equal(NextStepKind.SendRequest, NextStepKind.FollowUp, NextStepKind.SendRequest, NextStepKind.FollowUp);
        read.Should().BeLessThan(2 * PlanSweep.PieceLength);
        sweep.Should().HaveCount(3 * PlanSweep.PieceLength);
    }

    [Fact]
    public void The_day_begins_with_what_is_owed_and_ends_with_new_requests()
    {
        var now = A.At("2026-09-08 10:00");
        Engagement[] all =
        [
            A.Engagement(),
            A.Engagement(A.Sent("2026-09-01 10:00")),
            A.Engagement(A.Held("2026-09-08 09:20")),
            A.Engagement(A.Held("2026-09-07 12:20")),
            A.Engagement(A.Sent("2026-09-07 10:00")),
            A.Engagement(A.Reply(ReplyMeaning.Yes, "2026-09-07 10:00")),
        ];
        var batch = DayBatch.Of(new PlanSweep(Planner).Over(all, now));
        batch.Select(group => group.Rule.Title).Should().Equal("Send your thanks", "Write up your notes", "Offer times", "Follow up once", "Send the request");
        batch[0].Lines.Select(line => line.Engagement).Should().Equal(all[3], all[2]);
        batch.SelectMany(group => group.Lines).Should().NotContain(line => line.Step.Status == WindowStatus.Waiting);
    }
}
