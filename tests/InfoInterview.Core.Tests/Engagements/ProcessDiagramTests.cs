using System.Xml.Linq;
using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Engagements.Drawing;
using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class ProcessDiagramTests
{
    [Fact]
    public void Every_way_that_the_fold_takes_is_drawn_and_every_way_drawn_is_taken()
    {
        var taken = new System.Collections.Concurrent.ConcurrentDictionary<ProcessTransition, bool>();
        var choices = FactKind.All.SelectMany(kind => kind.Choices).ToArray();
        Gen.Int[0, choices.Length - 1].Array[40, 80].Sample(
            steps =>
            {
                var history = History.Begin(DateTimeZoneProviders.Tzdb);
                var at = Instant.FromUtc(2026, 1, 5, 9, 0);
                foreach (var step in steps)
                {
                    at += Duration.FromDays(1);
                    var choice = choices[step];
                    var before = history.Stage;
                    if (history.Next(choice.At(at)) is null && history.Stage != before) taken[new ProcessTransition { From = before, Because = choice.Arrow, To = history.Stage }] = true;
                }
            },
            iter: 60_000);

        taken.Keys.Except(ProcessDiagram.Transitions).Should().BeEmpty("what the fold does is drawn");
        ProcessDiagram.Transitions.Except(taken.Keys).Should().BeEmpty("what is drawn is what the fold does");
    }

    [Fact]
    public void Both_pictures_hold_every_way()
    {
        var mermaid = ProcessDiagram.Mermaid();
        var svg = ProcessDiagram.Svg();
        foreach (var way in ProcessDiagram.Transitions)
        {
            mermaid.Split('\n').Should().Contain(line => line.Contains(way.Because, StringComparison.Ordinal) && line.EndsWith($" {way.To}", StringComparison.Ordinal), way.ToString());
            svg.Should().Contain(way.Because, way.ToString());
        }

        foreach (var stage in Enum.GetValues<Stage>())
        {
            mermaid.Should().Contain($"    {stage}[");
            ProcessDiagram.Transitions.Should().Contain(way => way.To == stage || way.From == stage);
        }
    }

    [Fact]
    public void The_pictures_speak_German_with_every_word()
    {
        var words = DrawingWords.In("de-AT");
        var said = FactKind.All.SelectMany(kind => kind.Choices).Select(choice => choice.Arrow)
            .Concat(Enum.GetValues<Stage>().Select(StageWords.Of)).Concat(Enum.GetValues<ProcessPhase>().Select(PhaseMap.WordsOf))
            .Concat(Enum.GetValues<ProcessPhase>().SelectMany(PhaseMap.DeedsOf));
        said.Where(english => !words.Has(english)).Should().BeEmpty();
        var here = A.Engagement();
        var pictures = ProcessDiagram.PhasesSvg(here, "de") + ProcessDiagram.Svg(here, "de");
        pictures.Should().Contain(">Sie sind hier<").And.Contain("Die vier Phasen").And.Contain("Anfrage gesendet").And.Contain("überall")
            .And.NotMatchRegex("here|leads|everywhere|request|stage");
        foreach (var picture in new[] { ProcessDiagram.PhasesSvg(here, "de"), ProcessDiagram.Svg(here, "de") }) XDocument.Parse(picture);
        ProcessDiagram.Svg(here, "fr").Should().Be(ProcessDiagram.Svg(here));
    }

    [Fact]
    public void The_phases_are_those_of_the_guide_and_their_ways_are_the_folds()
    {
        var pictures = new[] { ProcessDiagram.PhasesMermaid(), ProcessDiagram.PhasesSvg() };
        Enum.GetValues<Stage>().Where(stage => ProcessDiagram.PhaseOf(stage) is null).Should().Equal(Stage.Closed);
        PhaseMap.Ways.Select(way => (way.From, way.To)).Should().BeEquivalentTo(new[]
        {
            (ProcessPhase.Prepare, ProcessPhase.Ask), (ProcessPhase.Ask, ProcessPhase.Talk),
            (ProcessPhase.Talk, ProcessPhase.Ask), (ProcessPhase.Talk, ProcessPhase.Afterwards),
        });
        foreach (var (from, to, because) in PhaseMap.Ways)
        {
            pictures[0].Should().Contain($"    {from} -->|\"{because}\"| {to}\n");
            pictures[1].Should().Contain(because);
            foreach (var fact in because.Split(", "))
            {
                ProcessDiagram.Transitions.Should().Contain(
                    way => way.Because == fact && PhaseMap.Of(way.From) == from && PhaseMap.Of(way.To) == to, $"{fact} does so");
            }
        }

        var agreed = A.Engagement(A.Agreed("2026-09-04 10:00", "2026-09-16 14:00"));
        XDocument.Parse(ProcessDiagram.PhasesSvg(agreed)).Root!.Value
            .Should().Contain("You are here: Talk (Time agreed).").And.Contain("3. Talk");
        ProcessDiagram.PhasesMermaid(agreed).Should().Contain("listen<br/>You are here");
        ProcessDiagram.PhasesSvg(agreed.Record(A.Closed("2026-09-05 10:00"))).Should().Contain("You are here: at rest.");
        RepositoryFiles.Read("docs/process.md").Should().Contain(ProcessDiagram.PhasesMermaid());
    }

    [Fact]
    public void The_picture_is_accessible_and_says_where_one_is()
    {
        var agreed = A.Engagement(A.Agreed("2026-09-04 10:00", "2026-09-16 14:00"));
        var svg = XDocument.Parse(ProcessDiagram.Svg(agreed)).Root!;
        XNamespace space = "http://www.w3.org/2000/svg";
        svg.Attribute("role")!.Value.Should().Be("img");
        svg.Element(space + "title")!.Value.Should().NotBeEmpty();
        svg.Element(space + "desc")!.Value.Should().StartWith("You are here: Time agreed.");
        svg.Attribute("aria-labelledby")!.Value.Split(' ').Should().Equal(svg.Element(space + "title")!.Attribute("id")!.Value, svg.Element(space + "desc")!.Attribute("id")!.Value);
        svg.Elements(space + "text").Count(text => text.Value is "You are here").Should().Be(1);
        ProcessDiagram.Mermaid(agreed).Should().Contain("You are here, Time agreed").And.EndWith("class Agreed here\n");
        ProcessDiagram.Svg().Should().NotContain("You are here");
    }

    [Theory]
    [InlineData("#1b1b1b", "#ffffff")]
    [InlineData("#1b1b1b", "#eef3f8")]
    [InlineData("#ffffff", "#0b4f6c")]
    public void Every_text_stands_out_from_its_ground(string ink, string ground)
    {
        ProcessDiagram.Svg(A.Engagement()).Should().Contain(ink).And.Contain(ground);
        var (light, dark) = (Math.Max(Luminance(ink), Luminance(ground)), Math.Min(Luminance(ink), Luminance(ground)));
        ((light + 0.05) / (dark + 0.05)).Should().BeGreaterThan(7);
    }

    [Fact]
    public void The_page_shows_the_picture_and_every_way()
    {
        var page = RepositoryFiles.Read("docs/process.md");
        page.Should().Contain(ProcessDiagram.Mermaid());
        foreach (var way in ProcessDiagram.Transitions) page.Should().Contain($"| {StageWords.Of(way.From)} | {way.Because} | {StageWords.Of(way.To)} |");
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
