using InfoInterview.Decisions;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

public sealed class SettlingPlannerTests
{
    private static readonly Belief Nights = ALedger.Belief("Every other week is nights") with { Importance = Importance.Decisive };
    private static readonly Belief Pay = ALedger.Belief("The pay covers my loan", Matter.Pay) with { Importance = Importance.Much };
    private static readonly Belief Future = ALedger.Belief("Robots will do it", Matter.Future);

    private static readonly Contact Left = Known("Lena Left", "former nurse");
    private static readonly Contact Nurse = Known("Nora Nurse", "ICU nurse");
    private static readonly Contact Vendor = Known("Vic Vendor", "sales manager");

    [Fact]
    public void The_two_that_settle_most_go_to_those_who_were_not_heard()
    {
        var questions = Plan("Ana+ Ben+ Cem+", new SettlingRequest { Contacts = [Nurse, Left, Vendor] }, Pay, Nights, Future);
        questions.Select(question => (question.Belief, question.Whom!.Name.Full, question.Need))
            .Should().Equal((Nights.Id, "Lena Left", 16), (Pay.Id, "Lena Left", 12));
        questions[0].Reason.Should().Be(
            "Your decision hangs on this, and nobody has spoken of it (4 × 4 = 16). Lena Left would be the first of a kind that you have "
                + "not heard: somebody who left.");
    }

    [Fact]
    public void A_question_of_the_bank_is_worded_for_the_person()
    {
        var question = Plan("", new SettlingRequest { Contacts = [Nurse], Most = 1 }, Nights).Should().ContainSingle().Which;
        question.BankId.Should().Be("culture.balance");
        question.Question.Should().Be(QuestionBank.BuiltIn.Find("culture.balance")!.Word(Nurse)!.Text);
    }

    [Fact]
    public void What_somebody_was_asked_is_not_asked_again()
    {
        var asked = new AskedQuestion { Contact = Nurse.Id, Key = "CULTURE.balance" };
        Plan("", new SettlingRequest { Contacts = [Nurse], Asked = [asked] }, Nights)[0].BankId.Should().Be("role.week-shape");
    }

    [Fact]
    public void Where_people_differ_both_sides_are_put_to_the_next()
    {
        var question = new SettlingPlanner().Plan(
            ALedger.Read(ALedger.Of(Nights), ALedger.Talks("Ana+ Ben-", Nights.Statement)), new SettlingRequest { Contacts = [Nurse] })[0];
        (question.BankId, question.Question).Should().Be(
            (null, "Some people told me: “Every other week is nights.” Others say the opposite. How do you see it, and what does it "
                + "depend on?"));
        question.Reason.Should().Be(
            "Your decision hangs on this, and people differ on it (4 × 3 = 12). Nora Nurse can tell (hospital nurse) and has not spoken "
                + "of it yet.");
    }

    [Fact]
    public void Who_has_said_it_already_is_not_asked()
    {
        var ana =
            new Contact { Id = ANote.Person("Ana").Contact, Name = PersonName.Parse("Ana Ruiz"), Role = "nurse", Field = "hospital" };
        var question = new SettlingPlanner().Plan(
            ALedger.Read(ALedger.Of(Nights), ALedger.Talks("Ana+", Nights.Statement)), new SettlingRequest { Contacts = [ana] })[0];
        question.Whom.Should().BeNull();
        (question.Kind, question.Vantage).Should().Be((null, (Vantage?)Vantage.Left));
        question.Reason.Should().EndWith(
            "Look for somebody who left: you have heard nobody of that kind, and none of your contacts is. Ask the people you have "
                + "talked with whom they would name.");
    }

    [Fact]
    public void Who_may_not_be_written_to_or_speaks_of_another_path_is_passed_over()
    {
        var blocked = Nurse with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] };
        Plan("", new SettlingRequest { Contacts = [blocked, Vendor with { Field = "law" }] }, Nights)[0].Whom.Should().BeNull();
    }

    [Fact]
    public void The_order_of_contacts_does_not_matter() =>
        Plan("Ana+", new SettlingRequest { Contacts = [Vendor, Left, Nurse] }, Pay, Nights)
            .Should().Equal(Plan("Ana+", new SettlingRequest { Contacts = [Nurse, Vendor, Left] }, Nights, Pay));

    [Fact]
    public void What_is_settled_is_not_asked() =>
        new SettlingPlanner().Plan(
            ALedger.Read(ALedger.Of(Nights), ALedger.Talks("Ana+ Ben+ Cem+", Nights.Statement)),
                new SettlingRequest { Contacts = [Nurse] }).Should().BeEmpty();

    /// <summary>Nothing falls into English: what the German bank has not got is asked in other words.</summary>
    [Fact]
    public void German_stays_German()
    {
        foreach (var matter in Enum.GetValues<Matter>())
        {
            var question =
                Plan("", new SettlingRequest { Contacts = [Nurse], Language = "de-CH" }, ALedger.Belief("Es ist so", matter))[0];
            (question.Question + question.Reason).Should().NotContainAny(" the ", " you ", " your ", "What", "How ", " is ");
            if (question.BankId is { } id) QuestionBank.BuiltIn.Find(id, "de")!.Question.Language.Should().Be("de");
        }
    }

    [Theory]
    [InlineData(Matter.OwnWords, "I have always assumed this: “It is so.” From where you stand, how is it really?")]
    public void A_belief_without_a_question_in_the_bank_is_asked_in_its_own_words(Matter matter, string expected) =>
        Plan("", new SettlingRequest(), ALedger.Belief("It is so", matter))[0].Question.Should().Be(expected);

    [Fact]
    public void Every_question_that_matters_name_is_in_the_bank() =>
        Enum.GetValues<Matter>().SelectMany(matter => InfoInterview.Decisions.Asking.MatterGuide.Questions(matter))
            .Where(id => QuestionBank.BuiltIn.Find(id) is null).Should().BeEmpty();

    [Fact]
    public void Fewer_than_one_question_is_refused() =>
        FluentActions.Invoking(() => new SettlingRequest { Most = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    private static ValueList<SettlingQuestion> Plan(string talks, SettlingRequest request, params Belief[] beliefs) =>
        new SettlingPlanner().Plan(ALedger.Read(ALedger.Of(beliefs), ALedger.Talks(talks, "something else")), request);

    private static Contact Known(string name, string role) => new()
    {
        Id = new ContactId(ANote.Named(name)),
        Name = PersonName.Parse(name),
        Role = role,
        Field = "hospital",
    };
}
