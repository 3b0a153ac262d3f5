using CsCheck;
using InfoInterview.Scheduling;
using InfoInterview.Tests.Engagements;
using NodaTime;

namespace InfoInterview.Tests.Scheduling;

public sealed class InterviewMatrixTests
{
    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;
    private static readonly Instant Now = A.At("2026-09-01 12:00");

    private static InterviewMatrix Made(MatrixChange change) => change.Should().BeOfType<MatrixChange.Made>().Subject.Matrix;

    private static MatrixRefusal Refused(MatrixChange change) => change.Should().BeOfType<MatrixChange.Refused>().Subject.Why;

    [Fact]
    public void Of_two_accepts_for_one_time_exactly_one_wins()
    {
        var first = InterviewMatrix.Empty.Accept(AMatrix.Talk(1, "14:00"), expectedVersion: 0, Now, Zones);
        var matrix = Made(first);
        Refused(matrix.Accept(AMatrix.Talk(2, "14:00"), expectedVersion: 0, Now, Zones)).Should().Be(MatrixRefusal.Stale);
        Refused(matrix.Accept(AMatrix.Talk(2, "14:00"), matrix.Version, Now, Zones)).Should().Be(MatrixRefusal.Taken);
        matrix.Accept(AMatrix.Talk(2, "14:00"), matrix.Version, Now, Zones).Should().BeOfType<MatrixChange.Refused>()
            .Which.Message.Should().Be("You talk with Contact A then.");
    }

    [Fact]
    public void Accepting_the_same_again_does_nothing()
    {
        var matrix = Made(InterviewMatrix.Empty.Accept(AMatrix.Talk(1, "14:00"), 0, Now, Zones));
        matrix.Accept(AMatrix.Talk(1, "14:00"), 0, Now, Zones).Should().Be(new MatrixChange.AlreadyMade { Matrix = matrix });
        Refused(matrix.Accept(AMatrix.Talk(1, "15:00"), 1, Now, Zones)).Should().Be(MatrixRefusal.IdTaken);
    }

    [Fact]
    public void Its_own_old_time_does_not_stand_in_the_way_of_a_move()
    {
        var matrix = AMatrix.Of("14:00", "15:00");
        var moved = Made(matrix.Move(AMatrix.Id(1), AMatrix.At("2026-09-16 14:10"), 0, Now, Zones));
        moved.Version.Should().Be(1);
        moved.Interviews.Should().HaveCount(2);
        moved.Find(AMatrix.Id(1))!.Appointment.Should().Be(AMatrix.At("2026-09-16 14:10"));
        Refused(matrix.Move(AMatrix.Id(1), AMatrix.At("2026-09-16 14:50"), 0, Now, Zones)).Should().Be(MatrixRefusal.Taken);
        matrix.Move(AMatrix.Id(1), AMatrix.At("2026-09-16 14:00"), 7, Now, Zones).Should().BeOfType<MatrixChange.AlreadyMade>("it is there already");
        matrix.Taken(Zones, except: AMatrix.Id(1)).Should().ContainSingle().Which.Start.Should().Be(A.At("2026-09-16 15:00"));
    }

    [Fact]
    public void A_past_meeting_cannot_move_nor_be_cancelled()
    {
        var matrix = AMatrix.Of("14:00");
        var after = A.At("2026-09-16 14:05");
        Refused(matrix.Move(AMatrix.Id(1), AMatrix.At("2026-09-17 14:00"), 0, after, Zones)).Should().Be(MatrixRefusal.Past);
        Refused(matrix.Cancel(AMatrix.Id(1), 0, after, Zones)).Should().Be(MatrixRefusal.Past);
        Refused(matrix.Accept(AMatrix.Talk(2, "13:00"), 0, after, Zones)).Should().Be(MatrixRefusal.Past);
        Refused(matrix.Move(AMatrix.Id(9), AMatrix.At("2026-09-17 14:00"), 0, Now, Zones)).Should().Be(MatrixRefusal.NotFound);
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_refused() =>
        Refused(InterviewMatrix.Empty.Accept(AMatrix.Talk(1, "2027-03-28 01:30"), 0, Now, Zones)).Should().Be(MatrixRefusal.NoSuchTime);

    [Fact]
    public void Cancelling_frees_the_time_and_cancelling_again_does_nothing()
    {
        var matrix = AMatrix.Of("14:00");
        Refused(matrix.Cancel(AMatrix.Id(1), 5, Now, Zones)).Should().Be(MatrixRefusal.Stale);
        var free = Made(matrix.Cancel(AMatrix.Id(1), 0, Now, Zones));
        free.Interviews.Should().BeEmpty();
        free.Cancel(AMatrix.Id(1), 0, Now, Zones).Should().BeOfType<MatrixChange.AlreadyMade>();
        Made(free.Accept(AMatrix.Talk(2, "14:00"), free.Version, Now, Zones)).Version.Should().Be(2);
    }

    [Fact]
    public void Two_interviews_of_one_id_are_refused()
    {
        var making = () => InterviewMatrix.Of([AMatrix.Talk(1, "14:00"), AMatrix.Talk(1, "15:00")], 0);
        making.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Whatever_is_accepted_in_whatever_order_nothing_ever_overlaps() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[0, 47], Gen.Bool).Array[1, 30].Sample(wishes =>
        {
            var matrix = InterviewMatrix.Empty;
            foreach (var (id, quarter, move) in wishes)
            {
                var at = AMatrix.At("2026-09-16 14:00") with { Start = A.Time("2026-09-16 08:00").PlusMinutes(quarter * 15) };
                var change = move
                    ? matrix.Move(AMatrix.Id(id), at, matrix.Version, Now, Zones)
                    : matrix.Accept(AMatrix.Talk(id, "14:00") with { Appointment = at }, matrix.Version, Now, Zones);
                if (change is MatrixChange.Made made) matrix = made.Matrix;
            }

            new ConflictFinder().Find(matrix, new MatrixPolicy { Zone = "Europe/London", Buffers = Buffers.None }).Should().BeEmpty();
        });
}
