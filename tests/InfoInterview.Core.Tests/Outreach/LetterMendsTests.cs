using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Tests.Outreach;

/// <summary>What readers of whole letters marked in a sentence of the letters themselves, with facts that no reader had.</summary>
public sealed class LetterMendsTests
{
    private static readonly OutreachComposer Composer = new();

    private static readonly Ask Welding = new() { Topic = "underwater welding", Minutes = 20 };

    private static readonly MessageStyle Du = MessageStyle.Default with { Language = "de", Address = Formality.Informal };

    private static readonly Contact Sepp = new() { Name = PersonName.Parse("Herr Korbinian Lutz"), Zone = "Europe/Berlin" };

    [Theory]
    [InlineData("Okonkwo", true)]
    [InlineData("Ada Okonkwo", false)]
    [InlineData("Mr. Okonkwo", false)]
    [InlineData("CSM Okonkwo", false)]
    [InlineData("2LT Okonkwo", false)]
    public void Whoever_is_named_by_one_word_is_asked_for_in_full(string referrer, bool isAsked)
    {
        var draft = Draft(new Occasion.Request { Ask = Welding, ReferredBy = PersonName.Parse(referrer) });
        draft.Body.Should().Contain($"{referrer} suggested that I write to you.");
        draft.Missing.Any(fact => fact.Field is "referrer" && fact.IsAskedBack).Should().Be(isAsked);
    }

    [Fact]
    public void Whoever_else_was_asked_is_told_with_a_word_why()
    {
        var request = new Occasion.Request { Ask = Welding, AskedColleague = PersonName.Parse("Ann Bloom") };
        Draft(request).Body.Should().Contain("Just so you know, I've also written to Ann Bloom.");
        Draft(request, MessageStyle.Default with { Tone = Tones.Formal }).Body.Should().Contain(
            "I should mention that I have also written to Ann Bloom.");
    }

    /// <summary>"Your point that welders burn out" is no reason to apply for a welder's job.</summary>
    [Theory]
    [InlineData("your advice to apply early", ", above all your advice to apply early.", false)]
    [InlineData("your advice to start on land", "Our conversation helped me decide. Thank", true)]
    [InlineData("welders burn out", "Our conversation helped me decide. Thank", true)]
    public void Only_an_advice_to_apply_has_helped_to_apply(string point, string expected, bool isAsked)
    {
        var draft = Draft(new Occasion.Applied { For = "the apprentice post", Point = point });
        draft.Body.Should().Contain(expected);
        draft.Missing.Any(fact => fact.Field is "talk.point").Should().Be(isAsked);
    }

    [Fact]
    public void On_the_telephone_nobody_says_Prof_Dr()
    {
        var contact = Messages.Ruth with { Name = PersonName.Parse("Prof. Dr. Nadia Haddad") };
        Composer.Compose(Messages.Dana, contact, new Occasion.Request { Ask = Welding },
            MessageStyle.Default with { Channel = Channel.Phone }).ToDraft().Body.Should().StartWith("Hello, is this Professor Haddad?");
    }

    [Theory]
    [InlineData("returning to welding after a break", "Whitcomb. I'm returning to welding after a break.")]
    [InlineData("apprentice welder", "Whitcomb, an apprentice welder")]
    public void What_one_does_is_a_sentence_of_its_own(string status, string expected) => Composer.Compose(Messages.Dana with
    {
        Status = status,
        Affiliation = null,
    }, Messages.Ruth, new Occasion.Request { Ask = Welding }, MessageStyle.Default).ToDraft().Body.Should().Contain(expected);

    /// <summary>"I have a few questions about your work. Could I send you a few questions?" says a thing twice.</summary>
    [Fact]
    public void Questions_that_were_named_are_sent_as_them()
    {
        var ask = new Ask { Topic = "1) gas 2) pay", Minutes = 20, Form = MeetingForm.Writing };
        foreach (var template in MessageLibrary.BuiltIn.For(MessagePurpose.Request).Where(one => one.Language is "en"))
        {
            var body = Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.Request { Ask = ask }, template,
                new MessageStyle { Channel = template.Channels[0], Rank = 0 }).ToDraft().Body.Split("If it goes to voicemail")[0];
            if (body.Contains("I have a few questions", StringComparison.Ordinal)) body.Should().NotContain("you a few questions",
                template.Id)
                .And.NotContain("you three or four", template.Id);
            body.Should().NotContain("informational interview in writing");
        }
    }

    [Fact]
    public void A_quotation_ends_once() => Draft(new Occasion.ReferrerReport
    {
        Person = Messages.Ruth,
        Outcome = "We met on Thursday.",
        Point = "Ask early. Write it down.",
    }, MessageStyle.Default with { Language = "en-GB" }).Body.Should().Contain("is this advice: \"Ask early. Write it down.\"\n");

    [Theory]
    [InlineData("a podcast", null, true)]
    [InlineData("a podcast", "You asked for one.", false)]
    [InlineData("a podcast on arc lamps", null, false)]
    public void A_thing_without_a_word_about_it_is_asked_for(string what, string? why, bool isAsked) =>
        Draft(new Occasion.Offer { What = what, Why = why }).Missing.Any(fact => fact.Field is "offer.what").Should().Be(isAsked);

    [Fact]
    public void In_du_one_signs_with_the_first_name_once_the_other_has_answered()
    {
        foreach (var occasion in Messages.German)
        {
            if (Composer.Compose(Messages.Dorothea, Messages.FrauHansen, occasion, Du) is not Composition.Written { Draft: var draft }
                || draft.Message.Through is not null) continue;
            var isFirst = occasion.Purpose is MessagePurpose.Request or MessagePurpose.FollowUp or MessagePurpose.OtherWay
                or MessagePurpose.AskAgain or MessagePurpose.AcceptRefusal or MessagePurpose.HandedOn or MessagePurpose.Condolence
                or MessagePurpose.IntroductionRequest;
            var signed = draft.Body.Split('\n').Last(line => line.StartsWith("Dorothea", StringComparison.Ordinal));
            signed.Should().Be(isFirst ? "Dorothea Winkler" : "Dorothea", occasion.Purpose.ToString());
        }
    }

    /// <summary>A question about a letter in du gives examples in du, and none is asked about what stands there rightly.</summary>
    [Fact]
    public void A_question_about_a_letter_in_du_says_du()
    {
        var missing = Composer.Compose(Messages.Dorothea, Sepp with { Admired = null }, new Occasion.Request { Ask = Welding },
            Du).ToDraft()
            .Missing;
        missing.Single(fact => fact.Field is "contact.admired").Question.Should().Contain("von Korbinian")
            .And.Contain("„dein Vortrag im Mai“");
        Composer.Compose(Messages.Dorothea, Sepp, new Occasion.Offer
        {
            What = "ein Blatt über Fugen",
            Why = "Passt zu dem, was Sie gesagt haben"
        }, Du)
            .ToDraft().Missing.Should().NotContain(fact => fact.Question.Contains("sagt Sie", StringComparison.Ordinal));
    }

    /// <summary>"Was hat Herr Lutz geantwortet", and "von Herrn Lutz".</summary>
    [Fact]
    public void Whoever_does_something_in_a_question_stands_in_the_first_case()
    {
        var again = new Occasion.AskAgain { Ask = Welding, Said = "du kannst mich gern anrufen" };
        var missing = Composer.Compose(Messages.Dorothea, Sepp, again, MessageStyle.Default with { Language = "de" }).Should()
            .BeOfType<Composition.Written>().Subject.Draft.Missing;
        missing.Single(fact => fact.Field is "answer.said").Question.Should().Contain("Was hat Herr Lutz geantwortet");
    }

    /// <summary>"Kommen S'" is a Sie as well.</summary>
    [Fact]
    public void A_Sie_of_the_south_is_asked_back_in_du()
    {
        var again = new Occasion.AskAgain { Ask = Welding, Said = "Schaun S' gern wieder vorbei." };
        var draft = Composer.Compose(Messages.Dorothea, Sepp, again, Du).ToDraft();
        draft.Body.Should().NotContain("S'");
        draft.Missing.Should().Contain(fact => fact.Field == "answer.said");
    }

    [Theory]
    [InlineData("Herr Uwe Sand", "Uwe Sand hat mir geraten")]
    [InlineData("Frau Dr. Ilse Sand", "Frau Dr. Ilse Sand hat mir geraten")]
    [InlineData("Meister Sand", "Meister Sand hat mir geraten")]
    public void In_du_nobody_is_called_Herr_before_a_first_name(string referrer, string expected) =>
        Composer.Compose(Messages.Dorothea, Sepp, new Occasion.Request { Ask = Welding, ReferredBy = PersonName.Parse(referrer) }, Du)
            .ToDraft().Body.Should().Contain(expected);

    [Theory]
    [InlineData("Schülerin und schreibe für das Stadtblatt", "Schülerin am Lessing-Gymnasium, und schreibe für das Stadtblatt")]
    [InlineData("Schülerin und Mutter", "Schülerin am Lessing-Gymnasium und Mutter")]
    public void An_apposition_is_closed_before_a_second_verb(string status, string expected) => Composer.Compose(Messages.Dorothea with
    {
        Status = status,
        Affiliation = "Lessing-Gymnasium",
    }, Sepp, new Occasion.Request { Ask = Welding }, Du).ToDraft().Body.Should().Contain(expected);

    /// <summary>A topic that is a sentence is not lost in the letters that come later.</summary>
    [Theory]
    [InlineData("auf einem Schiff arbeiten")]
    public void A_topic_that_is_a_sentence_stands_in_every_letter_that_asks(string topic)
    {
        var ask = new Ask { Topic = topic, Minutes = 20 };
        Occasion[] asking = [new Occasion.Request { Ask = ask }, new Occasion.FollowUp { Ask = ask, EarlierSubject = "Hallo" },
            new Occasion.AskAgain { Ask = ask }, new Occasion.OtherWay { Ask = ask, EarlierBy = Channel.Email }];
        foreach (var occasion in asking)
        {
            foreach (var template in MessageLibrary.BuiltIn.For(occasion.Purpose).Where(one => one.Language is "de"))
            {
                Composer.Compose(Messages.Dorothea, Messages.FrauHansen, occasion, template,
                    new MessageStyle { Channel = template.Channels[0] })
                    .ToDraft().Body.Should().Contain("auf einem Schiff", template.Id);
            }
        }
    }

    [Fact]
    public void Whoever_is_to_be_visited_is_not_asked_for_a_second_call()
    {
        var ask = Welding with { Form = MeetingForm.Visit };
        foreach (var template in MessageLibrary.BuiltIn.For(MessagePurpose.Request).Where(one => one.Language is "de"
            && one.Channels.Contains(Channel.Phone)))
        {
            Composer.Compose(Messages.Dorothea, Messages.FrauHansen, new Occasion.Request { Ask = ask }, template,
                new MessageStyle { Channel = Channel.Phone }).ToDraft().Body.Should().NotContain("noch einmal melden?", template.Id)
                .And.MatchRegex("(komme|käme) gern zu", template.Id);
        }
    }

    /// <summary>When it suits them is told, and nobody is given their own short words back.</summary>
    [Theory]
    [InlineData("erst nach Pfingsten", "geschrieben, dass es nach Pfingsten besser passt. Deshalb")]
    [InlineData("Schaun S' im Juli noch mal rein!", "geschrieben, dass es im Juli besser passt. Deshalb")]
    [InlineData("Melden Sie sich nach der Ernte", "geschrieben, dass es nach der Ernte besser passt. Deshalb")]
    [InlineData("Gerade nicht, ich bin im Urlaub.", "geantwortet: „Gerade nicht, ich bin im Urlaub.“")]
    public void An_answer_that_names_a_time_is_told(string said, string expected) => Composer.Compose(Messages.Dorothea, Sepp,
        new Occasion.AskAgain { Ask = Welding, Said = said }, MessageStyle.Default with { Language = "de" }).ToDraft().Body.Should()
        .Contain(expected);

    [Theory]
    [InlineData("that the union pays for the course", "I learned that the union pays for the course.")]
    [InlineData("her rule of three", "What has stayed with me most is her rule of three.")]
    public void A_fact_that_was_passed_on_is_learned(string point, string expected) => Draft(new Occasion.ReferrerReport
    {
        Person = Messages.Ruth,
        Outcome = "We met on Thursday.",
        Point = point,
    }).Body.Should().Contain(expected);

    [Fact]
    public void Who_typed_a_name_small_signs_with_the_first_name() => Composer.Compose(Messages.Dorothea with
    {
        Name = PersonName.Parse("ayse demir"),
    }, Sepp, new Occasion.CallMissed(), Du).ToDraft().Body.Should().Contain("\nAyse").And.NotContain("Demir");

    private static OutreachDraft Draft(Occasion occasion, MessageStyle? style = null) =>
        Composer.Compose(Messages.Dana, Messages.Ruth, occasion, style ?? MessageStyle.Default).ToDraft();
}
