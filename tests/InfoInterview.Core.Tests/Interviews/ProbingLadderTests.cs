using System.Text;
using CsCheck;
using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Interviews;

public sealed class ProbingLadderTests
{
    private static readonly string[] Jumble =
        ["I", "we", "need", "to", "the", "shift", "of", "is", "key", "ran", "project", "and", "because", "60 %", "my", "love", ",", ".",
            "not", "that", "Bergen", "used", "moved", "who", "people"];

    public static TheoryData<string> Everything
    {
        get
        {
            var answers = new TheoryData<string>();
            foreach (var answer in Answers.All) answers.Add(answer);
            return answers;
        }
    }

    [Fact]
    public void Every_rung_reads_well_aloud()
    {
        var read = new StringBuilder();
        foreach (var answer in Answers.All)
        {
            var ladder = ProbingLadder.For(answer);
            read.Append("> ").Append(answer).Append('\n').Append("  ").Append(ladder.Topic.Kind).Append(": ").Append(ladder.Topic.Words)
                .Append('\n');
            foreach (var rung in ladder.Rungs) read.Append("  ").Append(rung.Step).Append(": ").Append(rung.Question).Append('\n');
        }

        read.ToString().Verify();
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_rungs_of_a_ladder_are_all_different(string answer)
    {
        var rungs = ProbingLadder.For(answer).Rungs;
        rungs.Should().NotBeEmpty();
        rungs.Select(rung => rung.Question).Should().OnlyHaveUniqueItems();
        rungs.Select(rung => rung.Step).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_a_ladder_builds_on_lies_where_it_says(string answer)
    {
        var topic = ProbingLadder.For(answer).Topic;
        if (topic.Span is { } span) span.Of(answer).Length.Should().BePositive();
        else topic.Words.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_rung_is_one_question_that_one_breath_carries(string answer)
    {
        foreach (var rung in ProbingLadder.For(answer).Rungs)
        {
            rung.Question.Should().EndWith("?").And.NotContain("  ").And.NotContain("..");
            rung.Question.Count(letter => letter == '?').Should().Be(1, rung.Question);
            rung.Question.Split(' ').Length.Should().BeLessThanOrEqualTo(45, rung.Question);
        }
    }

    [Fact]
    public void A_climb_asks_each_step_once_though_the_answers_change()
    {
        ValueList<ProbingRung> asked = [];
        string[] answers = ["You really need strong writing.", "My reports are short.", "I use a checklist.", "Reading aloud is key.",
            "Because people skim.", "Nobody reads the report.", "That is all."];
        foreach (var answer in answers)
        {
            var ladder = ProbingLadder.For(answer, asked);
            if (ladder.IsClimbed) break;
            asked = asked.Add(ladder.Rungs[0]);
        }

        asked.Select(rung => rung.Step).Should()
            .Equal(ProbingStep.Example, ProbingStep.Specifics, ProbingStep.StandOut, ProbingStep.Reason, ProbingStep.Consequence);
        ProbingLadder.For("Patience is key.", asked).IsClimbed.Should().BeTrue();
    }

    [Fact]
    public void A_second_project_gets_its_own_word_of_interest()
    {
        var first = ProbingLadder.For("I ran the station rebuild in Bergen.").Rungs;
        ProbingLadder.For("I wrote a book on permits.", first).Rungs.Select(rung => rung.Question)
            .Should().Equal("That sounds like a big project. Could you tell me more about your book on permits?");
    }

    [Theory]
    [InlineData("My team has my back.", "your team has your back")]
    [InlineData("I was the only engineer.", "you were the only engineer")]
    [InlineData("I am mostly on site.", "you are mostly on site")]
    [InlineData("We are our own worst enemy.", "you are your own worst enemy")]
    [InlineData("I've seen it fail twice.", "you have seen it fail twice")]
    [InlineData("The boss was right, I was wrong.", "you were wrong")]
    [InlineData("He was patient with me.", "he was patient with you")]
    public void Words_are_turned_round_to_whom_they_came_from(string answer, string words) =>
        ProbingLadder.For(answer).Topic.Words.Should().Be(words);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("????")]
    [InlineData("…")]
    [InlineData("xkcd qwrt plmk")]
    [InlineData("Мы перенесли всё в облако.")]
    [InlineData("نحتاج إلى كتابة جيدة")]
    [InlineData("🙂🙂🙂")]
    [InlineData("1234567890")]
    [InlineData("Nous avons tout migré vers le cloud il y a deux ans.")]
    [InlineData("it is what it is")]
    public void Where_nothing_can_be_made_of_an_answer_the_rungs_are_general(string answer)
    {
        var ladder = ProbingLadder.For(answer);
        ladder.Topic.Kind.Should().Be(AnswerTopicKind.General);
        ladder.Rungs[0].Question.Should().Be("Could you tell me a little more about that?");
    }

    [Theory]
    [InlineData("I like the work. And you, what do you want?", AnswerTopicKind.AskedBack)]
    [InlineData("It is mostly meetings. What about you, what are you looking for?", AnswerTopicKind.AskedBack)]
    [InlineData("It is mostly meetings, you know?", AnswerTopicKind.Claim)]
    [InlineData("Funny you should call, we have an opening in June.", AnswerTopicKind.Opening)]
    [InlineData("Send me your CV and we will see.", AnswerTopicKind.Opening)]
    [InlineData("I could put in a good word for you.", AnswerTopicKind.Opening)]
    [InlineData("I had cancer two years ago and took a break.", AnswerTopicKind.Private)]
    [InlineData("My wife has depression, so I work part time.", AnswerTopicKind.Private)]
    [InlineData("I was in prison before I learned the trade.", AnswerTopicKind.Private)]
    [InlineData("I need to leave in ten minutes.", AnswerTopicKind.Leaving)]
    [InlineData("Sorry, I have to run.", AnswerTopicKind.Leaving)]
    [InlineData("I've got a hard stop at noon.", AnswerTopicKind.Leaving)]
    [InlineData("I really have to go in 5 minutes, my train is early.", AnswerTopicKind.Leaving)]
    [InlineData("You should talk to Ravi at Harbour Labs.", AnswerTopicKind.Referral)]
    [InlineData("I'd speak with Maria Lopez, she runs the night desk.", AnswerTopicKind.Referral)]
    [InlineData("Reach out to my old boss Ken.", AnswerTopicKind.Referral)]
    [InlineData("I could introduce you to our site lead.", AnswerTopicKind.Referral)]
    [InlineData("Being a woman in this field was hard at first.", AnswerTopicKind.Painful)]
    [InlineData("As an immigrant I was the last to be asked.", AnswerTopicKind.Painful)]
    [InlineData("There's a lot of burnout in this profession.", AnswerTopicKind.Painful)]
    [InlineData("People get burned out by their third winter.", AnswerTopicKind.Painful)]
    [InlineData("I led the merger of two departments and it nearly broke me.", AnswerTopicKind.Painful)]
    [InlineData("I fell ill in my second year on the ward.", AnswerTopicKind.Painful)]
    public void Who_turns_to_the_seeker_or_tells_of_private_life_is_answered_as_such(string answer, AnswerTopicKind kind)
    {
        var ladder = ProbingLadder.For(answer);
        ladder.Topic.Kind.Should().Be(kind);
        if (kind == AnswerTopicKind.Private)
            ladder.Rungs.Should().ContainSingle().Which.Question.Should().NotContainAny("cancer", "depression", "prison", "wife");
    }

    [Theory]
    [InlineData("I have to run a team of nine.")]
    [InlineData("I need to go to the site every morning.")]
    [InlineData("You should talk to users before you draw.")]
    [InlineData("You should ask HR.")]
    [InlineData("I talk to Ravi every week.")]
    [InlineData("We hired more women last year.")]
    public void Not_every_going_and_every_name_is_one_of_those(string answer) =>
        ProbingLadder.For(answer).Topic.Kind.Should()
            .NotBe(AnswerTopicKind.Leaving).And.NotBe(AnswerTopicKind.Referral).And.NotBe(AnswerTopicKind.Painful);

    [Fact]
    public void Who_names_somebody_is_thanked_and_asked_how_to_reach_them()
    {
        var rungs = ProbingLadder.For("You might call Dr. Osei, she built the first one.").Rungs;
        rungs[0].Question.Should().Be("Thank you, that's a big help. What's the best way to reach them?");
        rungs.Should().HaveCount(3);
    }

    [Fact]
    public void Who_asks_whom_one_knows_is_asked_where_to_start() =>
        ProbingLadder.For("Do you know anyone at the port?").Rungs.Should().ContainSingle().Which.Question.Should()
            .EndWith("Who do you think I should start with?");

    [Theory]
    [InlineData("You need at least five years on site before anyone trusts you.")]
    [InlineData("You get used to the noise.")]
    public void Who_says_you_and_means_anybody_is_quoted(string answer) =>
        ProbingLadder.For(answer).Rungs[0].Question.Should().Contain($"“{answer}”");

    [Theory]
    [InlineData("The biggest misconception is that we sit at a desk all day.")]
    [InlineData("It is a myth that we work alone.")]
    public void Nobody_is_asked_for_an_example_of_a_wrong_picture(string answer) =>
        ProbingLadder.For(answer).Rungs[0].Question.Should().Be("So what's it really like?");

    [Theory]
    [InlineData("My boss is an idiot.")]
    [InlineData("We work with cripples all day.")]
    [InlineData("The fucking paperwork never ends.")]
    public void An_insult_is_never_said_back(string answer) =>
        ProbingLadder.For(answer).Rungs.Select(rung => rung.Question).Should().NotContain(
            question => question.Contains("idiot") || question.Contains("cripple") || question.Contains("fuck"));

    [Theory]
    [InlineData("We treat cancer patients of all ages.")]
    public void What_is_their_work_may_be_said_back(string answer) =>
        ProbingLadder.For(answer).Topic.Kind.Should().NotBe(AnswerTopicKind.Private);

    [Theory]
    [InlineData("I worked with Dr. v. Arnim on the station rebuild in Bergen.")]
    [InlineData("I learned a lot from Clara v. Humboldt about patience.")]
    public void A_name_is_not_cut_behind_its_short_form(string answer) =>
        ProbingLadder.For(answer).Rungs.Select(rung => rung.Question).Should().NotContain(
            question => question.Contains(" v?") || question.Contains(" v.”") || question.Contains(" v”") || question.Contains("Dr?"));

    [Fact]
    public void No_rung_asks_why_it_is_that()
    {
        foreach (var answer in Answers.All)
            ProbingLadder.For(answer).Rungs.Should()
                .NotContain(rung => rung.Question.StartsWith("Why is it that", StringComparison.Ordinal));
    }

    [Fact]
    public void A_German_talk_has_German_rungs_in_Sie_and_du()
    {
        ProbingLadder.For("Geduld ist alles.", [], language: "de-AT").Rungs[0].Question.Should()
            .Be("Mögen Sie dazu noch etwas mehr erzählen?");
        var informal = ProbingLadder.For("Geduld ist alles.", [], language: "de", isInformal: true);
        informal.Rungs[1].Question.Should().Be("Was wäre da ein Beispiel aus deinem Alltag?");
        ProbingLadder.For("Geduld.", [informal.Rungs[1]], language: "de", isInformal: true).Rungs.Should().HaveCount(4);
    }

    [Fact]
    public void Any_text_has_a_ladder() => Gen.String.Sample(text => ProbingLadder.For(text).Rungs.Count > 0);

    [Fact]
    public void Any_jumble_of_known_words_has_a_ladder_of_sound_length() =>
        Gen.Int[0, Jumble.Length - 1].Select(at => Jumble[at])
            .Array[0, 40]
            .Sample(words => ProbingLadder.For(string.Join(' ', words)).Rungs.All(
                rung => rung.Question.Length < 600 && !rung.Question.Contains("  ", StringComparison.Ordinal)));

    [Fact]
    public void A_long_answer_is_read_to_its_end()
    {
        var answer = string.Concat(Enumerable.Repeat("well so um ", 10_000)) + ". You need patience.";
        ProbingLadder.For(answer).Topic.Words.Should().Be("patience");
        ProbingLadder.For(new string('x', 100_000)).Topic.Kind.Should().Be(AnswerTopicKind.General);
        ProbingLadder.For(string.Concat(Enumerable.Repeat("I ran ", 20_000))).Rungs.Should().NotBeEmpty();
        ProbingLadder.For(string.Concat(Enumerable.Repeat("people who ", 20_000))).Rungs.Should().NotBeEmpty();
    }

    [Fact]
    public void What_was_said_in_confidence_is_not_said_back() =>
        ProbingLadder.For("Off the record, we will close the unit in May.").Rungs.Should().ContainSingle().Which.Question.Should()
            .NotContainAny("unit", "May");

    [Fact]
    public void A_rule_that_is_switched_off_proposes_nothing() =>
        ProbingLadder.For("I ran the station rebuild.", [], RuleSettings.Default.Without(RuleIds.FollowMention)).Rungs.Should()
            .NotContain(rung => rung.Step == ProbingStep.MoreAbout);
}
