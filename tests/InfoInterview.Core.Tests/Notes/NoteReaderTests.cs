using System.Globalization;
using CsCheck;
using InfoInterview.Notes;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Notes;

public sealed class NoteReaderTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Written = new(2026, 3, 4);

    [Theory]
    [InlineData("by Friday", "2026-03-06")]
    [InlineData("by Wednesday", "2026-03-11")]
    [InlineData("by next Wednesday", "2026-03-11")]
    [InlineData("by next Friday", "2026-03-13")]
    [InlineData("this Friday", "2026-03-06")]
    [InlineData("on Friday", "2026-03-06")]
    [InlineData("by Fri", "2026-03-06")]
    [InlineData("Friday week", "2026-03-13")]
    [InlineData("by Friday 13 March", "2026-03-13")]
    [InlineData("before the 29th", "2026-03-29")]
    [InlineData("by the 2nd", "2026-04-02")]
    [InlineData("before May", "2026-05-01")]
    [InlineData("by February", "2027-02-01")]
    [InlineData("by 20 March", "2026-03-20")]
    [InlineData("by March 20th", "2026-03-20")]
    [InlineData("by 2026-03-20", "2026-03-20")]
    [InlineData("by 20.3.2026", "2026-03-20")]
    [InlineData("by 3/20", "2026-03-20")]
    [InlineData("by 20/3/26", "2026-03-20")]
    [InlineData("due 15 Jan", "2027-01-15")]
    [InlineData("today", "2026-03-04")]
    [InlineData("tomorrow", "2026-03-05")]
    [InlineData("the day after tomorrow", "2026-03-06")]
    [InlineData("within two weeks", "2026-03-18")]
    [InlineData("within a fortnight", "2026-03-18")]
    [InlineData("in the next 10 days", "2026-03-14")]
    [InlineData("in a month", "2026-04-04")]
    [InlineData("two weeks from now", "2026-03-18")]
    [InlineData("a week from Friday", "2026-03-13")]
    [InlineData("by the end of the month", "2026-03-31")]
    [InlineData("by the end of next month", "2026-04-30")]
    [InlineData("EOM", "2026-03-31")]
    [InlineData("by end of June", "2026-06-30")]
    [InlineData("by the end of the week", "2026-03-06")]
    [InlineData("by the end of next week", "2026-03-13")]
    [InlineData("next week", "2026-03-13")]
    [InlineData("this month", "2026-03-31")]
    [InlineData("by end of year", "2026-12-31")]
    [InlineData("by the end of the quarter", "2026-03-31")]
    [InlineData("by mid-April", "2026-04-15")]
    [InlineData("by early April", "2026-04-10")]
    [InlineData("by late April", "2026-04-30")]
    [InlineData("over the weekend", "2026-03-08")]
    [InlineData("before the weekend", "2026-03-06")]
    [InlineData("before Christmas", "2026-12-25")]
    [InlineData("by EOD Thursday", "2026-03-05")]
    [InlineData("no later than Friday", "2026-03-06")]
    public void A_day_is_reckoned_from_the_day_of_the_note(string when, string due) =>
        Single($"- TODO send her the form {when}").Due.Should().Be(LocalDatePattern.Iso.Parse(due).Value);

    [Theory]
    [InlineData("in the fall")]
    [InlineData("every Friday")]
    [InlineData("since Friday")]
    [InlineData("by 4/5")]
    [InlineData("by Friday 14 March")]
    [InlineData("by the 32nd")]
    [InlineData("at the Friday market stall")]
    [InlineData("by bus")]
    [InlineData("in 3 years")]
    [InlineData("before 30 February 2027")]
    public void What_names_no_day_or_two_gives_none(string when) => Single($"- TODO send her the form {when}").Due.Should().BeNull();

    [Theory]
    [InlineData("- [ ] send the form", "send the form")]
    [InlineData("☐ send the form", "send the form")]
    [InlineData("TODO: send the form", "send the form")]
    [InlineData("Action item - send the form", "send the form")]
    [InlineData("Next steps:\n* the form for Ana", "the form for Ana")]
    [InlineData("I need to send the form", "I need to send the form")]
    [InlineData("great talk. I should call the union", "I should call the union")]
    [InlineData("promised him a copy of the form", "promised him a copy of the form")]
    [InlineData("told her I'd bring the form", "told her I'd bring the form")]
    [InlineData("3) call the office about the form", "call the office about the form")]
    [InlineData("- rewrite my summary", "rewrite my summary")]
    [InlineData("she wants me to send her the form", "wants me to send her the form")]
    [InlineData("liked the form -> send it to Ana", "send it to Ana")]
    [InlineData("thank-you note by tomorrow", "thank-you note by tomorrow")]
    public void An_action_is_known_by_its_form(string note, string action) => Single(note).Text.Should().Be(action);

    [Theory]
    [InlineData("- [x] send the form")]
    [InlineData("- learn welding before anything else")]
    [InlineData("- \"send the form early\"")]
    [InlineData("- email is how they all work")]
    [InlineData("- call volume is huge")]
    [InlineData("- says I should use their word")]
    [InlineData("- I need to know Excel")]
    [InlineData("- she sends the form every Friday")]
    [InlineData("- send the form?")]
    [InlineData("- reports are due by the 5th, they say")]
    [InlineData("- said look at the local chapter")]
    public void What_is_done_quoted_told_or_advised_is_no_action(string note) => Read(note).Actions.Should().BeEmpty();

    [Theory]
    [InlineData("she'll send me the list by Friday")]
    [InlineData("will send me the list by Friday")]
    [InlineData("he promised me the list by Friday")]
    public void What_the_contact_promised_is_theirs_to_do(string note)
    {
        var action = Single(note);
        (action.Owner, action.IsPromise, action.Due).Should().Be((ActionOwner.Contact, true, new LocalDate(2026, 3, 6)));
    }

    [Fact]
    public void A_promise_and_its_limit_are_told()
    {
        const string note = "- I promised to send the form before the 20th";
        var action = Single(note);
        (action.Owner, action.IsPromise, action.IsDueBefore).Should().Be((ActionOwner.Seeker, true, true));
        action.DueSpan!.Value.Of(note).ToString().Should().Be("20th");
        Single("- send the form by the 20th").IsDueBefore.Should().BeFalse();
    }

    [Theory]
    [InlineData("she'll intro me to Marcus Lindo at the hospital", "Marcus Lindo")]
    [InlineData("put me in touch with Tomás Rey (vendor)", "Tomás Rey")]
    [InlineData("said talk to her former boss, Jan van der Berg", "Jan van der Berg")]
    [InlineData("ask Priya in records", "Priya")]
    [InlineData("ask registrar Wendy Tso about it", "Wendy Tso")]
    [InlineData("connect me w/ Jonas Whitfield + Amara Diallo", "Jonas Whitfield|Amara Diallo")]
    [InlineData("Priscilla Oduya, manager at Eastside, would talk to me", "Priscilla Oduya")]
    [InlineData("gave me Walt Jimenez's number", "Walt Jimenez")]
    [InlineData("recommended Kofi at the bank", "Kofi")]
    [InlineData("People to talk to:\n- Ana Ruiz\n- Ben Cho, welder", "Ana Ruiz|Ben Cho")]
    [InlineData("email Dr. Femi Adebayo", "Dr. Femi Adebayo")]
    public void A_referral_is_a_name_behind_or_before_its_phrase(string note, string names) =>
        Marks<NoteMark.Referral>(note).Select(mark => mark.Name).Should().Equal(names.Split('|'));

    [Theory]
    [InlineData("quieter than Marcus Lindo")]
    [InlineData("talk to HR first")]
    [InlineData("contact the Bridge Street Clinic")]
    [InlineData("email Yolanda the draft")]
    [InlineData("ask Ana whether she agrees")]
    [InlineData("call on Monday")]
    [InlineData("see Chicago")]
    public void Other_names_are_no_referral(string note) =>
        new NoteReader().Read(note, Written, new NoteHints { With = "Yolanda Pruitt", Known = ["Ana Ruiz"] }).Marks.Should().NotContain(proposal => proposal.Mark is NoteMark.Referral);

    [Theory]
    [InlineData("must know how to read a blueprint", "read a blueprint")]
    [InlineData("learn welding before anything else", "welding")]
    [InlineData("does it all in Excel", "Microsoft Excel")]
    [InlineData("Audition, Camtasia, a cheap mic", "Adobe Audition|Camtasia")]
    [InlineData("proficient in soil sampling and taxonomy", "soil sampling|taxonomy")]
    [InlineData("hazmat licence is on every posting", "hazmat licence")]
    [InlineData("ACLS and QRST certs first", "ACLS|QRST")]
    [InlineData("Skills: glazing, throwing, patience", "glazing|throwing|patience")]
    [InlineData("speaks Spanish with half of them", "Spanish")]
    public void A_skill_is_known_by_its_name_or_by_its_phrase(string note, string names) =>
        Marks<NoteMark.Skill>(note).Select(mark => mark.Name).Should().BeEquivalentTo(names.Split('|'));

    [Theory]
    [InlineData("paid for fixes on other people's Storyline files")]
    [InlineData("learned to say no")]
    [InlineData("the canvas was blank, in a word")]
    [InlineData("the corridor is where you learn")]
    [InlineData("no Excel at all")]
    public void Other_words_are_no_skill(string note) => Marks<NoteMark.Skill>(note).Should().BeEmpty();

    [Theory]
    [InlineData("look at nps.gov first", "nps.gov")]
    [InlineData("read \"The Checklist Manifesto\" by A. Gawande", "The Checklist Manifesto")]
    [InlineData("the NICAR listserv = where the jobs are", "NICAR listserv")]
    public void A_resource_is_an_address_a_title_or_a_name(string note, string name) =>
        Marks<NoteMark.Resource>(note).Should().ContainSingle().Which.Name.Should().Be(name);

    [Theory]
    [InlineData("master's? waste of money in her view", "no")]
    [InlineData("the screen filters on a master's, full stop", "yes")]
    [InlineData("bank pays 30% over the college", null)]
    public void A_view_on_a_known_topic_is_proposed(string note, string? position)
    {
        var hints = new NoteHints { Topics = [new NoteTopic { Name = "Is a master's needed?" }] };
        var stances = new NoteReader().Read(note, Written, hints).Marks.Select(proposal => proposal.Mark).OfType<NoteMark.Stance>();
        stances.Select(stance => stance.Position).Should().Equal(position is null ? [] : [position]);
    }

    [Fact]
    public void What_people_said_before_decides_between_positions()
    {
        var topic = new NoteTopic
        {
            Name = "Freelance first?",
            Positions = [new NotePosition { Name = "freelance", Said = ["you see thirty companies in a year"] }, new NotePosition { Name = "in-house", Said = ["nobody teaches a contractor"] }],
        };
        var reading = new NoteReader().Read("as a freelance you teach yourself, nobody helps", Written, new NoteHints { Topics = [topic] });
        reading.Marks.Select(proposal => proposal.Mark).OfType<NoteMark.Stance>().Should().ContainSingle().Which.Position.Should().Be("in-house");
    }

    [Theory]
    [InlineData("came up through an apprenticeship", NoteCategory.CareerPaths)]
    [InlineData("must know the tools, a certificate helps", NoteCategory.RequiredSkills)]
    [InlineData("automation will replace half the market", NoteCategory.IndustryTrends)]
    [InlineData("team has lunch together, no overtime", NoteCategory.CompanyCulture)]
    [InlineData("tip: read their site, rewrite the resume", NoteCategory.JobSeekerAdvice)]
    [InlineData("blue", null)]
    public void A_line_is_sorted_by_its_words(string line, NoteCategory? category) => Read("* " + line).Lines.Should().ContainSingle().Which.Category.Should().Be(category);

    [Fact]
    public void Nothing_that_is_proposed_is_confirmed_and_all_of_it_stands_where_it_says() =>
        Gen.OneOf(Gen.String, Gen.Int[0, LabelledNotes.Second.Count - 1].Select(i => LabelledNotes.Second[i].Text)).Sample(text =>
        {
            var reading = new NoteReader().Read(text, Written, new NoteHints { Topics = [new NoteTopic { Name = "Is a degree needed?" }] });
            foreach (var proposal in reading.Marks)
            {
                proposal.Mark.State.Should().Be(MarkState.Proposed);
                proposal.Certainty.Should().BeInRange(0, 1);
                proposal.Mark.Span.Of(text).Length.Should().BePositive();
            }

            foreach (var action in reading.Actions) action.Span.Of(text).ToString().Should().Be(action.Text);
            foreach (var line in reading.Lines) line.Span.End.Should().BeLessThanOrEqualTo(text.Length);
        });

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2028-02-29")]
    public void Any_day_will_do(string day)
    {
        var written = LocalDatePattern.Iso.Parse(day).Value;
        foreach (var when in new[] { "by Friday", "next week", "within 99 months", "in two weeks", "by the 31st", "before February", "by 29 February", "end of next month", "this weekend", "before Christmas", "late February", "two weeks from Friday", "by 2/29", "tomorrow", "by end of year" })
        {
            new NoteReader().Read("TODO send it " + when, written).Actions.Should().ContainSingle(when.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_reader_may_leave_out_what_it_is_less_sure_of()
    {
        const string note = "- [ ] send the form\n- thank-you note by tomorrow";
        var actions = new NoteReader().Read(note, Written).Actions;
        actions.Should().HaveCount(2);
        new NoteReader(actions.Max(action => action.Certainty)).Read(note, Written).Actions.Should().HaveCountLessThan(2);
    }

    [Theory]
    [InlineData("between us: the depot closes in June, nobody has been told")]
    [InlineData("off the record - her boss is leaving in May")]
    [InlineData("please don't repeat this, she is pregnant")]
    public void A_line_that_is_not_for_others_is_proposed_as_such(string line)
    {
        var text = "- nice office\n- " + line;
        var proposal = Read(text).Confidential.Should().ContainSingle().Subject;
        proposal.Span.Of(text).ToString().Should().Be(line);
        proposal.Confidentiality.Should().Be(Confidentiality.InConfidence);
        proposal.Certainty.Should().BeInRange(0.3, 1);
    }

    [Theory]
    [InlineData("confidential waste bins are emptied on Fridays")]
    [InlineData("she told me honestly that the hours are long")]
    public void Other_lines_may_be_for_others(string line) => Read(line).Confidential.Should().BeEmpty();

    [Fact]
    public void Honestly_is_no_skill() => Marks<NoteMark.Skill>("she answered honestly and took her time").Should().BeEmpty();

    [Fact]
    public void What_the_other_does_is_theirs_under_a_heading_of_things_to_do_too()
    {
        var actions = Read("Next steps:\n- send her the form by Friday\n- she'll send me the list").Actions;
        actions.Select(action => action.Owner).Should().Equal(ActionOwner.Seeker, ActionOwner.Contact);
    }

    [Fact]
    public void German_is_read_where_it_is_said_to_be_German()
    {
        var reading = new NoteReader().Read("- Frau Berger die Unterlagen schicken bis Freitag\n- Unter uns: die Filiale macht im Herbst zu", Written, new NoteHints { Language = "de-AT" });
        reading.Actions.Should().ContainSingle().Which.Due.Should().Be(new LocalDate(2026, 3, 6));
        reading.Confidential.Should().ContainSingle();
    }

    [Theory]
    [InlineData("no")]
    [InlineData("fr")]
    public void In_a_language_that_is_not_read_nothing_is_proposed(string language)
    {
        var reading = new NoteReader().Read("- TODO send her the form by Friday\n- must know Excel", Written, new NoteHints { Language = language });
        (reading.Actions.Count, reading.Marks.Count, reading.Confidential.Count, reading.Lines.Count).Should().Be((0, 0, 0, 2));
    }

    private static NoteReading Read(string note) => new NoteReader().Read(note, Written);

    private static ProposedAction Single(string note) => Read(note).Actions.Should().ContainSingle().Subject;

    private static IEnumerable<T> Marks<T>(string note)
        where T : NoteMark => Read(note).Marks.Select(proposal => proposal.Mark).OfType<T>();
}
