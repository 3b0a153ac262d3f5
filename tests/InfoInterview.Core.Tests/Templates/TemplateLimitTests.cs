using System.Globalization;
using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>Hostile texts end in a problem or a typed exception, soon.</summary>
public sealed class TemplateLimitTests
{
    private static readonly TemplateOptions Wide = new() { Limits = new TemplateLimits { TemplateLength = int.MaxValue, Tags = int.MaxValue } };

    public static TheoryData<string, string> Hostile => new()
    {
        { "sections", string.Concat(Enumerable.Repeat("{{#a}}", 1_000_000)) },
        { "braces", string.Concat(Enumerable.Repeat("{{", 1_000_000)) },
        { "raw tags", string.Concat(Enumerable.Repeat("{{{a}} ", 300_000)) },
        { "closes", string.Concat(Enumerable.Repeat("{{/a}}", 300_000)) },
        { "delimiters", string.Concat(Enumerable.Repeat("{{=a}}", 300_000)) },
        { "blanks", string.Concat(Enumerable.Repeat("{{!}}      ", 300_000)) },
        { "long name", "{{" + new string('a', 4_000_000) + "}}" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_refused(string what, string text)
    {
        Mail.Problems(text).Should().NotBeEmpty(what);
        Template.TryCompile(text, TemplateSchema.Lenient, Wide, out _, out var problems);
        problems.Count.Should().BeLessThanOrEqualTo(TemplateLimits.MaxProblems + 1);
    }

    [Fact]
    public void Partials_that_each_call_the_next_twice_end_at_the_limit_of_steps()
    {
        var partials = Chain(30, next => next + next);
        var template = Template.Compile("{{>p0}}", Mail.Schema, new TemplateOptions { Partials = partials });
        var act = () => template.Render(new Mail());
        act.Should().Throw<TemplateRenderException>().Which.Refusal.Should().Be(RenderRefusal.StepLimit);
    }

    [Fact]
    public void A_lenient_partial_in_itself_ends_at_the_limit_of_depth()
    {
        var partials = TemplatePartials.None.With("a", "{{>b}}").With("b", "{{>a}}");
        var template = Template.Compile("{{>a}}", TemplateSchema.Lenient, new TemplateOptions { Partials = partials });
        var act = () => template.Render(new TemplateValue.Nothing());
        act.Should().Throw<TemplateRenderException>().Which.Refusal.Should().Be(RenderRefusal.DepthLimit);
    }

    [Fact]
    public void A_text_longer_than_the_limit_is_refused_however_it_is_written()
    {
        var template = Template.Compile("{{name}}{{name}}", Mail.Schema, new TemplateOptions { Limits = new TemplateLimits { OutputLength = 10 } });
        template.Render(new Mail { Name = "12345" }).Should().Be("1234512345");
        var tooLong = new Mail { Name = "123456" };
        foreach (var act in new Action[] { () => template.Render(tooLong), () => template.TryRender(tooLong, new char[100], out _) })
            act.Should().Throw<TemplateRenderException>().Which.Refusal.Should().Be(RenderRefusal.OutputLimit);
    }

    [Fact]
    public void Partials_deeper_than_the_limit_are_a_problem()
    {
        var partials = Chain(40, next => next);
        Mail.Problems("{{>p0}}", new TemplateOptions { Partials = partials }).Should().ContainSingle().Which.Kind.Should().Be(TemplateProblemKind.LimitPassed);
    }

    /// <summary>Partials p0, p1 and so on, each with a call of the next in it.</summary>
    private static TemplatePartials Chain(int length, Func<string, string> write)
    {
        var partials = TemplatePartials.None.With(Name(length), "x");
        for (var i = 0; i < length; i++) partials = partials.With(Name(i), write("{{>" + Name(i + 1) + "}}"));
        return partials;
    }

    private static string Name(int index) => "p" + index.ToString(CultureInfo.InvariantCulture);
}
