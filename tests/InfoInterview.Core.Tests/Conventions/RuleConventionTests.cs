using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Conventions;

public sealed class RuleConventionTests
{
    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var rule in RuleCatalog.All) ids.Add(rule.Id);
            return ids;
        }
    }

    [Fact]
    public void Ids_are_unique_and_of_one_form() =>
        RuleCatalog.All.Select(rule => rule.Id).Should()
            .OnlyHaveUniqueItems().And.OnlyContain(id => Regex.IsMatch(id, "^II[123459][0-9]{2}$"));

    [Fact]
    public void Every_id_constant_has_a_rule_and_every_rule_a_constant() =>
        typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
            .Should().BeEquivalentTo(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_is_an_imperative_without_a_full_stop(string id) =>
        RuleCatalog.Find(id)!.Title.Should().MatchRegex("^[A-Z][a-z]+ .*[^.]$");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_agrees_with_it(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var page = RepositoryFiles.Read("docs/" + rule.Page);
        page.Should().StartWith($"# {rule}\n");
        page.Should().Contain($"Severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}").And.Contain(rule.Guide);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_cites_a_paragraph_that_the_guide_has(string id) =>
        RepositoryFiles.Read("docs/guide.md").Should().Contain($"- {RuleCatalog.Find(id)!.Guide} ");

    [Fact]
    public void No_page_is_without_a_rule() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("docs/rules"), "II*.md").Select(path => Path.GetFileNameWithoutExtension(path))
            .Should().BeEquivalentTo(RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void The_table_of_rules_is_the_one_of_the_descriptors()
    {
        var table = new StringBuilder("| Rule | Asks for | Severity | Guide |\n| --- | --- | --- | --- |\n");
        foreach (var rule in RuleCatalog.All)
        {
            table.Append(
                $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Guide} |\n");
        }

        RepositoryFiles.Read("docs/rules/README.md").Should().EndWith(table.ToString());
    }

    [Fact]
    public void A_rule_is_found_in_any_letter_case() => RuleCatalog.Find("ii203")!.Id.Should().Be(RuleIds.AsksForJob);

    [Fact]
    public void An_unknown_rule_is_not_found() => RuleCatalog.Find("II000").Should().BeNull();
}
