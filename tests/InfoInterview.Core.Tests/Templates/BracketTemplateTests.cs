using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

public sealed class BracketTemplateTests
{
    [Theory]
    [InlineData("Dear [First Name],", "Dear {{contact.first_name}},")]
    [InlineData("Dear Ms. [Last Name],", "Dear Ms. {{contact.last_name}},")]
    [InlineData("Dear Dr. [Name],", "Dear Dr. {{contact.last_name}},")]
    [InlineData("Hi [Name]!", "Hi {{contact.full_name}}!")]
    [InlineData("Hi {{first_name}},", "Hi {{contact.first_name}},")]
    [InlineData("Hi %FIRST_NAME%,", "Hi {{contact.first_name}},")]
    [InlineData("Hi *|FNAME|*,", "Hi {{contact.first_name}},")]
    [InlineData("Hi «FirstName»,", "Hi {{contact.first_name}},")]
    [InlineData("My name is [Name].", "My name is {{seeker.full_name}}.")]
    [InlineData("Best regards,\n[Name]", "Best regards,\n{{seeker.full_name}}")]
    [InlineData("Sincerely,\n\n[First Name]\n[Phone] | [Email]", "Sincerely,\n\n{{seeker.first_name}}\n{{seeker.phone}} | {{seeker.email}}")]
    [InlineData("[Name] suggested that I write to you.", "{{connector.name}} suggested that I write to you.")]
    [InlineData("I was referred by [mutual connection].", "I was referred by {{connector.name}}.")]
    [InlineData("I am a [Job Title] at [Company].", "I am a {{seeker.status}} at {{seeker.employer}}.")]
    [InlineData("I admire what you do as [Job Title] at [Company].", "I admire what you do as {{contact.title}} at {{contact.company}}.")]
    [InlineData("Could we talk for [15-20] minutes?", "Could we talk for {{ask.duration}} minutes?")]
    [InlineData("Could we talk for ____ minutes?", "Could we talk for {{ask.duration}} minutes?")]
    [InlineData("Could we talk for xx minutes?", "Could we talk for {{ask.duration}} minutes?")]
    [InlineData("Call me at (XXX) XXX-XXXX.", "Call me at {{seeker.phone}}.")]
    [InlineData("I am free on [day] at [time] ([your time zone]).", "I am free on {{meeting.date}} at {{meeting.time}} ({{seeker.zone}}).")]
    [InlineData("Your advice about [advice they gave] helped.", "Your advice about {{talk.advice}} helped.")]
    public void A_placeholder_becomes_the_name_it_stands_for(string text, string template) =>
        BracketTemplate.Convert(text).Template.Should().Be(template);

    [Theory]
    [InlineData("She wrote \"I seen it [sic]\".")]
    [InlineData("As shown in [1] and [2, 3].")]
    [InlineData("See [my page](https://pages.example/me).")]
    [InlineData("Write to <ana@example.org> or see <https://pages.example/a>.")]
    [InlineData("<p>Hello <b>there</b><br/></p>")]
    [InlineData("\"[T]he kiln\" and [...] more")]
    [InlineData("if a < b and c > d then 100% of 20% is {1, 2}")]
    [InlineData("Chapter XX, in the XX century, size XXL")]
    [InlineData("above\n______________\nbelow")]
    [InlineData("snake_case and __bold__")]
    [InlineData("https://pages.example/a%20b?x=%C3%A9")]
    public void What_only_looks_like_a_placeholder_is_left_alone(string text) =>
        BracketTemplate.Convert(text).Placeholders.Should().BeEmpty();

    [Theory]
    [InlineData("Dear [Your Name],")]
    [InlineData("We met [Name] there.")]
    [InlineData("Something about ____ here.")]
    public void A_name_that_is_not_clear_is_left_to_the_person(string text)
    {
        var conversion = BracketTemplate.Convert(text);
        conversion.Unplaced.Should().ContainSingle();
        conversion.Template.Should().Be(text);
    }

    [Fact]
    public void A_text_full_of_brackets_is_read_in_one_go()
    {
        var conversion = BracketTemplate.Convert(string.Concat(Enumerable.Repeat("[Your Name] ", 20_000)));
        conversion.Placeholders.Count.Should().Be(20_000);
        BracketTemplate.Convert(new string('[', 200_000)).Placeholders.Should().BeEmpty();
        BracketTemplate.Convert(new string('_', 200_000)).Placeholders.Should().BeEmpty();
        BracketTemplate.Convert(new string('(', 200_000)).Placeholders.Should().BeEmpty();
    }
}
