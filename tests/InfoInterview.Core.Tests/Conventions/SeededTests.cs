using CsCheck;

namespace InfoInterview.Tests.Conventions;

public sealed class SeededTests
{
    [Fact]
    public void A_seed_gives_the_same_cases_in_every_run()
    {
        Cases("0000KOIKFBi4").Should().Equal(Cases("0000KOIKFBi4")).And.NotEqual(Cases("17"));
        Cases("17").Should().Equal(Cases("17")).And.NotEqual(Cases("18"));
        Cases("17")[0].Should().Be(-203125066, "both targets draw the same");
    }

    [Fact]
    public void A_failure_prints_the_seed_that_begins_with_it()
    {
        var failing = Cases("17")[6];
        var fault = FluentActions.Invoking(() => Seeded.Run(Gen.Int, one => one.Should().NotBe(failing), "17", 20)).Should()
            .Throw<InvalidOperationException>().Which;
        fault.Message.Should().StartWith("Case 7 of the seed 17 fails").And.Contain(FormattableString.Invariant($"\n{failing}\n"));
        Cases(fault.Message.Split("INFOINTERVIEW_SEED=")[1].Split(' ')[0])[0].Should().Be(failing);
    }

    private static List<int> Cases(string seed)
    {
        var cases = new List<int>();
        Seeded.Run(Gen.Int, cases.Add, seed, 20);
        return cases;
    }
}
