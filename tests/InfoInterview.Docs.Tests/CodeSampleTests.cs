namespace InfoInterview.Tests;

/// <summary>Every <c>csharp</c> block in README and docs compiles as a program and prints what the page says.</summary>
[Collection(nameof(CodeSampleTests))]
public sealed class CodeSampleTests
{
    public static TheoryData<string> Samples
    {
        get
        {
            var samples = new TheoryData<string>();
            foreach (var sample in CodeSample.All) samples.Add(sample.ToString());
            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_compiles_and_prints_what_the_page_says(string place)
    {
        var sample = CodeSample.All.Single(candidate => string.Equals(candidate.ToString(), place, StringComparison.Ordinal));
        var program = SampleProgram.Compile(place, sample.Code);
        if (sample.Prints is null) return;
        (await SampleProgram.RunAsync(program)).Should().Be(sample.Prints, place);
    }

    [Fact]
    public void The_first_screen_of_the_README_is_among_the_samples() =>
        CodeSample.All.Should().ContainSingle(sample => sample.Page == "README.md" && sample.Prints != null);
}

[CollectionDefinition(nameof(CodeSampleTests), DisableParallelization = true)]
public sealed class OneSampleAtATime;
