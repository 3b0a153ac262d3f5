using System.Text;
using System.Text.RegularExpressions;
using InfoInterview.Outreach;

namespace InfoInterview.Tests.Outreach.Table;

/// <summary>
/// Thirty-two people in thirty-two fields, whose facts are as people type them: every letter is whole, or what does not fit is asked
/// back.
/// </summary>
[Trait("Slow", "yes")]
public sealed class LetterTableTests
{
    private static readonly List<LetterWriter> People = [.. LetterWriter.Read(Corpus.Read("letters/people.jsonl"))];

    /// <summary>Those whom the hand of the letters wrote; the others are by hands that saw no code.</summary>
    private const int WrittenFirst = 20;

    /// <summary>The share of letters that wait for a fact which nobody could put into a sentence.</summary>
    private const double MostOfTheFirst = 0.05;

    private const double MostOfTheCareless = 0.25;

    public static TheoryData<string> Fields => [.. People.Select(person => person.Field)];

    public static TheoryData<string> DuFields => [.. People.Where(person => person.SaysDu).Select(person => person.Field)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_letter_of_somebody_reads_as_approved(string field)
    {
        var text = new StringBuilder();
        foreach (var (template, composition) in Person(field).Letters(MessageLibrary.BuiltIn)) Write(text, template, composition);
        text.ToString().Verify(field.Replace(' ', '-'));
    }

    [Theory]
    [MemberData(nameof(DuFields))]
    public void Every_letter_in_du_reads_as_approved(string field)
    {
        var text = new StringBuilder();
        foreach (var (template, composition) in Person(field).Letters(MessageLibrary.BuiltIn,
            isDu: true)) Write(text, template, composition);
        text.ToString().Verify(field.Replace(' ', '-'));
    }

    /// <summary>A letter in du says Sie to the go-between's friend only, in the lines that they pass on.</summary>
    [Theory]
    [MemberData(nameof(DuFields))]
    public void No_letter_in_du_has_a_fault_of_shape_or_says_Sie(string field)
    {
        foreach (var (template, composition) in Person(field).Letters(MessageLibrary.BuiltIn, isDu: true))
        {
            if (composition is not Composition.Written { Draft: var draft }) continue;
            LetterShape.Faults($"{draft.Subject}\n{draft.Body}",
                "de", isOfOthers: true).Should().BeEmpty($"{template.Id}\n{draft.Body}");
            var own = string.Join('\n', draft.Body.Split('\n').Where(line => !line.StartsWith('>')));
            Regex.Matches(own, @"\b(?:Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer)\b", RegexOptions.None, TimeSpan.FromSeconds(1)).Should()
                .BeEmpty($"{template.Id}\n{draft.Body}");
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void No_letter_has_a_fault_of_shape(string field)
    {
        var person = Person(field);
        foreach (var (template, composition) in person.Letters(MessageLibrary.BuiltIn))
        {
            if (composition is Composition.Written { Draft: var draft }) LetterShape.Faults($"{draft.Subject}\n{draft.Body}",
                person.Language, template.Purpose is MessagePurpose.ReferrerReport or MessagePurpose.IntroductionRequest
                    or MessagePurpose.ReferralThanks)
                .Should().BeEmpty($"{field} {template.Id}\n{draft.Subject}\n{draft.Body}");
        }
    }

    /// <summary>
    /// What is not said in a letter is asked for: nothing that was typed is lost in silence. All thirty-two count: of the twenty who
    /// were written first few letters wait for an answer, of the twelve who type as they speak more, of nobody half.
    /// </summary>
    [Fact]
    public void There_are_more_than_two_thousand_letters_and_few_wait_for_an_answer()
    {
        var all = People.ConvertAll(person => person.Letters(MessageLibrary.BuiltIn).Select(letter => letter.Composition).ToList());
        all.Sum(letters => letters.Count).Should().BeGreaterThan(2000);
        all.SelectMany(letters => letters).Should().OnlyContain(letter => letter is Composition.Written
            || letter is Composition.Incomplete);
        all.SelectMany(letters => letters).OfType<Composition.Incomplete>().Should().OnlyContain(letter => letter.Missing.Count > 0);
        Waiting(all.Take(WrittenFirst)).Should().BeLessThan(MostOfTheFirst);
        Waiting(all.Skip(WrittenFirst)).Should().BeLessThan(MostOfTheCareless);
        all.Max(letters => Waiting([letters])).Should().BeLessThan(0.5);

        static double Waiting(IEnumerable<List<Composition>> people) =>
            people.Average(letters => letters.OfType<Composition.Incomplete>().Count() / (double)letters.Count);
    }

    /// <summary>The checks find what they are for.</summary>
    [Theory]
    [InlineData("I'm a apprentice welder.", "article: a apprentice")]
    [InlineData("a student at UC San Diego at UC San Diego", "doubled: at UC San Diego")]
    [InlineData("because of I loved it", "sentence inside: of i")]
    [InlineData("I keep thinking about Your talk.", "capital: about Your")]
    [InlineData("your view from at Delta", null)]
    [InlineData("I found you through at the fair.", "prepositions: through at")]
    [InlineData("I loved it!!", "stretch: !!")]
    [InlineData("Your advice was that she waits.", "the reader as: she")]
    [InlineData("Dialogue isn't it + pays less.", "stretch:  + ")]
    [InlineData("I'm qualified. got the letter.", "small beginning: . got")]
    [InlineData("I have moved to pricing team, as planned.", "article missing: team")]
    [InlineData("to learn more about what tickets do I need", "question inside: what tickets do I")]
    [InlineData("I rang her twice then she rang me.", "two sentences: twice then she")]
    [InlineData("He looked for people who do good work.", null)]
    public void A_fault_of_shape_is_found(string text, string? fault)
    {
        if (fault is null) LetterShape.Faults(text, "en", isOfOthers: true).Should()
            .NotContain(found => found.StartsWith("article", StringComparison.Ordinal));
        else LetterShape.Faults(text, "en", isOfOthers: false).Should().Contain(fault);
    }

    private static LetterWriter Person(string field) =>
        People.Single(person => string.Equals(person.Field, field, StringComparison.Ordinal));

    private static void Write(StringBuilder text, MessageTemplate template, Composition composition)
    {
        text.Append("##### ").Append(template.Id).Append('\n');
        switch (composition)
        {
            case Composition.Written { Draft: var draft }:
                if (draft.Message.Subject is { } subject) text.Append(subject).Append("\n\n");
                text.Append(draft.Body.TrimEnd()).Append('\n');
                foreach (var fact in draft.Missing.Where(fact => fact.IsAskedBack)) text.Append("? ").Append(fact.Field).Append(": ")
                    .Append(fact.Question).Append('\n');
                foreach (var finding in draft.Findings) text.Append("! ").Append(finding).Append('\n');
                break;
            case Composition.Incomplete { Missing: var missing }:
                foreach (var fact in missing.Where(fact => fact.IsRequired)) text.Append("? ").Append(fact.Field).Append(": ")
                    .Append(fact.Question).Append('\n');
                break;
        }

        text.Append('\n');
    }
}
