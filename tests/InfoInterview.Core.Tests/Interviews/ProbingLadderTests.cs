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

    /// <summary>What hurt: one warm sentence, a way out, and nothing said back.</summary>
    [Theory]
    [InlineData("My mother died in the spring, so I took a year off.", "en")]
    [InlineData("My dad passed two winters ago.", "en")]
    [InlineData("We lost our daughter and I stopped flying.", "en")]
    [InlineData("They sacked me after eleven years.", "en")]
    [InlineData("The new owner let us go before Christmas.", "en")]
    [InlineData("I got laid off twice in that decade.", "en")]
    [InlineData("I was passed over for the lead post because I'm a woman.", "en")]
    [InlineData("My contract wasn't renewed.", "en")]
    [InlineData("I wanted to end my life back then.", "en")]
    [InlineData("My brother took his own life.", "en")]
    [InlineData("My husband left me while I was in training.", "en")]
    [InlineData("I left my wife and moved north.", "en")]
    [InlineData("We got divorced, so I went back to teaching.", "en")]
    [InlineData("I have epilepsy.", "en")]
    [InlineData("I've been on sick leave since autumn.", "en")]
    [InlineData("My son was diagnosed with leukemia.", "en")]
    [InlineData("I worked right through my depression.", "en")]
    [InlineData("I got bullied on my first crew.", "en")]
    [InlineData("Being an immigrant here was lonely at first.", "en")]
    [InlineData("Mein Vater ist im Mai gestorben.", "de")]
    [InlineData("Mir wurde nach zehn Jahren gekündigt.", "de")]
    [InlineData("Ich wurde zweimal entlassen.", "de")]
    [InlineData("Meine Frau hat mich verlassen.", "de")]
    [InlineData("Ich habe Krebs.", "de")]
    [InlineData("Ich bin seit Juni krankgeschrieben.", "de")]
    [InlineData("Mein Bruder hat sich das Leben genommen.", "de")]
    [InlineData("Wir haben uns getrennt, da habe ich neu angefangen.", "de")]
    [InlineData("Als Frau war es für mich am Anfang einsam.", "de")]
    public void What_hurt_gets_thanks_and_a_way_out_and_nothing_else(string answer, string language)
    {
        string[] rungs = ["Thank you for telling me that. Would you like to carry on, or would a short break be good?",
            "Danke, dass Sie mir das sagen. Möchten Sie weitersprechen, oder tut eine kurze Pause gut?"];
        ProbingLadder.For(answer, [], language: language).Rungs.Should().ContainSingle().Which.Question.Should().BeOneOf(rungs);
    }

    /// <summary>What may be private and may be work: the mild answer fits both.</summary>
    [Theory]
    [InlineData("I was never fired.", "en")]
    [InlineData("My grandmother comes to mind.", "en")]
    [InlineData("I think about suicide a lot.", "en")]
    [InlineData("Unser Sohn ist jetzt drei.", "de")]
    [InlineData("Ich denke oft an Schulden.", "de")]
    public void What_may_be_private_gets_the_mild_answer(string answer, string language)
    {
        string[] rungs = ["Thank you for telling me. What would you like to talk about next?",
            "Danke, dass Sie mir das erzählen. Worüber möchten Sie als Nächstes sprechen?"];
        ProbingLadder.For(answer, [], language: language).Rungs.Should().ContainSingle().Which.Question.Should().BeOneOf(rungs);
    }

    [Theory]
    [InlineData("I'm a bankruptcy lawyer.", "en")]
    [InlineData("I handle bullying complaints for the county.", "en")]
    [InlineData("We have a policy on harassment.", "en")]
    [InlineData("I assist in surgery on Mondays.", "en")]
    [InlineData("I taught in a prison for a year.", "en")]
    [InlineData("My clients are in debt.", "en")]
    [InlineData("I have diabetes patients of every age.", "en")]
    [InlineData("We fix technical debt in my team.", "en")]
    [InlineData("My father taught me to weld.", "en")]
    [InlineData("I got sick of the noise.", "en")]
    [InlineData("I was ill prepared for that.", "en")]
    [InlineData("Sorry, I lost my train of thought.", "en")]
    [InlineData("We were fired up after the launch.", "en")]
    [InlineData("They let me go to every conference.", "en")]
    [InlineData("As a woman I had good mentors here.", "en")]
    [InlineData("Being a mother made me better with schedules.", "en")]
    [InlineData("As a minority shareholder I have a hard time at meetings.", "en")]
    [InlineData("I speak Finnish as a mother tongue, it is hard.", "en")]
    [InlineData("Ich behandle Krebs.", "de")]
    [InlineData("Ich arbeite mit Patienten mit Demenz.", "de")]
    [InlineData("Ich habe viel mit Insolvenz zu tun.", "de")]
    [InlineData("Als Frau habe ich hier gute Erfahrungen gemacht.", "de")]
    [InlineData("Mein Vater hat mir das Schweißen beigebracht.", "de")]
    [InlineData("Ich habe damals selbst gekündigt.", "de")]
    public void Work_and_belonging_are_no_private_pain(string answer, string language)
    {
        var ladder = ProbingLadder.For(answer, [], language: language);
        ladder.Topic.Kind.Should().NotBe(AnswerTopicKind.Painful).And.NotBe(AnswerTopicKind.Private);
        ladder.Rungs.Should().HaveCountGreaterThan(1);
    }

    [Theory]
    [InlineData("Please don't send me your resume, that is not my desk.", "en")]
    [InlineData("I wish I could offer you a desk.", "en")]
    [InlineData("Whenever we're hiring, I look for patience.", "en")]
    [InlineData("I can't introduce you to anybody there.", "en")]
    [InlineData("I'm afraid I could never put you in touch with them.", "en")]
    [InlineData("This workshop will connect you with people.", "en")]
    [InlineData("You shouldn't ask Ravi about that.", "en")]
    [InlineData("Schicken Sie mir bitte nicht Ihren Lebenslauf.", "de")]
    [InlineData("Ich kann Sie leider niemandem vorstellen.", "de")]
    public void A_refusal_is_no_offer(string answer, string language) =>
        ProbingLadder.For(answer, [], language: language).Topic.Kind.Should()
            .NotBe(AnswerTopicKind.Opening).And.NotBe(AnswerTopicKind.Referral);

    [Theory]
    [InlineData("Email Maria Lopez at the port.", "en")]
    [InlineData("Yeah, call Ken.", "en")]
    [InlineData("You could talk to our union rep.", "en")]
    [InlineData("You should speak with Dr. Chen.", "en")]
    [InlineData("Reden Sie mal mit Frau Yilmaz.", "de")]
    [InlineData("Sie könnten mit Maria Lopez sprechen.", "de")]
    [InlineData("Fragen Sie Herrn Wolf.", "de")]
    [InlineData("Sprechen Sie mit meiner Kollegin.", "de")]
    public void Who_is_named_is_somebody_to_reach(string answer, string language) =>
        ProbingLadder.For(answer, [], language: language).Rungs.Should().HaveCount(3)
            .And.Contain(rung => rung.Question.Contains("reach them") || rung.Question.Contains("erreiche ich"));

    [Theory]
    [InlineData("You should call me Tuesday.", "en")]
    [InlineData("You should ask ChatGPT.", "en")]
    [InlineData("You should talk to Marketing first.", "en")]
    [InlineData("You should ask Latin teachers.", "en")]
    [InlineData("I'd call Ravi a genius.", "en")]
    [InlineData("I'd ask Ravi for everything in those years.", "en")]
    [InlineData("Reden Sie mit Kunden.", "de")]
    [InlineData("Sprechen Sie mit Menschen aus dem Fach.", "de")]
    public void Days_products_and_departments_are_nobody(string answer, string language) =>
        ProbingLadder.For(answer, [], language: language).Topic.Kind.Should().NotBe(AnswerTopicKind.Referral);

    [Theory]
    [InlineData("My daughter is ill, I have to leave now.", "en")]
    [InlineData("There was an accident at the plant. I have to go.", "en")]
    [InlineData("My father died last night, I have to go.", "en")]
    [InlineData("Die Kita hat angerufen, ich muss gleich los.", "de")]
    public void An_emergency_is_asked_nothing(string answer, string language)
    {
        var ladder = ProbingLadder.For(answer, [], language: language);
        ladder.Topic.Kind.Should().Be(AnswerTopicKind.Leaving);
        ladder.Rungs.Should().ContainSingle().Which.Question.Should().NotContain("?");
    }

    [Theory]
    [InlineData("Sorry, I have to go to a meeting.", "en", 1)]
    [InlineData("I gotta run.", "en", 1)]
    [InlineData("I need to wrap up now.", "en", 1)]
    [InlineData("I'm running late.", "en", 1)]
    [InlineData("I've only got fifteen minutes.", "en", 2)]
    [InlineData("Have to leave in ten minutes.", "en", 2)]
    [InlineData("Ich muss jetzt los.", "de", 1)]
    [InlineData("Ich muss in zehn Minuten weg.", "de", 1)]
    public void Who_leaves_is_let_go(string answer, string language, int rungs)
    {
        var ladder = ProbingLadder.For(answer, [], language: language);
        ladder.Topic.Kind.Should().Be(AnswerTopicKind.Leaving);
        ladder.Rungs.Should().HaveCount(rungs);
    }

    [Theory]
    [InlineData("We have to go in a new direction each spring.", "en")]
    [InlineData("I need to jump in a lot.", "en")]
    [InlineData("My tenants have to leave in 30 days.", "en")]
    [InlineData("When the alarm rings, I have to run.", "en")]
    [InlineData("We only have a few minutes with each guest.", "en")]
    [InlineData("Our saws have a hard stop.", "en")]
    [InlineData("I have to go now and then.", "en")]
    [InlineData("Ich muss oft gehen.", "de")]
    [InlineData("Ich muss jeden Morgen in den Wald gehen.", "de")]
    public void Who_speaks_of_going_need_not_leave(string answer, string language) =>
        ProbingLadder.For(answer, [], language: language).Topic.Kind.Should().NotBe(AnswerTopicKind.Leaving);

    [Fact]
    public void Who_offers_to_introduce_is_asked_what_to_send() =>
        ProbingLadder.For("I'd be happy to introduce you to our site lead.").Rungs[0].Question.Should()
            .Be("Thank you, that would be wonderful. What should I send you so that it's easy to pass on?");

    [Fact]
    public void Who_asks_whether_one_talked_to_somebody_hears_what_to_ask_them() =>
        ProbingLadder.For("Have you spoken to Ravi at the port?").Rungs.Should().ContainSingle().Which.Question.Should()
            .StartWith("Not yet");

    [Fact]
    public void In_du_what_hurt_gets_thanks_in_du() =>
        ProbingLadder.For("Meine Oma ist gestorben.", [], language: "de", isInformal: true).Rungs.Should().ContainSingle()
            .Which.Question.Should().StartWith("Danke, dass du mir das sagst.");

    [Fact]
    public void What_hurt_is_answered_after_any_climb()
    {
        ValueList<ProbingRung> asked = [.. ProbingLadder.For("You really need strong writing.").Rungs];
        ProbingLadder.For("They fired me.", asked).Rungs.Should().ContainSingle();
        ProbingLadder.For("You should talk to Ravi.", asked).Rungs.Should().HaveCount(3);
        ProbingLadder.For("Between you and me, we will close.", asked).Rungs.Should().ContainSingle();
    }

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
        ProbingLadder.For("You should " + string.Concat(Enumerable.Repeat("ask ", 260_000))).Rungs.Should().NotBeEmpty();
        ProbingLadder.For(string.Concat(Enumerable.Repeat("my mother i have to go i was fired ", 30_000))).Rungs.Should().NotBeEmpty();
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
