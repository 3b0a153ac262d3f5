using System.Reflection;
using System.Text.Json;
using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

public sealed class ConfidentialityGateTests
{
    /// <summary>Words that stand in no other note, theme or name.</summary>
    private const string Canary = "kanarienvogel";

    public static TheoryData<WayOut> Ways => [.. Enum.GetValues<WayOut>().Where(way => way != WayOut.OwnScreen)];

    [Theory]
    [InlineData(WayOut.OwnScreen, true, true, true)]
    [InlineData(WayOut.OwnFile, true, true, false)]
    [InlineData(WayOut.Shared, true, false, false)]
    [InlineData(WayOut.Message, true, false, false)]
    [InlineData(WayOut.Guide, true, false, false)]
    [InlineData(WayOut.Model, true, false, false)]
    public void A_note_goes_where_its_confidentiality_lets_it(WayOut to, bool open, bool toMe, bool inConfidence)
    {
        var lets = Enum.GetValues<Confidentiality>().Select(level => ConfidentialityGate.Lets(ANote.Of("Ana", "03-01") with { Confidentiality = level }, to));
        lets.Should().Equal(open, toMe, inConfidence);
    }

    [Theory]
    [InlineData(Confidentiality.Open, 1)]
    [InlineData(Confidentiality.PrivateToMe, 2)]
    [InlineData(Confidentiality.InConfidence, 3)]
    public void A_model_sees_what_the_seeker_allows_and_other_ways_do_not_care(Confidentiality allowed, int seen)
    {
        var book = ANote.Book([.. Enum.GetValues<Confidentiality>().Select((level, day) => ANote.Talk("Ana pay", day) with { Confidentiality = level })]);
        ConfidentialityGate.Release(book, WayOut.Model, allowed).Notebook.Notes.Should().HaveCount(seen);
        ConfidentialityGate.Release(book, WayOut.Shared, allowed).Notebook.Notes.Should().HaveCount(1);
        ConfidentialityGate.Release(book, WayOut.Shared, allowed).Withheld.Should().Be(2);
    }

    /// <summary>What was told in confidence is searched for in everything that can be written out.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void Nothing_told_in_confidence_comes_out_on_any_way(WayOut to)
    {
        foreach (var (way, write) in WritersByName)
        {
            write(Sealed(Confidentiality.InConfidence), to).Should().NotContainEquivalentOf(Canary, $"{way} writes it for {to}");
            if (to != WayOut.OwnFile) write(Sealed(Confidentiality.PrivateToMe), to).Should().NotContainEquivalentOf(Canary, $"{way} writes it for {to}");
        }
    }

    /// <summary>The search above would find it: on an open note every writer lets it out.</summary>
    [Fact]
    public void The_canary_sings_where_the_note_is_open()
    {
        foreach (var (way, write) in WritersByName)
        {
            if (!way.EndsWith("ToString", StringComparison.Ordinal) && !string.Equals(way, "ConfidentialityGate.Confidences", StringComparison.Ordinal)) write(Sealed(Confidentiality.Open), WayOut.Shared).Should().ContainEquivalentOf(Canary, way);
        }
    }

    /// <summary>Finds the ways out by their shape: a new one fails here until it stands in the table above.</summary>
    [Fact]
    public void Every_way_out_of_the_library_is_searched()
    {
        var found = typeof(Notebook).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(IsWayOut).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct(StringComparer.Ordinal);
        found.Should().BeSubsetOf([.. WritersByName.Keys, .. Harmless], "a method that makes something else of notes asks the gate, and a case above shows it");
    }

    [Fact]
    public void Log_lines_never_show_what_was_noted()
    {
        var book = Sealed(Confidentiality.Open);
        var synthesis = ANote.Synthesis(book);
        var lines = new object[] { book.Notes[0], book, synthesis, synthesis.Talks[0].Takeaways[0], new SkillGapAnalysis().Analyze(synthesis, []), ConfidentialityGate.Release(book, WayOut.Shared) };
        foreach (var line in lines) line.ToString().Should().NotContainEquivalentOf(Canary);
    }

    [Fact]
    public void Confidences_reach_the_review_of_a_message()
    {
        var (ana, ben) = (ANote.Person("Ana").Contact, ANote.Person("Ben").Contact);
        var told = ANote.Of("Ana", "03-01") with { Text = "nobody knows yet that the whole team will be moved to Bergen", Confidentiality = Confidentiality.InConfidence };
        const string Body = "I heard that the whole team will be moved to Bergen soon.";
        Speaks(told, ben).Should().BeTrue("it was told by somebody else");
        Speaks(told, ana).Should().BeFalse("they told it themselves");
        Speaks(told with { Confidentiality = Confidentiality.PrivateToMe }, ana).Should().BeTrue("it is for the seeker alone");
        Speaks(told with { Confidentiality = Confidentiality.Open }, ben).Should().BeFalse("it is open");
        Speaks(told with { With = ANote.Person("Anna") }, ana, new Contact { Id = ana, Name = PersonName.Parse("Ana"), FormerIds = [ANote.Person("Anna").Contact] }).Should().BeFalse("the two records became one");

        static bool Speaks(InterviewNote note, ContactId to, params Contact[] contacts)
        {
            var context = new ReviewContext { Confidences = ConfidentialityGate.Confidences(ANote.Book(note) with { Contacts = [.. contacts] }) };
            var message = new OutreachMessage { Body = Body, To = new Contact { Id = to, Name = PersonName.Parse("Somebody Else") } };
            return new MessageReviewer().Review(message, context).Findings.Any(finding => string.Equals(finding.Rule.Id, RuleIds.KeepConfidence, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_report_is_not_made_of_what_was_meant_for_the_screen()
    {
        var book = Sealed(Confidentiality.InConfidence);
        var (screen, shared) = (ANote.Synthesis(book), new Synthesizer().Synthesize(book, new SynthesisOptions { To = WayOut.Shared }));
        var report = () => SynthesisReport.Markdown(screen);
        report.Should().Throw<ArgumentException>();
        report = () => SynthesisReport.Markdown(shared, new SkillGapAnalysis().Analyze(screen, []));
        report.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Themes_that_stand_in_an_open_note_or_in_none_are_told()
    {
        var book = ANote.Book(ANote.Talk("Ana pay", 0), ANote.Talk("Ben pay portfolio", 1) with { Confidentiality = Confidentiality.InConfidence });
        ConfidentialityGate.Release(book, WayOut.Shared).Notebook.Themes.Select(theme => theme.Name).Should().Equal("pay", "tools");
    }

    private static readonly Dictionary<string, Func<Notebook, WayOut, string>> WritersByName = new(StringComparer.Ordinal)
    {
        ["SynthesisReport.Markdown"] = (book, to) => SynthesisReport.Markdown(Synthesize(book, to), Gaps(book, to)),
        ["Synthesis as JSON"] = (book, to) => JsonSerializer.Serialize(Synthesize(book, to)),
        ["SkillGaps as JSON"] = (book, to) => JsonSerializer.Serialize(Gaps(book, to)),
        ["ReleasedNotes as JSON"] = (book, to) => JsonSerializer.Serialize(ConfidentialityGate.Release(book, to)),
        ["QuestionToAsk.ToQuestion"] = (book, to) => string.Join('\n', Synthesize(book, to).Questions.Select(question => question.ToQuestion())),
        ["ActionGate.Release"] = (book, to) => string.Join('\n', ActionGate.Release([ActionOf(book.Notes[0])], book, to).Items.Select(item => item.What)),
        ["Synthesis.ToString"] = (book, to) => Synthesize(book, to).ToString(),
        ["SkillGaps.ToString"] = (book, to) => Gaps(book, to).ToString(),
        ["Notebook.ToString"] = (book, _) => book.ToString(),
        ["InterviewNote.ToString"] = (book, _) => book.Notes[0].ToString(),
        ["Evidence.ToString"] = (book, to) => string.Join('\n', Synthesize(book, to).Talks.SelectMany(talk => talk.Takeaways).Select(evidence => evidence.ToString())),
    };

    /// <summary>What shows no words of a note, or one note to its own writer.</summary>
    private static readonly string[] Harmless =
    [
        "ConfidentialityGate.Lets", "ConfidentialityGate.Confidences", "InterviewNote.Quote", "InterviewNote.Follow", "NoteMark.MeansSameAs", "Interviewee.ToString", "Theme.ToString", "ThemeCell.ToString",
        "NoteId.ToString", "ThemeId.ToString", "Tally.ToString",
        "ConfidentialityGate.Preview", "ReleasedNotes.WithoutNames", "InterviewNote.WithText", "InterviewNote.ConfidentialityAt",
        "NotePreview.ToString", "NoteRewrite.ToString",

        // They ask the gate too; the tests of decisions show it with notes that fit a ledger.
        "LedgerReader.Read", "ClosingWords.Of",
    ];

    private static ActionItem ActionOf(InterviewNote note) =>
        new() { Id = new ActionId(Guid.Empty), What = note.Text, Kind = ActionKind.Research, Source = new ActionSource { Note = note.Id } };

    private static Synthesis Synthesize(Notebook book, WayOut to) => new Synthesizer().Synthesize(book, new SynthesisOptions { To = to });

    private static SkillGaps Gaps(Notebook book, WayOut to) => new SkillGapAnalysis().Analyze(Synthesize(book, to), []);

    /// <summary>Makes of notes, or of what was made of them, something that belongs to no room of notes.</summary>
    private static bool IsWayOut(MethodInfo method) =>
        !method.IsSpecialName
        && method.Name is not ("Equals" or "GetHashCode" or "Deconstruct" or "<Clone>$")
        && !IsOfNotes(method.ReturnType)
        && (method.GetParameters().Any(parameter => IsOfNotes(parameter.ParameterType)) || (IsRoom(method.DeclaringType!) && IsWritten(method)));

    /// <summary>
    /// A record's own text form is written by the compiler and prints what it holds; those that hold words are tested by name.
    /// </summary>
    private static bool IsWritten(MethodInfo method) => !string.Equals(method.Name, "ToString", StringComparison.Ordinal) || !method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private static bool IsOfNotes(Type type) => IsRoom(type) || type.GetGenericArguments().Any(IsOfNotes);

    private static bool IsRoom(Type type) => string.Equals(type.Namespace, typeof(Notebook).Namespace, StringComparison.Ordinal);

    /// <summary>One note that says the word in every way in which a note can, and an open one beside it.</summary>
    private static Notebook Sealed(Confidentiality confidentiality)
    {
        const string Text = "they said " + Canary;
        var span = new TextSpan(0, Text.Length);
        var theme = ANote.Theme(Canary);
        NoteMark[] marks =
        [
            new NoteMark.Tag { Span = span, Theme = theme.Id },
            new NoteMark.Skill { Span = span, Name = Canary },
            new NoteMark.Stance { Span = span, Topic = "degree?", Position = Canary, Wording = Canary },
            new NoteMark.Stance { Span = span, Topic = Canary, Position = "yes" },
            new NoteMark.Resource { Span = span, Name = Canary },
            new NoteMark.Referral { Span = span, Name = Canary },
            new NoteMark.OpenQuestion { Span = span },
            new NoteMark.Takeaway { Span = span },
            new NoteMark.Goal { Span = span, Name = Canary, Effect = GoalEffect.Shakes },
            new NoteMark.Avenue { Span = span, Name = Canary },
            new NoteMark.Employer { Span = span, Name = Canary },
            new NoteMark.Phrase { Span = span, Words = Canary },
        ];
        var note = ANote.Of(ANote.Person(Canary) with { Organization = Canary, Role = Canary, Sector = Canary, OrganizationSize = Canary }, "03-01") with
        {
            Text = Text,
            Confidentiality = confidentiality,
            Marks = [.. marks.Select(mark => mark with { State = MarkState.Confirmed })],
        };
        var open = ANote.Of("Ben", "03-02", ANote.Says("pay"), ANote.Holds("degree?", "yes"));
        open = open.Add(new NoteMark.Tag { Span = open.Marks[0].Span, Theme = theme.Id });
        return ANote.Book(note, open).With(theme) with { Contacts = [new Contact { Name = PersonName.Parse("Ana Ruiz"), Notes = [Canary] }] };
    }
}
