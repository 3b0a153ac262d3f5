using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>Each rule with a text that it speaks to and one that it is silent about.</summary>
public sealed class TemplateRuleTests
{
    private static readonly TemplatePartials Partials = TemplatePartials.None
        .With("self", "{{>self}}").With("sign", "Yours, {{name}}").With("bad", "x\n {{nmae}}");

    [Theory]
    [InlineData("II901", "Hi {{nmae}}", "Hi {{name}}")]
    [InlineData("II902", "Tel. {{phone}}", "{{#phone}}Tel. {{phone}}{{/phone}}")]
    [InlineData("II903", "{{#phone}}Tel.", "{{#phone}}Tel.{{/phone}}")]
    [InlineData("II904", "{{#phone}}{{#remote}}x{{/phone}}{{/remote}}", "{{#phone}}{{#remote}}x{{/remote}}{{/phone}}")]
    [InlineData("II905", "Tel.{{/phone}}", "{{#phone}}Tel.{{/phone}}")]
    [InlineData("II906", "Hi {{name}, how are you?", "Hi {{name}}, how are you?")]
    [InlineData("II907", "Hi {{ }}", "Hi {{ name }}")]
    [InlineData("II908", "{{=<% %>}}", "{{=<% %>=}}")]
    [InlineData("II909", "{{>sgin}}", "{{>sign}}")]
    [InlineData("II910", "{{>self}}", "{{>sign}}{{>sign}}")]
    [InlineData("II911", "{{#minutes}}x{{/minutes}}", "{{#room}}x{{/room}}")]
    [InlineData("II912", "{{#phone}}{{#phone}}{{#phone}}{{#phone}}x{{/phone}}{{/phone}}{{/phone}}{{/phone}}", "{{#phone}}{{#phone}}{{#phone}}x{{/phone}}{{/phone}}{{/phone}}")]
    [InlineData("II913", "{{topics}}", "{{#topics}}{{title}}{{/topics}}")]
    public void A_rule_speaks_and_is_silent(string id, string wrong, string right)
    {
        var options = new TemplateOptions { Partials = Partials, Limits = new TemplateLimits { Nesting = 3 } };
        Mail.Problems(wrong, options).Should().ContainSingle().Which.ToFinding().Rule.Id.Should().Be(id);
        Mail.Problems(right, options).Should().BeEmpty();
    }

    [Fact]
    public void A_line_end_in_a_header_line_is_II914()
    {
        var header = new TemplateOptions { Content = TemplateContent.HeaderLine };
        Mail.Problems("Question from {{name}}\n", header).Should().ContainSingle().Which.Rule.Id.Should().Be("II914");
        Mail.Problems("Question from {{name}}", header).Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_has_a_rule_of_its_own() =>
        Enum.GetValues<TemplateProblemKind>().Select(kind => TemplateRules.For(kind).Id).Should().OnlyHaveUniqueItems().And.HaveCount(TemplateRules.All.Count);

    [Fact]
    public void A_problem_in_a_partial_says_so_and_counts_lines_there()
    {
        var problem = Mail.Problems("\n\n{{>bad}}", new TemplateOptions { Partials = Partials }).Should().ContainSingle().Subject;
        problem.Partial.Should().Be("bad");
        (problem.Line, problem.Column, problem.Suggestion).Should().Be((2, 2, "name"));
        problem.ToString().Should().Be("bad:2:2 II901: The name nmae is not known. Did you mean name?");
    }

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_text() =>
        Mail.Problems("{{a1}} {{#phone}} {{b2}} {{/remote}}").Select(problem => problem.Kind)
            .Should().Equal(TemplateProblemKind.UnknownName, TemplateProblemKind.UnclosedSection, TemplateProblemKind.UnknownName, TemplateProblemKind.UnexpectedClose);

    [Fact]
    public void Compile_throws_with_every_problem()
    {
        var act = () => Template.Compile("{{a1}}{{b2}}", Mail.Schema);
        act.Should().Throw<TemplateException>().Which.Problems.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("frist_name", "first_name")]
    [InlineData("FirstName", "first_name")]
    [InlineData("name_first", "first_name")]
    [InlineData("company_name", "company")]
    [InlineData("emial", "email")]
    [InlineData("salary", null)]
    [InlineData("name", null)]
    public void The_nearest_name_is_proposed_where_one_is_near(string written, string? near)
    {
        var schema = TemplateSchema.For<string>(s => s.Text("first_name", x => x).Text("last_name", x => x).Text("company", x => x).Text("email", x => x));
        Template.TryCompile($"{{{{{written}}}}}", schema, null, out _, out var problems);
        problems.Should().ContainSingle().Which.Suggestion.Should().Be(near);
    }
}
